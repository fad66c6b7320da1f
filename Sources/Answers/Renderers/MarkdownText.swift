/// Writes data so that Markdown, as GitHub and CommonMark read it, shows the data and nothing else.
///
/// Only what could be read as markup gets a backslash, so that a notebook stays readable as plain text.
enum MarkdownText {
    /// One line of data, for a cell, a label, an item or a line of a paragraph.
    static func escaped(_ line: String) -> String {
        // Most cells are names and figures without anything to think about.
        let isPlain = line.utf8.allSatisfy { byte in
            byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte == UInt8(ascii: ",")
        }
        if isPlain { return line }
        let text = Array(line.unicodeScalars)
        let start = text.firstIndex { $0 != " " } ?? text.endIndex
        let delimiter = listDelimiter(in: text[start...])
        var result = String.UnicodeScalarView()
        // Leading blanks could make an indented code block.
        for index in text.indices[start...] {
            if index == delimiter || needsBackslash(text, at: index, start: start) { result.append("\\") }
            result.append(text[index])
        }
        return String(result).trimmedEnd
    }

    /// A fence with the content inside it, longer than any run of backticks that the content has.
    static func fenced(_ content: String, info: String = "text") -> String {
        var longest = 0
        var run = 0
        for byte in content.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: max(3, longest + 1))
        let end = content.isEmpty || content.hasSuffix("\n") ? "" : "\n"
        return "\(fence)\(info)\n\(content)\(end)\(fence)\n"
    }

    /// Where the `.` or `)` stands that would make the beginning a list number.
    private static func listDelimiter(in text: ArraySlice<Unicode.Scalar>) -> Int? {
        let digits = text.prefix { ("0"..."9").contains($0) }.count
        let index = text.startIndex + digits
        guard (1...9).contains(digits), index < text.endIndex, text[index] == "." || text[index] == ")" else {
            return nil
        }
        return index + 1 == text.endIndex || text[index + 1] == " " ? index : nil
    }

    private static func needsBackslash(_ text: [Unicode.Scalar], at index: Int, start: Int) -> Bool {
        let before = index > start ? text[index - 1] : nil
        let after = index + 1 < text.count ? text[index + 1] : nil
        switch text[index] {
        case "\\", "`", "*", "[", "]", "<", "|", "~": return true
        // GitHub takes what stands between two of them for a formula.
        case "$": return text.count { $0 == "$" } > 1
        case "_": return !(isWordPart(before) && isWordPart(after))
        case "&": return couldBeginEntity(text, at: index)
        case "#": return before == nil || before == " "
        case ">", "=": return before == nil
        case "-", "+", ":": return before == nil && (after == nil || after == " " || after == "-" || after == "+")
        default: return false
        }
    }

    /// Between two of these, an underscore can neither open nor close emphasis.
    private static func isWordPart(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    private static func couldBeginEntity(_ text: [Unicode.Scalar], at index: Int) -> Bool {
        var index = index + 1
        if index < text.count, text[index] == "#" { index += 1 }
        while index < text.count, text[index].isASCII, isWordPart(text[index]) { index += 1 }
        return index < text.count && text[index] == ";"
    }
}
