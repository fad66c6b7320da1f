/// Texts as JSON writes them.
package enum JSONQuotation {
    /// The text in quotation marks (RFC 8259). What a terminal or a script would obey is escaped too: every control
    /// character, line and paragraph separators, and the marks that reorder what is read.
    package static func text(_ text: String) -> String {
        if text.utf8.allSatisfy(isPlain) { return "\"\(text)\"" }
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

    /// Appends the same for a text's bytes, without a string where nothing is to be escaped.
    static func append(_ text: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
        if text.allSatisfy(isPlain) {
            bytes.append(UInt8(ascii: "\""))
            bytes.append(contentsOf: text)
            bytes.append(UInt8(ascii: "\""))
        } else {
            bytes += self.text(String(decoding: text, as: UTF8.self)).utf8
        }
    }

    /// Whether a byte stands as it is. Most texts have no other; those left out here begin what is escaped.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F && byte != 0xC2 && byte != 0xE2
    }
}
