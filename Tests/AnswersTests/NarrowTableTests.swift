import Answers
import Testing

/// Tables in windows that have no room for them.
struct NarrowTableTests {
    @Test func `Columns are left out from the right, and the table says which`() {
        #expect(
            TextRenderer.render(.table(Samples.accounts), style: Style(width: 57)) == """
                Accounts by score
                Account           Next step            Score     Pipeline
                ────────────────  ───────────────────  ─────  ───────────
                Koneen Tehdas Oy  Ask for the budget…     72  €123,456.00
                2. Oy                                  1,050        €0.50
                ────────────────  ───────────────────  ─────  ───────────
                Total                                  1,122  €123,456.50
                Left out to fit: reviewed. To see everything, add --full.

                """)
    }

    @Test(arguments: [28, 60])
    func `Where nothing may be lost, or nothing fits, each row is a record`(_ width: Int) {
        #expect(
            TextRenderer.render(.table(Samples.accounts), style: Style(width: width, isWhole: width == 60))
                .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
                == [
                    "Accounts by score", "Account    Koneen Tehdas Oy",
                ]
                + (width == 60
                    ? ["Next step  Ask for the budget round's dates"]
                    : ["Next step  Ask for the", "           budget round's", "           dates"])
                + [
                    "Score      72", "Pipeline   €123,456.00", "Reviewed   2026-11-20", "",
                    "Account    2. Oy", "Score      1,050", "Pipeline   €0.50", "",
                    "───────────", "Account    Total", "Score      1,122", "Pipeline   €123,456.50", "",
                ])
    }

    @Test func `In a very narrow window the value stands below its label`() {
        let answer = Answer([.record(name: "r", fields: [.init("annual_revenue", .text("a hundred and more"))])])
        #expect(
            TextRenderer.render(answer, style: Style(width: 24)) == "Annual revenue\n  a hundred and more\n")
    }

    @Test func `Columns without anything in them go first and silently`() {
        let table = Table(
            "t", columns: [.init("account"), .init("group"), .init("name")],
            rows: [[.text("granberga"), .none, .text("Granberga Oy")]])
        #expect(
            TextRenderer.render(.table(table), style: Style(width: 25)) == """
                Account    Name
                ─────────  ────────────
                granberga  Granberga Oy

                """)
    }

    @Test(arguments: [16, 20, 40, 60, 80, 100, 120])
    func `Figures are never cut, and what is lost is told`(_ width: Int) {
        let text = TextRenderer.render(.table(Samples.accounts), style: Style(width: width))
        #expect(text.contains("€123,456.00") && text.contains("1,050"))
        #expect((text.contains("…") || text.contains("Left out")) == text.contains("--full"))
        let whole = TextRenderer.render(.table(Samples.accounts), style: Style(width: width, isWhole: true))
        #expect(!whole.contains("…") && !whole.contains("--full"))
        #expect(whole.contains("2026-11-20") && whole.contains("budget"))
    }

    /// Texts that a terminal draws wide, joined or not at all.
    private static let words = ["Ääkköset", "東京株式会社", "👩‍👩‍👧", "e\u{301}", "한국", "🇫🇮", "❤️", "ｱ", "ＡＢ", "Oy", "1️⃣"]

    @Test(arguments: 0..<40)
    func `No row is wider than the window`(_ seed: UInt64) {
        var random = Seeded(seed)
        let count = Int.random(in: 1...30, using: &random)
        let columns = (0..<count).map { column in
            Table.Column("column_\(column)", nil, Bool.random(using: &random) ? .leading : .trailing)
        }
        let rows = (0..<4).map { _ in
            columns.map { column -> Cell in
                if column.alignment == .trailing { return .integer(Int.random(in: -9_999...9_999, using: &random)) }
                let words = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                    Self.words.randomElement(using: &random) ?? ""
                }
                return .text(words.joined(separator: " "))
            }
        }
        let table = Table("wide", caption: "All of it", columns: columns, rows: rows, totals: rows[0])
        for width in [24, 40, 60, 80, 200] {
            for isWhole in [false, true] {
                let text = TextRenderer.render(.table(table), style: Style(width: width, isWhole: isWhole))
                for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width) }
            }
        }
    }

    @Test(arguments: words, 1...14)
    func `A cut text is never wider than its column, and ends in a mark`(_ word: String, columns: Int) {
        let text = word + " " + word
        let cut = DisplayWidth.cut(text, to: columns)
        #expect(DisplayWidth.of(cut) <= columns)
        if cut != text {
            #expect(cut.last == "…")
            #expect(text.hasPrefix(cut.dropLast()))
        }
    }

    @Test(arguments: [24, 40, 80])
    func `Charts and headings stay within the window`(_ width: Int) {
        let label = "a label of more than forty characters, 東京 and all"
        let answer = Answer([
            .heading(label, level: 1),
            .chart(Chart(.bars, title: "W", unit: "EUR", points: [.init(label, 90_000), .init("b", 3)])),
            .chart(Chart(.columns, title: "W", unit: "", points: (1...130).map { .init("week \($0)", $0) })),
        ])
        let text = TextRenderer.render(answer, style: Style(width: width))
        for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width, "\(line)") }
    }
}
