import CommonMark
import Testing

/// Tables as GitHub Flavored Markdown has them, which libcmark has not.
struct TableTests {
    private func table(_ header: [String], _ rows: [[String]], _ classes: [String] = []) -> String {
        func row(_ cells: [String], _ open: String, _ close: String) -> String {
            cells.enumerated().map { index, cell in
                let name = index < classes.count && !classes[index].isEmpty ? " class=\"\(classes[index])\"" : ""
                return "<\(open)\(name)>\(cell)</\(close)>"
            }.joined()
        }
        let head = "<table>\n<thead>\n<tr>\n\(row(header, "th scope=\"col\"", "th"))\n</tr>\n</thead>\n"
        guard !rows.isEmpty else { return head + "</table>\n" }
        let body = rows.map { "<tr>\n\(row($0, "td", "td"))\n</tr>\n" }.joined()
        return head + "<tbody>\n\(body)</tbody>\n</table>\n"
    }

    /// The cases that the specification tells of.
    @Test func theSpecificationsCases() {
        #expect(Markdown.html("| a | b |\n| --- | --- |\n| c | d |\n") == table(["a", "b"], [["c", "d"]]))
        // Outer pipes may be missing, and columns may be aligned.
        #expect(
            Markdown.html("| a | defghi |\n:-: | -----------:\nb | c\n")
                == table(["a", "defghi"], [["b", "c"]], ["centre", "figure"]))
        // A pipe with a backslash is a pipe, in code too.
        #expect(
            Markdown.html("| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n")
                == table(["f|oo"], [["b <code>|</code> az"], ["b <strong>|</strong> im"]]))
        // Another block ends it, a blank line too, and any other line is a row.
        let quote = "<blockquote>\n<p>x</p>\n</blockquote>\n"
        #expect(Markdown.html("| a | b |\n| - | - |\n| c | d |\n> x\n") == table(["a", "b"], [["c", "d"]]) + quote)
        #expect(
            Markdown.html("| a | b |\n|--|--|\n| c | d |\ne\n\ne\n")
                == table(["a", "b"], [["c", "d"], ["e", ""]]) + "<p>e</p>\n")
        // As many delimiters as header cells, or none of it is a table.
        #expect(Markdown.html("| a | b |\n| --- |\n| c |\n") == "<p>| a | b |\n| --- |\n| c |</p>\n")
        // Rows are filled up or cut.
        #expect(
            Markdown.html("| a | b |\n| --- | --- |\n| c |\n| d | e | f |\n")
                == table(["a", "b"], [["c", ""], ["d", "e"]]))
        #expect(Markdown.html("| a | b |\n| --- | --- |\n") == table(["a", "b"], []))
    }

    @Test(arguments: [
        "a\n---", "| a |\n---", "a\n:-:", "| a |\n| -a |", "| a |\n|  |", "| a |\n| : |", "| a |\n| :: |",
        "| a |\n\n| - |",
        "    | a |\n    | - |", "```\n| a |\n| - |\n```", "# | a |\n| - |", "| - |", "\\| a\n\\| -", "| a |\n| - | b",
        "<p>\n| a |\n| - |\n</p>", "> | a |\n| - |",
    ])
    func otherTextIsNoTable(_ markdown: String) {
        #expect(!Markdown.html(markdown).contains("<table"))
    }

    @Test(arguments: [
        ("> | a |\n> | - |\n> | b |\n", "<blockquote>\n", "</blockquote>\n"),
        ("> > | a |\n>> | - |\n> >| b |\n", "<blockquote>\n<blockquote>\n", "</blockquote>\n</blockquote>\n"),
        ("- | a |\n  | - |\n  | b |\n", "<ul>\n<li>\n", "</li>\n</ul>\n"),
        ("1. x\n\n   | a |\n   | - |\n   | b |\n", "<ol>\n<li>\n<p>x</p>\n", "</li>\n</ol>\n"),
        ("> - | a |\n>   | - |\n>   | b |\n", "<blockquote>\n<ul>\n<li>\n", "</li>\n</ul>\n</blockquote>\n"),
        ("\u{FEFF}| a |\r\n| - |\r\n| b |\r\n", "", ""),
        ("  | a |\n | - |\n   b", "", ""), ("a|\n-|\nb|", "", ""), ("|a\n|-\n|b", "", ""),
        ("x\ny\n| a |\n| - |\n| b |", "<p>x\ny</p>\n", ""),
        ("- x\n  | a |\n  | - |\n  | b |", "<ul>\n<li>x\n", "</li>\n</ul>\n"),
        ("| a |\n| - |\n| b |\n---\n", "", "<hr />\n"),
        ("> | a |\n> | - |\n> | b |\n| c |\n", "<blockquote>\n", "<p>| c |</p>\n</blockquote>\n"),
        ("[x]: /u\n| a |\n| - |\n| b |\n", "", ""),
    ])
    func standsWhereTextStands(_ example: (markdown: String, before: String, after: String)) {
        #expect(Markdown.html(example.markdown) == example.before + table(["a"], [["b"]]) + example.after)
    }

    @Test func rowsAtTheEndKeepTheirMarks() {
        #expect(Markdown.html("| a |\n| - |\n| b |\n===\n") == table(["a"], [["b"], ["==="]]))
        #expect(Markdown.html("| a |\n| - |\n| - |\n") == table(["a"], [["-"]]))
    }

    @Test(arguments: [
        ("*a* `b` [c](d)", "<em>a</em> <code>b</code> <a href=\"d\">c</a>"), ("# a", "# a"), ("- a", "- a"),
        ("1. a", "1. a"),
        ("> a", "&gt; a"), ("a #", "a #"), ("#", "#"), ("[x]", "<a href=\"/u\">x</a>"), ("", ""), ("a\\\\", "a\\"),
        ("<b>", "<!-- raw HTML omitted -->"), ("[a](javascript:x)", "<a href=\"\">a</a>"), ("&amp;", "&amp;"),
        ("a\\", "a\\"), ("```", "```"), ("***", "***"), ("![i](j)", "<img src=\"j\" alt=\"i\" />"), ("\\\\\\|", "\\|"),
        ("<script>", "<!-- raw HTML omitted -->"), ("=", "="), ("[x]: /v", "<a href=\"/u\">x</a>: /v"),
    ])
    func cellsHoldInlines(_ markdown: String, _ html: String) {
        #expect(
            Markdown.html("| h |\n| - |\n| \(markdown) |\n\n[x]: /u\n")
                == table(["h"], [[html]]))
    }

    @Test func theOtherFormsAgree() {
        let markdown = "Hei,\n\n| a |\n| - |\n| *b* |"
        #expect(Markdown.textAndHTML(markdown).html == Markdown.html(markdown))
        #expect(Markdown.textAndHTML(markdown).text == Markdown.plainText(markdown))
        #expect(Markdown.plainText(markdown) == "Hei,\n\n| a | | - | | b |")
    }

    /// Texts without a table are what libcmark makes of them, whatever stands around their pipes and dashes.
    @Test func largeTablesAreNoDanger() {
        let wide = String(repeating: "a|", count: 20_000) + "\n" + String(repeating: "-|", count: 20_000) + "\n"
        let filled = Markdown.html(wide + String(repeating: "b\n", count: 20_000))
        #expect(filled.utf8.count < 20_000_000)
        #expect(filled.hasSuffix("</table>\n"))
        let long = Markdown.html("|a|b|\n|-|-|\n" + String(repeating: "|*c*|[d](e)|\n", count: 20_000))
        #expect(long.split(separator: "<em>c</em>").count == 20_001)
        let many = Markdown.html(String(repeating: "|a|\n|-|\n|b|\n\n", count: 5_000))
        #expect(many.split(separator: "<table>").count == 5_000)
        let deep = String(repeating: ">", count: 2_000)
        #expect(Markdown.html("\(deep)|a|\n\(deep)|-|\n").contains("<table>"))
        #expect(!Markdown.html(String(repeating: "|-|\n|\n", count: 20_000)).isEmpty)
    }

    @Test(arguments: 0..<20)
    func anythingIsWellFormed(_ seed: UInt64) {
        var random = Seeded(seed)
        let pieces = [
            "|", "|", "|", " - |", " a |", "\\|", "`", "*", "\n", "\n", "\n> ", "\n- ", "> ", "- ", ":-:", "---", "\t",
            "    ", "[x]", "[x]: /u\n", "<b>", "===", "\r\n", "é", "\\", "\n\n", "| a | b |\n| - | -: |\n", "1. ", "# ",
            "\0",
        ]
        for _ in 0..<200 {
            let markdown = random.text(of: pieces, upTo: 40)
            let html = Markdown.html(markdown)
            for tag in ["table", "thead", "tr", "th", "td", "tbody", "p", "blockquote", "li"] {
                let opened =
                    html.split(separator: "<\(tag)>", omittingEmptySubsequences: false).count
                    + html.split(separator: "<\(tag) ", omittingEmptySubsequences: false).count
                let closed = html.split(separator: "</\(tag)>", omittingEmptySubsequences: false).count
                #expect(opened == closed + 1, "\(tag) in \(markdown.debugDescription)")
            }
        }
    }
}
