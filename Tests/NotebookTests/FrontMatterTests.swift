import Testing

@testable import Notebook

@Suite struct FrontMatterTests {
    private func read(_ yaml: String) -> NotebookDocument { NotebookDocument("---\n\(yaml)\n---\n") }

    @Test func readsItsOwnKeys() throws {
        let document = read(
            """
            # a weekly review
            title: "Viikko 10: \\"Kone\\""   # with a comment
            today: 2026-03-02
            now: 2026-03-02T09:15+02:00
            base:   here
            workspace: ../one-to-one
            'language': fi
            needs: [touches.csv, "a, b", 'it''s']
            icp:
              industries: [x]
            - odd
            """)
        let head = try #require(document.frontMatter)
        #expect(document.problems == [])
        #expect(head.title?.text == "Viikko 10: \"Kone\"")
        #expect(head.today == .init(text: "2026-03-02", line: 4, column: 8))
        #expect(head.now?.text == "2026-03-02T09:15+02:00")
        #expect(head.base == .here)
        #expect(head.workspace?.text == "../one-to-one")
        #expect(head.language?.text == "fi")
        #expect(head.needs.map(\.text) == ["touches.csv", "a, b", "it's"])
        #expect(head.rawLine == 2)
        #expect(head.raw.hasPrefix("# a weekly review\n") && head.raw.hasSuffix("- odd\n"))
    }

    @Test(arguments: [
        ("needs: a", ["a"]), ("needs: a, b c # d", ["a", "b c"]), ("needs: []", []), ("needs:", []),
        ("needs: [a,]", ["a"]),
        ("needs:\n  - a\n  - \"b\" # c", ["a", "b"]), ("needs:\n- a\n\n# x\n- b#c", ["a", "b#c"]),
        ("needs: 'a, b'", ["a, b"]),
        (#"needs: ["a\", b"] # x"#, ["a\", b"]),
    ])
    func lists(yaml: String, items: [String]) {
        #expect(read(yaml).frontMatter?.needs.map(\.text) == items)
        #expect(read(yaml).problems == [])
    }

    @Test(arguments: [
        ("odd", "2:1: expected `key: value`"),
        ("  today: 2026-03-02", "2:1: expected `key: value`"),
        ("a: 1\n{b: 2}", "3:1: expected `key: value`"),
        ("today: 2026-02-30", "2:8: `today` cannot be `2026-02-30`; write a day as YYYY-MM-DD"),
        ("today: 2.3.2026", "2:8: `today` cannot be `2.3.2026`; write a day as YYYY-MM-DD"),
        ("today:", "2:7: `today` is empty; write a day as YYYY-MM-DD"),
        ("today: # later", "2:8: `today` is empty; write a day as YYYY-MM-DD"),
        ("title:\n  Viikko", "3:1: `title` takes one value on its own line"),
        ("title: a\ntitle: b", "3:1: `title` stands here twice; keep one of them"),
        ("ä: 1\ntitle: Viikko: 10", "3:14: a value with a colon in it needs quotes around it"),
        ("title: >", "2:8: a value that starts with `>` needs quotes around it"),
        ("title: - x", "2:8: put quotes around this value"),
        ("title: \"x", "2:8: the quote that opens here is never closed"),
        ("title: 'x' y", "2:12: nothing may follow the closing quote"),
        (#"title: "\x""#, #"2:9: after a backslash write ", \, n, r or t"#),
        ("base: scratch", "2:7: `base` cannot be `scratch`; write `setup`, `here` or `empty`"),
        (
            "now: 2026-03-02T09:15",
            "2:6: `now` cannot be `2026-03-02T09:15`; "
                + "write an instant as YYYY-MM-DDTHH:MM with Z or an offset such as +02:00"
        ),
        ("needs: [a", "2:8: this list has no closing `]`"),
        ("needs: [a] b", "2:12: nothing may follow the closing `]`"),
        ("needs: a,,b", "2:10: an item of `needs` is empty; remove it"),
        ("needs: [a, 'b]", "2:12: the quote that opens here is never closed"),
        ("needs:\n  a: 1", "3:1: expected `- item`"),
        ("needs: a\n  - b", "3:1: write all of `needs` on one line, or each as `- item` on a line of its own"),
    ])
    func mistakes(yaml: String, problem: String) {
        #expect(read(yaml).problems.map { $0.description(in: "n.md") } == ["n.md:\(problem)"])
    }

    @Test func everyMistakeAtOnce() {
        #expect(read("today: x\nodd\nbase: y").problems.map(\.line) == [2, 3, 4])
    }

    @Test func invalidTextIsNamed() {
        let document = NotebookDocument(Array("---\ntitle: ".utf8) + [0xFF] + Array("\n---\n".utf8))
        #expect(document.problems.map(\.line) == [2])
    }

    @Test func mustCloseBeforeTheFirstCell() {
        let document = NotebookDocument("---\ntitle: x\n\n```abm\n```\n\n---\n")
        #expect(document.frontMatter == nil)
        #expect(document.cells.count == 1)
        let place = "n.md:1:1: the front matter that opens here is never closed; add a line `---` after it"
        #expect(document.problems.map { $0.description(in: "n.md") } == [place])
        #expect(NotebookDocument("---\n\nA rule above.\n").problems == [])
        #expect(NotebookDocument(" ---\na: b\n---\n").frontMatter == nil)
        #expect(
            NotebookDocument("\u{FEFF}---\r\ntoday: 2026-03-02\r\n---  \r\n").frontMatter?.today?.text == "2026-03-02")
    }

    @Test(arguments: ["2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01"])
    func days(text: String) { #expect(FrontMatterClock.isDay(text)) }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-01-01", "2026-1-01", "2026-+1-01", "",
        "a-b-c",
    ])
    func noDays(text: String) { #expect(!FrontMatterClock.isDay(text)) }

    @Test(arguments: ["2026-03-02T09:15Z", "2026-03-02T09:15:59-05:30", "2026-03-02T00:00:00+00:00"])
    func instants(text: String) { #expect(FrontMatterClock.isInstant(text)) }

    @Test(arguments: [
        "2026-03-02", "2026-03-02T24:00Z", "2026-03-02T9:15Z", "2026-03-02T09Z", "2026-03-02T09:15+2",
        "2026-03-02 09:15Z", "T",
    ])
    func noInstants(text: String) { #expect(!FrontMatterClock.isInstant(text)) }

    @Test func whatIsWrittenReadsBack() {
        let pieces = [
            "a", " ", "#", ": ", ":", "'", "\"", "\\", "ä", "-", "[", ",", "]", "\n", "\t", "\r", "1", "{", "!",
            "e\u{301}",
        ]
        for seed in 0..<2_000 {
            var random = SeededGenerator(seed: UInt64(seed))
            let text = (0...random.below(8)).map { _ in random.pick(pieces) }.joined()
            let document = NotebookDocument.opening(with: [("title", text), ("today", "2026-03-02")])
            #expect(document.problems == [], "seed \(seed)")
            #expect(document.frontMatter?.title.map { Array($0.text.utf8) } == Array(text.utf8), "seed \(seed)")
            #expect(document.frontMatter?.today?.text == "2026-03-02", "seed \(seed)")
        }
    }
}
