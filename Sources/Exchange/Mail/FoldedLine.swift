/// A header field while it is written: its tokens one after another, with a fold before each that finds no room.
///
/// A fold stands only before a token and a token is never empty, so that no line is white space alone (RFC 5322,
/// 3.2.2).
struct FoldedLine {
    /// The longest line of a header, without its line break (RFC 5322, 2.1.1; RFC 2047, 2 for encoded words).
    private static let limit = 76

    /// The message so far, this field at its end.
    var bytes: [UInt8]
    /// Where the field's present line begins.
    private var start: Int
    /// Whether the present line holds a token, before which it could have been folded.
    private var hasToken = false

    /// A field of one name at the end of a message.
    init(_ name: StaticString, of bytes: consuming [UInt8]) {
        self.bytes = bytes
        start = self.bytes.count
        append(name)
        self.bytes.append(UInt8(ascii: ":"))
    }

    /// The columns that a token finds on this line, its space taken off.
    var room: Int { FoldedLine.limit - (bytes.count - start) - 1 }

    /// Makes room for a token, which the caller appends.
    ///
    /// - Parameter count: Its length in bytes, with what must not be parted from it. Longer than a line, it gets a line
    ///   of its own.
    mutating func open(count: Int) {
        precondition(count > 0, "an empty token would leave a line of white space")
        if count > room, hasToken {
            append("\r\n")
            start = bytes.count
        }
        bytes.append(UInt8(ascii: " "))
        hasToken = true
    }

    /// Appends the words of a line, a token each.
    mutating func words(of line: [UInt8]) {
        var start = 0
        while start < line.count {
            var end = start
            while end < line.count, line[end] != UInt8(ascii: " ") { end += 1 }
            if end > start {
                open(count: end - start)
                bytes.append(contentsOf: line[start..<end])
            }
            start = end + 1
        }
    }

    mutating func append(_ text: StaticString) { bytes.append(text) }

    /// Ends the field; the message with it.
    consuming func ended() -> [UInt8] {
        append("\r\n")
        return bytes
    }
}
