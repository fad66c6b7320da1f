/// The state while Ctrl-R looks for a cell that holds the letters typed since.
///
/// Capital letters do not matter. Each further letter keeps the match if it still fits and looks further back if not.
package struct HistorySearch: Hashable, Sendable {
    /// What is looked for.
    package private(set) var query = ""
    private let entries: [String]
    private var place: Int?
    /// Whether the last step found nothing; the match before it stays shown.
    package private(set) var isFailing = false

    init(_ entries: [String]) { self.entries = entries }

    /// The cell that was found.
    package var match: String? { place.map { entries[$0] } }

    /// Where the letters stand in the match, as offsets in UTF-8.
    package var matchRange: Range<Int>? { match.flatMap { Needle(query).range(in: $0) } }

    mutating func append(_ text: String) {
        query += text
        look(from: place ?? entries.count - 1, by: -1)
    }

    mutating func removeLast() {
        guard !query.isEmpty else { return }
        query.removeLast()
        place = nil
        isFailing = false
        if !query.isEmpty { look(from: entries.count - 1, by: -1) }
    }

    mutating func older() { look(from: (place ?? entries.count) - 1, by: -1) }

    mutating func newer() { look(from: (place ?? entries.count) + 1, by: 1) }

    private mutating func look(from start: Int, by step: Int) {
        guard !query.isEmpty else { return }
        let needle = Needle(query)
        let shown = match
        var next = start
        while entries.indices.contains(next) {
            // The same cell typed twice is found once.
            if (next == place || entries[next] != shown), needle.range(in: entries[next]) != nil {
                place = next
                isFailing = false
                return
            }
            next += step
        }
        isFailing = true
    }
}

/// Letters to look for, capital or not.
private struct Needle {
    private let bytes: [UInt8]
    private let isASCII: Bool
    private let lowered: String

    init(_ query: String) {
        lowered = query.lowercased()
        bytes = Array(lowered.utf8)
        isASCII = bytes.allSatisfy { $0 < 0x80 }
    }

    /// Offsets in UTF-8.
    func range(in text: String) -> Range<Int>? {
        guard !bytes.isEmpty else { return nil }
        if isASCII { return offset(in: text.utf8).map { $0..<$0 + bytes.count } }
        let other = text.lowercased()
        // Where small letters take other room than capital ones, places could not be carried over.
        guard let start = offset(in: other.utf8) else { return nil }
        return other.utf8.count == text.utf8.count ? start..<start + bytes.count : 0..<text.utf8.count
    }

    private func offset(in text: String.UTF8View) -> Int? {
        text.withContiguousStorageIfAvailable { offset(inBytes: $0) } ?? Array(text).withUnsafeBufferPointer(offset)
    }

    private func offset(inBytes text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard text.count >= bytes.count else { return nil }
        return (0...text.count - bytes.count).first { start in
            bytes.indices.allSatisfy { Self.lowered(text[start + $0]) == bytes[$0] }
        }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
