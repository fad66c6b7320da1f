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
                Left out to fit: reviewed. To see everything, add --full
                or --format csv, or widen the window.

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

    /// One row for each model, of which the window has room for four.
    private static func credits(channels: Int, models: Int) -> Table {
        var table = Table(
            "credits", caption: "Credit",
            columns: [.init("channel")]
                + (1...models).map { .init("model_\($0)", nil, .trailing) },
            rows: (1...channels).map { channel in
                [.text("channel \(channel)")] + (1...models).map { .integer(channel * 1000 + $0) }
            }, totals: [.text("all")] + (1...models).map { .integer($0) })
        table.columnsTitle = "Model"
        return table
    }

    @Test func `Where there are more columns than rows they change places, with the sums behind`() {
        #expect(
            TextRenderer.render(.table(Self.credits(channels: 2, models: 4)), style: Style(width: 40)) == """
                Credit
                Model    channel 1  channel 2  all
                ───────  ─────────  ─────────  ───
                Model 1      1,001      2,001    1
                Model 2      1,002      2,002    2
                Model 3      1,003      2,003    3
                Model 4      1,004      2,004    4

                """)
    }

    @Test func `What fits neither way stands in pieces, in which nothing is missing`() {
        let text = TextRenderer.render(.table(Self.credits(channels: 5, models: 8)), style: Style(width: 45))
        #expect(
            text.hasPrefix(
                """
                Credit
                Channel    Model 1  Model 2  Model 3  Model 4
                ─────────  ───────  ───────  ───────  ───────
                channel 1    1,001    1,002    1,003    1,004
                """) || text.hasPrefix("Credit\nModel  "), "\(text)")
        for channel in 1...5 {
            for model in 1...8 { #expect(text.contains("\(channel),00\(model)"), "\(text)") }
        }
        #expect(!text.contains("Left out") && !text.contains("…"))
        for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= 45) }
    }

    @Test func `Columns come one blank closer before rows are written one below the other`() {
        let table = Table(
            "t", columns: (1...5).map { .init("figure_\($0)", nil, .trailing) },
            rows: [(1...5).map { .integer($0) }])
        #expect(
            TextRenderer.render(.table(table), style: Style(width: 44)) == """
                Figure 1 Figure 2 Figure 3 Figure 4 Figure 5
                ──────── ──────── ──────── ──────── ────────
                       1        2        3        4        5

                """)
    }

    @Test(arguments: [6, 7])
    func `Many rows stay a table, which names the columns that it leaves out`(_ rows: Int) {
        let table = Table(
            "t", columns: [.init("name")] + (1...5).map { .init("figure_\($0)", nil, .trailing) },
            rows: (1...rows).map { row in [.text("row \(row)")] + (1...5).map { .integer(row * 10 + $0) } })
        let text = TextRenderer.render(.table(table), style: Style(width: 34))
        let isTable = text.hasPrefix("Name  Figure 1 Figure 2 Figure 3\n")
        #expect(isTable == (rows == 7), "\(text)")
        #expect(text.contains("Left out to fit: figure 4, figure\n5. To see everything") == isTable, "\(text)")
        #expect(text.contains("15") == !isTable)
    }

    @Test func `What another column tells goes first, and what people type is cut last`() {
        let table = Table(
            "t",
            columns: [
                .init("change"), .init("deal", standing: .name), .init("account", standing: .aside),
                .init("before"), .init("effect", nil, .trailing),
            ],
            rows: [
                [
                    .text("slipped"), .text("granberga-renewal-2026"), .text("granberga"),
                    .text("a proposal that was made"), .integer(-1234),
                ]
            ])
        #expect(
            TextRenderer.render(.table(table), style: Style(width: 52)) == """
                Change   Deal                    Before       Effect
                ───────  ──────────────────────  ───────────  ──────
                slipped  granberga-renewal-2026  a proposal…  -1,234
                Left out to fit: account. To see everything, add
                --full or --format csv, or widen the window.

                """)
    }

    @Test func `Sums that cannot be added close a table one below the other`() {
        var table = Table(
            "t", columns: [.init("name"), .init("credit", nil, .trailing)],
            rows: [
                [.text("email"), .money(cents: 100, currency: "EUR")],
                [.text("email"), .money(cents: 7, currency: "USD")],
            ],
            totals: [.text("all"), .money(cents: 100, currency: "EUR")])
        table.otherTotals = [[.text("all"), .money(cents: 7, currency: "USD")]]
        #expect(TextRenderer.render(.table(table)).hasSuffix("──────\nall     €1.00\nall     $0.07\n"))
        #expect(MarkdownRenderer.render(.table(table)).contains("| **all** | **€1.00** |\n| **all** | **$0.07** |"))
        #expect(HTMLRenderer.render(.table(table)).contains("$0.07</td></tr>\n</tfoot>"))
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
