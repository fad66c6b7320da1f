/// Filters on the letters of a text and on its ends.
enum TextFilters {
    static let all: [String: Filter] = [
        "append": Filter(1...1) { input, arguments in .string(input.text + arguments.text(0)) },
        "capitalize": Filter { input, _ in .string(capitalized(input.text)) },
        "downcase": Filter { input, _ in .string(input.text.lowercased()) },
        "lstrip": Filter { input, _ in .string(String(Substring(input.text.utf8.drop(while: \.isBlankByte)))) },
        "prepend": Filter(1...1) { input, arguments in .string(arguments.text(0) + input.text) },
        "rstrip": Filter { input, _ in .string(withoutEnd(input.text)) },
        "squish": Filter { input, _ in input == .null ? .null : .string(squished(input.text)) },
        "strip": Filter { input, _ in .string(input.text.trimmed) },
        "upcase": Filter { input, _ in .string(input.text.uppercased()) },
    ]

    private static func capitalized(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst().lowercased()
    }

    /// The words with one space between them.
    private static func squished(_ text: String) -> String {
        text.utf8.split(whereSeparator: \.isBlankByte).map { String(Substring($0)) }.joined(separator: " ")
    }

    private static func withoutEnd(_ text: String) -> String {
        guard let last = text.utf8.lastIndex(where: { !$0.isBlankByte }) else { return "" }
        return String(text[...last])
    }
}
