/// Writes data so that HTML and SVG show it and never obey it, in content and in attributes alike.
enum HTMLText {
    static func escaped(_ text: String) -> String {
        let isSpecial = text.utf8.contains { byte in
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
            default: false
            }
        }
        guard isSpecial else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The text with its line breaks shown.
    static func lines(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "\n")) else { return escaped(text) }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
            .joined(separator: "<br>")
    }
}
