/// A reading position in one line of bytes.
///
/// The notebook recognises a handful of shapes at the start of a line; each is a few steps forward, and the cursor
/// keeps those steps free of index arithmetic.
struct LineCursor {
    private let line: ArraySlice<UInt8>
    private(set) var position: Int

    init(_ line: ArraySlice<UInt8>) {
        self.line = line
        self.position = line.startIndex
    }

    var isAtEnd: Bool { position == line.endIndex }

    var current: UInt8? { isAtEnd ? nil : line[position] }

    var rest: ArraySlice<UInt8> { line[position...] }

    /// Steps over `byte` as often as it stands here, at most `limit` times; returns how often.
    mutating func skip(_ byte: UInt8, atMost limit: Int = .max) -> Int {
        var count = 0
        while count < limit, !isAtEnd, line[position] == byte {
            position += 1
            count += 1
        }
        return count
    }

    /// Steps over spaces and tabs.
    mutating func skipBlanks() {
        while !isAtEnd, line[position].isBlank { position += 1 }
    }

    /// Steps over `text` if exactly that stands here.
    mutating func consume(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard line.endIndex - position >= count else { return false }
        for offset in 0..<count where line[position + offset] != text.utf8Start[offset] { return false }
        position += count
        return true
    }

    mutating func advance() {
        precondition(!isAtEnd)
        position += 1
    }
}

extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let tab = UInt8(ascii: "\t")
    static let backslash = UInt8(ascii: "\\")
    static let backtick = UInt8(ascii: "`")
    static let tilde = UInt8(ascii: "~")

    var isBlank: Bool { self == .space || self == .tab }
    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}

extension ArraySlice<UInt8> {
    /// Whether there is nothing here but spaces and tabs.
    var isBlankLine: Bool { allSatisfy(\.isBlank) }

    /// The same bytes without the spaces and tabs at both ends.
    var trimmingBlanks: ArraySlice<UInt8> {
        var trimmed = self
        while let first = trimmed.first, first.isBlank { trimmed.removeFirst() }
        while let last = trimmed.last, last.isBlank { trimmed.removeLast() }
        return trimmed
    }

    /// The same bytes without up to `limit` leading spaces: how CommonMark takes a fence's indentation off its lines.
    func droppingIndent(_ limit: Int) -> ArraySlice<UInt8> {
        var cursor = LineCursor(self)
        _ = cursor.skip(.space, atMost: limit)
        return cursor.rest
    }
}
