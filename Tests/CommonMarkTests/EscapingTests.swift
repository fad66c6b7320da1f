import CommonMark
import Testing

/// A value inside Markdown stays the value it was.
struct EscapingTests {
    @Test(arguments: [
        "_Nordic_ *Steel*", "2. Oy", "12) Ab", "# x", "C #", "C#", "<b>bold</b>", "&amp;", "&#35;", "R&D", "`code`",
        "[a](b)", "![a](b)", "- a", "-", "+", "+ a", "> a", "---", "===", "***", "a\\", "\\*", "a_b_c", "__init__",
        "~~~", "```", "| a | b |", "https://example.com/a_b?c=1&d=2", "<https://example.com>", "a  b",
        "Hämäläinen & Co",
        "1986\\. A", "[x]: /url", "!", "a&", "-5 %", "+358 40 123", "½_½", "…_a_", "\u{0}x",
    ])
    func knownNamesStayThemselves(_ value: String) {
        check(value)
    }

    @Test func readableNamesAreLeftAlone() {
        for name in ["Koneen Tehdas Oy", "R&D", "C#", "a_b", "2.0 Oy", "-5 %", "+358 40 123", "liisa@example.com"] {
            #expect(Markdown.escaped(name) == name)
        }
    }

    @Test func lineBreaksBecomeSpaces() {
        #expect(Markdown.escaped(" a\r\n\n- b\t\u{2028}# c ") == "a - b # c".replacing("#", with: "\\#"))
        #expect(Markdown.escaped("\n") == "")
    }

    @Test(arguments: 0..<20)
    func anyTextStaysItself(_ seed: UInt64) {
        var random = Seeded(seed)
        let pieces = [
            "*", "_", "**", "`", "```", "~~~", "#", "<", ">", "<b>", "</b>", "<!--", "-->", "&", "&amp;", "&#x41;", ";",
            "[", "]", "(", ")", "!", "\\", "|", "-", "+", "=", "1", "23", ".", ")", " ", "  ", "\n", "\t", "a", "Oy",
            "ä",
            "東", "½", "“", "€", "\u{A0}", "\u{301}", ":", "/", "http://a.b", "<http://a.b>", "'", "\"", "{{", "}}",
            "%}",
        ]
        for _ in 0..<400 { check(random.text(of: pieces, upTo: 12)) }
    }

    private func check(_ value: String) {
        let expected = normalised(value)
        let escaped = Markdown.escaped(value)
        #expect(Markdown.plainText(escaped) == expected)
        let html = expected.isEmpty ? "" : "<p>\(asHTML(expected))</p>\n"
        #expect(Markdown.html(escaped) == html)
        // Between words, as a heading, as an item, and before a template's own link.
        #expect(Markdown.plainText("Dear \(escaped), hello") == "Dear \(expected), hello".trimmed)
        #expect(Markdown.plainText("# \(escaped)") == expected)
        #expect(Markdown.plainText("- \(escaped)") == "- \(expected)".trimmed)
        if !expected.isEmpty {
            #expect(Markdown.html("\(escaped)[b](c)") == "<p>\(asHTML(expected))<a href=\"c\">b</a></p>\n")
        }
    }

    // By scalar: a combining mark after a quotation mark makes one character of both, and still a quotation mark.
    private func asHTML(_ text: String) -> String {
        let names: [Unicode.Scalar: String] = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"]
        return text.unicodeScalars.reduce(into: "") { $0 += names[$1] ?? String($1) }
    }

    private func normalised(_ text: String) -> String {
        text.unicodeScalars.split { " \t\n\r".unicodeScalars.contains($0) }
            .map { String($0.reduce(into: "".unicodeScalars) { $0.append($1 == "\0" ? "\u{FFFD}" : $1) }) }
            .joined(separator: " ")
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
