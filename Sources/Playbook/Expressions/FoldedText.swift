/// A text as an expression compares it: in lower case, composed, without blanks around it.
///
/// Accents stay: in Finnish `ä` and `a` are different letters.
struct FoldedText: Hashable, Sendable {
    private let bytes: [UInt8]

    init(_ text: String) {
        let lower = text.lowercased()
        var bytes = Array(lower.utf8)
        if bytes.contains(where: { $0 >= 0x80 }) {
            bytes = Array(String(lower.map(LatinLetters.composed)).utf8)
        }
        let isBlank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") }
        let start = bytes.firstIndex { !isBlank($0) } ?? bytes.endIndex
        let end = bytes.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
        self.bytes = start == 0 && end == bytes.count ? bytes : Array(bytes[start..<end])
    }

    /// Whether nothing but blanks was there.
    var isEmpty: Bool { bytes.isEmpty }

    func starts(with other: FoldedText) -> Bool { bytes.starts(with: other.bytes) }

    func contains(_ other: FoldedText) -> Bool {
        guard let first = other.bytes.first else { return true }
        let length = other.bytes.count
        guard length <= bytes.count else { return false }
        for start in 0...(bytes.count - length)
        where bytes[start] == first && bytes[start..<(start + length)].elementsEqual(other.bytes) {
            return true
        }
        return false
    }
}
