/// Writes header fields: folded, in ASCII, and never more than one.
enum MailHeader {
    /// The longest line of a header, without its line break (RFC 5322, 2.1.1; RFC 2047, 2 for encoded words).
    private static let lineLimit = 76

    /// A field of free text, such as a subject.
    static func text(_ name: String, _ value: String) -> String {
        let clean = cleaned(value)
        return folded(
            name, needsEncoding(clean) ? EncodedWord.words(clean, firstLimit: lineLimit - name.count - 2) : words(clean)
        )
    }

    /// A field of addresses.
    static func addresses(_ name: String, _ mailboxes: [Mailbox]) -> String {
        var tokens: [String] = []
        for (index, mailbox) in mailboxes.enumerated() {
            let comma = index < mailboxes.count - 1 ? "," : ""
            let display = mailbox.name.map(cleaned).flatMap { $0.isEmpty ? nil : $0 }
            if let display {
                tokens += phrase(display, limit: lineLimit - name.count - 2)
                tokens.append("<\(mailbox.address)>" + comma)
            } else {
                tokens.append(mailbox.address + comma)
            }
        }
        return folded(name, tokens)
    }

    /// A name before an address: bare words, a quoted string, or encoded words (RFC 5322, 3.2.5).
    private static func phrase(_ name: String, limit: Int) -> [String] {
        if needsEncoding(name) { return EncodedWord.words(name, firstLimit: limit) }
        let isPlain = name.utf8.allSatisfy { isAtomCharacter($0) || $0 == UInt8(ascii: " ") }
        if isPlain { return words(name) }
        let escaped = name.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
        return words("\"" + String(escaped) + "\"")
    }

    private static func isAtomCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default:
            "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
        }
    }

    /// Text on one line: each control character, line breaks among them, is a space, and spaces do not repeat.
    static func cleaned(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: " "
            default: scalar
            }
        }
        return words(String(String.UnicodeScalarView(scalars))).joined(separator: " ")
    }

    private static func words(_ text: String) -> [String] {
        text.split(separator: " ").map(String.init)
    }

    /// Whether text is more than ASCII, looks encoded already, or has a word that no line holds.
    private static func needsEncoding(_ text: String) -> Bool {
        !text.utf8.allSatisfy { $0 < 0x80 } || text.contains("=?") || words(text).contains { $0.utf8.count > 60 }
    }

    /// The field in lines, broken between tokens.
    private static func folded(_ name: String, _ tokens: [String]) -> String {
        var lines: [String] = []
        var line = name + ":"
        for token in tokens {
            if line.utf8.count + 1 + token.utf8.count > lineLimit, line != name + ":" {
                lines.append(line)
                line = ""
            }
            line += " " + token
        }
        lines.append(line)
        return lines.joined(separator: "\r\n")
    }
}
