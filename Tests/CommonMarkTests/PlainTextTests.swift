import CommonMark
import Testing

/// Markdown as the text part of an e-mail shows it.
struct PlainTextTests {
    @Test(arguments: [
        ("Hi **Liisa**,\n\nI saw *that*.\nGood.", "Hi Liisa,\n\nI saw that. Good."),
        ("a\\\nb  \nc", "a\nb\nc"),
        ("# Title\n\n## Next\ntext", "Title\n\nNext\n\ntext"),
        ("[our page](https://example.com/a)", "our page (https://example.com/a)"),
        ("<https://example.com> and <liisa@example.com>", "https://example.com and liisa@example.com"),
        ("[https://example.com](https://example.com)", "https://example.com"),
        ("**[a](b)** ![logo](c.png)", "a (b) logo"),
        ("[a *b* [c](d) e](f)", "[a b c (d) e](f)"),
        ("- a\n- b\n  - c\n- d", "- a\n- b\n  - c\n- d"),
        ("- a\n\n- b", "- a\n\n- b"),
        ("3. a\n4. b\n\n   c", "3. a\n\n4. b\n\n   c"),
        ("1) a\n2) b", "1) a\n2) b"),
        ("9. a\n10. b\n\tc", "9. a\n10. b c"),
        ("text\n- a\n- b\n\ntext", "text\n\n- a\n- b\n\ntext"),
        ("-\n- a", "-\n- a"),
        ("> a\n> b\n>\n> - c\n\nd", "> a b\n>\n> - c\n\nd"),
        ("> a\n\n<!-- -->\n\n> b", "> a\n\n> b"),
        ("- > a\n  > b", "- > a b"),
        ("`a*b` and\n\n```swift\nlet a = 1\n\n  b\n```\nend", "a*b and\n\nlet a = 1\n\n  b\n\nend"),
        ("    code\n\n---\n\nafter", "code\n\n---\n\nafter"),
        ("a <b>bold</b> c", "a bold c"),
        ("&auml; &lt;b&gt; \\*", "ä <b> *"),
        ("", ""), ("\n\n", ""), ("<div>\nx\n</div>", ""),
    ])
    func blocksAndLines(_ example: (markdown: String, text: String)) {
        #expect(Markdown.plainText(example.markdown) == example.text)
    }

    @Test(arguments: 0..<10)
    func noLineEndsInBlanks(_ seed: UInt64) {
        var random = Seeded(seed)
        let pieces = [
            "a", " ", "  ", "\n", "\n\n", "- ", "1. ", "> ", "# ", "`", "```\n", "    ", "\\\n", "[a](b)", "*", "---\n",
        ]
        for _ in 0..<200 {
            let markdown = random.text(of: pieces, upTo: 30)
            let text = Markdown.plainText(markdown)
            #expect(!text.split(separator: "\n").contains { $0.last == " " }, "\(markdown.debugDescription)")
            #expect(text.last != "\n", "\(markdown.debugDescription)")
        }
    }
}
