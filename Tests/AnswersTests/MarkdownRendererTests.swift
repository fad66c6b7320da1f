import Answers
import CommonMark
import Testing

/// Answers as a notebook keeps them: data stays data, and the bytes depend on the answer alone.
struct MarkdownRendererTests {
    @Test func tables() {
        #expect(
            MarkdownRenderer.render(.table(Samples.accounts)) == """
                **Accounts by score**

                | Account | Next step | Score | Pipeline | Reviewed |
                | --- | --- | ---: | ---: | --- |
                | Koneen Tehdas Oy | Ask for the budget round's dates | 72 | €123,456.00 | 2026-11-20 |
                | 2\\. Oy |  | 1,050 | €0.50 |  |
                | **Total** |  | **1,122** | **€123,456.50** |  |

                """)
    }

    @Test(arguments: [
        ("_Nordic_ *Steel*", "\\_Nordic\\_ \\*Steel\\*"), ("a|b", "a\\|b"), ("2. Oy", "2\\. Oy"), ("# x", "\\# x"),
        ("- x", "\\- x"),
        ("<b>", "\\<b>"), ("`x`", "\\`x\\`"), ("[a](b)", "\\[a\\](b)"), ("a\\", "a\\\\"), ("&lt;", "\\&lt;"),
        ("R&D", "R&D"), ("$5", "$5"), ("$5 or $6", "\\$5 or \\$6"),
        ("a_b", "a_b"), ("-5", "-5"), ("2.5", "2.5"), ("a\nb", "a b"), ("~~x~~", "\\~\\~x\\~\\~"), ("> x", "\\> x"),
    ])
    func cellsStayData(_ text: String, _ markdown: String) {
        let table = Table("t", columns: [.init("a")], rows: [[.text(text)]])
        #expect(MarkdownRenderer.render(.table(table)) == "| A |\n| --- |\n| \(markdown) |\n")
    }

    @Test func drawingsStandInFences() {
        #expect(MarkdownRenderer.render(Answer([.chart(Samples.bars)])).hasPrefix("```chart\nTouches (touches)\n"))
        #expect(MarkdownRenderer.render(Answer([.verbatim("a ```` b\n`")])) == "`````text\na ```` b\n`\n`````\n")
        #expect(MarkdownRenderer.render(Answer([.verbatim("")])) == "```text\n```\n")
    }

    @Test func otherBlocks() {
        let answer = Answer([
            .heading("Review", level: 1), .text("one\n# two\n\nthree"), .list(["a", "- b"]),
            .record(name: "r", fields: [.init("name", .text("*x*")), .init("owner", .none)]),
            .problems([Problem(.error, "bad *x*", place: "a.csv", line: 2)]),
        ])
        #expect(
            MarkdownRenderer.render(answer) == """
                ## Review

                one\\
                \\# two

                three

                - a
                - \\- b

                - **Name:** \\*x\\*
                - **Owner:** –

                - **error:** a.csv:2: bad \\*x\\*

                """)
    }

    @Test(arguments: 0..<30)
    func widthAndColourChangeNothing(_ seed: UInt64) {
        let answer = Samples.hostile(seed)
        let plain = MarkdownRenderer.render(answer)
        #expect(plain == MarkdownRenderer.render(answer, style: Style(width: 20, colour: true)))
    }

    @Test(arguments: 0..<30)
    func aParagraphReadsAsItsData(_ seed: UInt64) {
        var random = Seeded(seed)
        let pieces = Samples.pieces.filter {
            !$0.unicodeScalars.contains { $0.value < 32 || (127..<160).contains($0.value) }
        }
        for _ in 0..<200 {
            let text = random.text(of: pieces.filter { !["\u{202E}", "\u{2066}", "\u{2028}"].contains($0) }, upTo: 10)
            let words = words(text)
            #expect(self.words(Markdown.plainText(MarkdownRenderer.render(.said(text)))) == words)
            let item = Markdown.plainText(MarkdownRenderer.render(Answer([.list([text])])))
            #expect(self.words(item) == ["-"] + words)
            let heading = Markdown.plainText(MarkdownRenderer.render(Answer([.heading(text, level: 1)])))
            #expect(self.words(heading) == words)
            let html = Markdown.html(MarkdownRenderer.render(.said(text)))
            #expect(
                !html.contains("<em>") && !html.contains("<strong>") && !html.contains("<a ")
                    && !html.contains("omitted"))
        }
    }

    private func words(_ text: String) -> [String] {
        text.unicodeScalars.split { $0 == " " || $0 == "\n" }.map { String($0) }
    }
}
