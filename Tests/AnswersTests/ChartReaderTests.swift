import Answers
import CommonMark
import Testing

/// A chart kept as Markdown comes back whole.
struct ChartReaderTests {
    /// What the fences of a Markdown text hold that are charts.
    private func charts(in markdown: String) -> [Chart] {
        var charts: [Chart] = []
        var page = MarkdownPage(idPrefix: "p")
        _ = page.html(markdown) { info, text in
            charts += Chart(markdownDrawing: text, info: info).map { [$0] } ?? []
            return nil
        }
        return charts
    }

    private func survives(_ chart: Chart) {
        for language in [Style.Language.english, .finnish] {
            let markdown = MarkdownRenderer.render(Answer([.chart(chart)]), style: Style(language: language))
            #expect(charts(in: markdown) == [chart], "\(markdown)")
        }
    }

    @Test func drawsOneLineAPoint() {
        let chart = Chart(.columns, title: "Won", unit: "EUR", points: [.init("Q1 2026", 1_200), .init("Q2", -300)])
        #expect(
            MarkdownRenderer.render(Answer([.chart(chart)])) == """
                ```chart columns
                Won (EUR)
                Q1 2026  €1,200  ████████████████████████████████████████
                Q2        -€300  ██████████
                ```

                """)
        survives(chart)
        survives(Samples.bars)
    }

    @Test(arguments: [
        ("", ""), ("Title", ""), ("", "touches"), ("Title (all)", ""), ("Title (all)", "touches (theirs)"),
        ("Title ()", ""), ("(", ")"), (")", "("), ("a\\", "\\"), ("a (b", "c) (d"), ("x)", "\\("), ("a\\(b)", "SEK"),
        ("Nothing to draw yet.", "1"), ("12 13", "EUR"),
    ])
    func titlesAndUnits(_ title: String, _ unit: String) {
        for kind in [Chart.Kind.bars, .columns] {
            survives(Chart(kind, title: title, unit: unit, points: []))
            survives(Chart(kind, title: title, unit: unit, points: [.init("a", 5)]))
        }
    }

    @Test(arguments: 0..<40)
    func everyChartSurvives(_ seed: UInt64) {
        var random = Seeded(seed)
        let pieces = [
            "a", "Q1", "2026", " ", "  ", "█", "▌", "-5", "1,200", "1\u{A0}200", "€", "EUR", "(", ")", "\\", "`", "```",
            "~~~", "ä", "東", "👩‍👩‍👧", "Nothing to draw yet.", "chart", "<b>", "|", "# ", "\t", "\u{301}", "0",
        ]
        func text() -> String {
            // What a line break or a tab becomes, and blanks at the ends, are the renderer's to decide.
            var text = random.text(of: pieces, upTo: 6).replacing("\t", with: " ")
            while text.last == " " { text.removeLast() }
            return text
        }
        for _ in 0..<50 {
            let units = ["", "touches", "EUR", "SEK", "USD", text()]
            let values = [
                0, 1, -1, 7, 1_234, -98_765, .max, .min, Int.random(in: -5_000_000...5_000_000, using: &random),
            ]
            let points = (0..<Int.random(in: 0...8, using: &random)).map { _ in
                Chart.Point(text(), values.randomElement(using: &random) ?? 0)
            }
            survives(
                Chart(
                    Bool.random(using: &random) ? .bars : .columns, title: text(),
                    unit: units.randomElement(using: &random) ?? "", points: points))
        }
    }

    @Test(arguments: [
        ("", "chart"), ("Title\n", "chart"), ("Title\na  x  █\n", "chart"), ("Title\na  5\n", "chart"),
        ("Title\na  0  █\n", "chart"), ("Title\na  1,20  █\n", "chart"), ("Title\na  +5  █\n", "chart"),
        ("Title\na  99999999999999999999  █\n", "chart"), ("Title (EUR)\na  5  █\n", "chart"),
        ("Title\na  €5  █\n", "chart"), ("Title\na  5  █\n\n", "chart"), ("Title\na  5  █\n", "text"),
        ("Title\na  5  █\n", "chart lines"), ("Title\na  5  █\n", "charts"), ("Title\na  5  █\n", ""),
    ])
    func anythingElseIsNoChart(_ text: String, _ info: String) {
        #expect(Chart(markdownDrawing: text, info: info) == nil)
    }

    @Test func aDrawingMayBeTouchedUp() {
        let chart = Chart(markdownDrawing: "Won (EUR)\nÄhtäri  €1,200 ██\nb  €0", info: "chart")
        #expect(chart == Chart(.bars, title: "Won", unit: "EUR", points: [.init("Ähtäri", 1_200), .init("b", 0)]))
    }

    @Test func treesAndTextsAreNoCharts() {
        #expect(charts(in: MarkdownRenderer.render(Answer([.tree(Samples.tree), .verbatim("a  5  █")]))).isEmpty)
    }
}
