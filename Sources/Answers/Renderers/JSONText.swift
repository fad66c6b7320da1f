/// A JSON value that keeps the order of its keys and writes itself on one line.
package enum JSONText {
    case null
    case flag(Bool)
    /// A number already written as JSON wants it.
    case number(String)
    case text(String)
    case list([JSONText])
    case object([(key: String, value: JSONText)])

    /// The value on one line.
    package var written: String {
        switch self {
        case .null: "null"
        case .flag(let value): "\(value)"
        case .number(let digits): digits
        case .text(let text): Self.quoted(text)
        case .list(let values): "[" + values.map(\.written).joined(separator: ", ") + "]"
        case .object(let members):
            "{" + members.map { "\(Self.quoted($0.key)): \($0.value.written)" }.joined(separator: ", ") + "}"
        }
    }

    /// The text in quotes (RFC 8259). What a terminal or a script would obey is escaped too: every control character,
    /// line and paragraph separators, and the marks that reorder what is read.
    private static func quoted(_ text: String) -> String {
        // Most texts need nothing but their quotes; the bytes left out here begin what is escaped below.
        let isPlain = text.utf8.allSatisfy { byte in
            byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F && byte != 0xC2 && byte != 0xE2
        }
        if isPlain { return "\"\(text)\"" }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
