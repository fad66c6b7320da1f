/// Bodies as quoted-printable: ASCII in lines of at most 76 characters (RFC 2045, 6.7).
enum QuotedPrintable {
    private static let lineLimit = 76

    /// Text with line breaks as CR LF and everything but plain ASCII escaped.
    static func encoded(_ text: String) -> String {
        lines(text).map(encodedLine).joined(separator: "\r\n")
    }

    /// A byte as `=` and two figures.
    static func escaped(_ byte: UInt8) -> String {
        let figures = String(byte, radix: 16, uppercase: true)
        return figures.count == 1 ? "=0\(figures)" : "=\(figures)"
    }

    /// The lines of a text, whatever breaks them.
    private static func lines(_ text: String) -> [Substring.UTF8View] {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }.map(\.utf8)
    }

    private static func encodedLine(_ bytes: Substring.UTF8View) -> String {
        var result = ""
        var width = 0
        for (index, byte) in zip(bytes.indices, bytes) {
            let isLast = bytes.index(after: index) == bytes.endIndex
            var piece = piece(byte, isFirst: width == 0, isLast: isLast)
            // A soft break takes a character of its line; the last piece needs none after it.
            if width + piece.utf8.count > (isLast ? lineLimit : lineLimit - 1) {
                result += "=\r\n"
                width = 0
                piece = self.piece(byte, isFirst: true, isLast: isLast)
            }
            result += piece
            width += piece.utf8.count
        }
        return result
    }

    private static func piece(_ byte: UInt8, isFirst: Bool, isLast: Bool) -> String {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"):
            // White space at the end of a line is dropped on the way.
            return isLast ? escaped(byte) : String(Unicode.Scalar(byte))
        case UInt8(ascii: "."), UInt8(ascii: "F"), UInt8(ascii: "-"):
            // A lone full stop ends a message, `From ` begins the next one in a mailbox file, `--` begins a part.
            return isFirst ? escaped(byte) : String(Unicode.Scalar(byte))
        case UInt8(ascii: "="):
            return escaped(byte)
        case 0x21...0x7E:
            return String(Unicode.Scalar(byte))
        default:
            return escaped(byte)
        }
    }
}
