extension Markdown {
    /// The value written so that CommonMark shows it as it is, inside a line and at the start of one.
    ///
    /// A company may be called `_Nordic_ *Steel*` or `2. Oy`; as data in a template it must not become emphasis or a
    /// list. Runs of blanks and line breaks become one space and the ends are trimmed, because a line break inside a
    /// value could open a block. Only what could be read as markup gets a backslash, so that ordinary names stay
    /// readable in the source; what depends on the text around the value is escaped too (a closing `!` before a link).
    package static func escaped(_ value: String) -> String {
        let text = Array(normalised(value).unicodeScalars)
        var escaped = String.UnicodeScalarView()
        let marker = listDelimiter(in: text)
        for index in text.indices {
            if index == marker || needsBackslash(text, at: index) { escaped.append("\\") }
            escaped.append(text[index])
        }
        return String(escaped)
    }

    /// Text without the backslashes that keep marks from being markup: what ``escaped(_:)`` wrote, plain again.
    package static func unescaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in text.unicodeScalars {
            // CommonMark: a backslash before anything but ASCII punctuation is a backslash.
            let isMark = scalar.isASCII && (scalar.properties.isPatternSyntax || scalar == "_")
            if isEscaped, !isMark { result.append("\\") }
            if scalar == "\\", !isEscaped {
                isEscaped = true
                continue
            }
            isEscaped = false
            result.append(scalar)
        }
        if isEscaped { result.append("\\") }
        return String(result)
    }

    /// The value with each run of blanks, tabs and line breaks as one space, and none at either end.
    static func normalised(_ value: String) -> String {
        var result = String.UnicodeScalarView()
        var pendingSpace = false
        for scalar in value.unicodeScalars {
            switch scalar {
            case " ", "\t", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": pendingSpace = true
            // CommonMark replaces it too; here it is done before anything is compared.
            case "\0", "\u{FFFD}": append("\u{FFFD}")
            default: append(scalar)
            }
        }
        func append(_ scalar: Unicode.Scalar) {
            if pendingSpace, !result.isEmpty { result.append(" ") }
            pendingSpace = false
            result.append(scalar)
        }
        return String(result)
    }

    /// Where the `.` or `)` stands that would make the value's beginning a list number.
    private static func listDelimiter(in text: [Unicode.Scalar]) -> Int? {
        let digits = text.prefix { ("0"..."9").contains($0) }.count
        // CommonMark reads at most nine digits as a list number.
        guard (1...9).contains(digits), digits < text.count, text[digits] == "." || text[digits] == ")" else {
            return nil
        }
        let next = digits + 1
        return next == text.count || text[next] == " " ? digits : nil
    }

    private static func needsBackslash(_ text: [Unicode.Scalar], at index: Int) -> Bool {
        let before = index > 0 ? text[index - 1] : nil
        let after = index + 1 < text.count ? text[index + 1] : nil
        switch text[index] {
        case "\\", "`", "*", "[", "]", "<", "|", "~": return true
        case "_": return !(isWordPart(before) && isWordPart(after))
        case "&": return couldBeginEntity(text, at: index)
        case "!": return after == nil
        case "#": return before == nil || before == " "
        case ">", "=": return before == nil
        case "-", "+": return before == nil && (after == nil || after == " " || after == text[index])
        default: return false
        }
    }

    /// Between two of these, an underscore can neither open nor close emphasis.
    private static func isWordPart(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// Whether letters and digits run from this ampersand to a semicolon, or to the end where one could follow.
    ///
    /// No entity has a name of one letter, so `R&D` stays readable.
    private static func couldBeginEntity(_ text: [Unicode.Scalar], at index: Int) -> Bool {
        var end = index + 1
        if end < text.count, text[end] == "#" { end += 1 }
        while end < text.count, text[end].isASCII, isWordPart(text[end]) { end += 1 }
        return end == text.count ? end > index + 2 : text[end] == ";"
    }
}
