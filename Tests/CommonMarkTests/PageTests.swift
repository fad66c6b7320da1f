import CommonMark
import Testing

/// Markdown for a page: headings that can be found, nothing from outside, code that may be drawn.
struct PageTests {
    @Test func headingsHaveIDs() {
        let (html, headings) = Markdown.page("# Äänekoski, *nyt*!\n\ntext\n\nTwo\n---\n", idPrefix: "s-")
        #expect(
            html == """
                <h1 id="s-äänekoski-nyt">Äänekoski, <em>nyt</em>!</h1>
                <p>text</p>
                <h2 id="s-two">Two</h2>

                """)
        #expect(headings.map(\.text) == ["Äänekoski, nyt!", "Two"])
        #expect(headings.map(\.level) == [1, 2])
    }

    @Test(arguments: [
        ("Q1 & Q2", "q1-q2"), ("  --  ", "section"), ("", "section"), ("`score why`", "score-why"), ("東京", "東京"),
        ("a\"><script>", "a"), ("KÖYDET", "köydet"), ("[a](b)", "a"), ("1.2", "1-2"), ("\u{202E}x\u{0}", "x"),
    ])
    func idsAreTheirWords(_ text: String, _ id: String) {
        #expect(Markdown.page("# \(text)", idPrefix: "s-").headings.map(\.id) == ["s-\(id)"])
    }

    @Test func idsAreUniqueOnThePage() {
        var page = MarkdownPage(idPrefix: "s-")
        for _ in 0..<3 { _ = page.html("# A\n# A-2\n# A 2\n") }
        _ = page.html("# A", isListed: false)
        let ids = page.headings.map(\.id)
        #expect(ids.count == 9 && Set(ids).count == 9)
        #expect(ids.prefix(3) == ["s-a", "s-a-2", "s-a-2-2"])
        var many = MarkdownPage(idPrefix: "s-")
        _ = many.html(String(repeating: "# A\n", count: 20_000))
        #expect(Set(many.headings.map(\.id)).count == 20_000)
    }

    @Test func levelsGoBelowThePlaceOfThePiece() {
        var page = MarkdownPage(idPrefix: "s-")
        #expect(page.html("## A\n###### B", level: 2) == "<h3 id=\"s-a\">A</h3>\n<h6 id=\"s-b\">B</h6>\n")
        #expect(page.html("## A", level: 3, isListed: false) == "<h4>A</h4>\n")
        #expect(page.html("> # A\n\n- # B") == Markdown.html("> # A\n\n- # B"))
        #expect(page.headings.count == 2)
    }

    @Test func aTitleIsLeftOutOnce() {
        var page = MarkdownPage(idPrefix: "s-")
        #expect(page.html("## T\n# T\n# T\n", leavingOut: "T") == "<h2 id=\"s-t\">T</h2>\n<h1 id=\"s-t-2\">T</h1>\n")
    }

    @Test func tablesStandInBoxes() {
        let long = String(repeating: "a ", count: 30)
        let html = Markdown.page("| a | b |\n| - | -: |\n| \(long)| 1 |", idPrefix: "s-").html
        #expect(html.hasPrefix("<div class=\"table\">\n<table>\n") && html.hasSuffix("</table>\n</div>\n"))
        #expect(html.contains("<td class=\"long\">") && html.contains("<td class=\"figure\">1</td>"))
        let words = Markdown.page("| a |\n| - |\n| https://a.example/b\\_c |\n| https://\"x |", idPrefix: "s-").html
        #expect(words.contains("<td class=\"word\"><a href=\"https://a.example/b_c\">https://a.example/b_c</a></td>"))
        #expect(words.contains("<td class=\"word\">https://&quot;x</td>"))
        let wide = String(repeating: "|a", count: 7) + "\n" + String(repeating: "|-", count: 7)
        #expect(Markdown.page(wide, idPrefix: "s-").html.hasPrefix("<div class=\"table wide\">"))
    }

    @Test(arguments: [
        ("a <b>c</b>, <br>d", "<p>a c, <br />\nd</p>\n"), ("<div>\nx\n</div>\n\ny", "<p>y</p>\n"),
        ("<!-- note -->\n\ny", "<p>y</p>\n"),
        ("![a *b*](http://x.example/c.png)", "<p><a href=\"http://x.example/c.png\">a b</a></p>\n"),
        ("![](c.png)", "<p><a href=\"c.png\">c.png</a></p>\n"), ("[![a](b)](c)", "<p><a href=\"c\">a</a></p>\n"),
        ("![a ![b](c)](d)", "<p><a href=\"d\">a b</a></p>\n"), ("![a](javascript:x)", "<p><a href=\"\">a</a></p>\n"),
        ("![a](data:image/png;base64,xx)", "<p><img src=\"data:image/png;base64,xx\" alt=\"a\" /></p>\n"),
        ("![a](data:text/html,x)", "<p><img src=\"\" alt=\"a\" /></p>\n"),
        ("[a](javascript:x)", "<p><a href=\"\">a</a></p>\n"),
        ("![a&quot; onerror=x](\"b)", "<p><a href=\"%22b\">a&quot; onerror=x</a></p>\n"),
    ])
    func nothingComesFromOutside(_ markdown: String, _ html: String) {
        #expect(Markdown.page(markdown, idPrefix: "s-").html == html)
    }

    @Test func codeMayBeDrawn() {
        var page = MarkdownPage(idPrefix: "s-")
        var asked: [String] = []
        let html = page.html("```chart columns\n<a>\n```\n\n    b\n\n> ~~~ text\n> c\n> ~~~\n") { info, text in
            asked.append("\(info)|\(text)")
            return info.hasPrefix("chart") ? .drawn("<svg></svg>") : info == "text" ? .language("letter") : nil
        }
        #expect(asked == ["chart columns|<a>\n", "|b\n", "text|c\n"])
        #expect(
            html == """
                <svg></svg>
                <pre><code>b
                </code></pre>
                <blockquote>
                <pre><code class="language-letter">c
                </code></pre>
                </blockquote>

                """)
    }

    @Test func deepNestingIsNoDanger() {
        let pictures = String(repeating: "![", count: 5_000) + "a" + String(repeating: "](b)", count: 5_000)
        #expect(Markdown.page(pictures, idPrefix: "s-").html == "<p><a href=\"b\">a</a></p>\n")
        let quotes = String(repeating: ">", count: 20_000) + " # a"
        #expect(Markdown.page(quotes, idPrefix: "s-").headings.isEmpty)
    }
}
