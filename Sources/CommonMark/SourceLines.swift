/// A source cut into the lines that libcmark counts, so that a node's place leads back to what was written there.
struct SourceLines {
    private let bytes: [UInt8]
    /// Where each line begins and ends, its line ending excluded.
    private var ranges: [Range<Int>] = []

    init(_ source: String) {
        bytes = Array(source.utf8)
        // libcmark steps over a byte order mark before it counts columns.
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == .lineFeed || byte == .carriageReturn else { continue }
            ranges.append(start..<(index - 1))
            if byte == .carriageReturn, index < bytes.count, bytes[index] == .lineFeed { index += 1 }
            start = index
        }
        if start < bytes.count { ranges.append(start..<bytes.count) }
    }

    var count: Int { ranges.count }

    /// A line by its number, counted from 1.
    subscript(number: Int) -> ArraySlice<UInt8> { bytes[ranges[number - 1]] }
}

extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let backslash = UInt8(ascii: "\\")
    static let pipe = UInt8(ascii: "|")

    /// A space or a tab.
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}

extension ArraySlice<UInt8> {
    /// The bytes without blanks at either end.
    var trimmed: ArraySlice<UInt8> {
        guard let first = firstIndex(where: { !$0.isBlank }), let last = lastIndex(where: { !$0.isBlank }) else {
            return self[endIndex...]
        }
        return self[first...last]
    }
}
