import Answers
import Testing

/// Cells that say what they mean, and cells that are drawn.
struct TonedCellTests {
    private let table = Table(
        "deals", columns: [.init("deal"), .init("late", nil, .trailing), .init("touches")],
        rows: [
            [.text("a"), Cell.integer(12).toned(.bad), .series([0, 1, 8])],
            [.text("b"), .money(cents: -100, currency: "EUR"), .series([])],
            [.text("c"), Cell.none.toned(.bad), .none],
        ])

    @Test func `A tone is colour and nothing else`() {
        let plain = TextRenderer.render(.table(table))
        let coloured = TextRenderer.render(.table(table), style: Style(colour: true))
        #expect(coloured.contains("\u{1B}[31m12\u{1B}[0m") && coloured.contains("\u{1B}[31m-€1\u{1B}[0m"))
        #expect(!plain.contains("\u{1B}") && plain.contains("12"))
        let record = Answer([.record(name: "r", fields: [.init("state", Cell.text("late").toned(.caution))])])
        #expect(TextRenderer.render(record, style: Style(colour: true)).contains("\u{1B}[33mlate\u{1B}[0m"))
        #expect(TextRenderer.render(record) == "State  late\n")
    }

    @Test func `A page gets a class, programs get the value`() {
        let html = HTMLRenderer.render(.table(table))
        #expect(html.contains("<td class=\"figure\"><span class=\"tone-bad\">12</span></td>"))
        #expect(CSVRenderer.render(.table(table)).contains("a,12,,\"0; 1; 8\""))
        #expect(JSONRenderer.render(.table(table)).contains("\"late\": 12, \"touches\": [0, 1, 8]"))
        #expect(MarkdownRenderer.render(.table(table)).contains("| a | 12 | ▁▂█ |"))
    }

    @Test func `A series is drawn for people, with its numbers for those who do not see it`() {
        #expect(TextRenderer.render(.table(table)).contains("▁▂█"))
        let html = HTMLRenderer.render(.table(table))
        #expect(html.contains("role=\"img\" aria-label=\"0, 1, 8\""))
        #expect(html.contains("viewBox=\"0 0 14 16\""))
        let extremes = Table("t", columns: [.init("a")], rows: [[.series([.min, 0, 1, .max])]])
        #expect(TextRenderer.render(.table(extremes)).contains("▁▁▂█"))
    }
}
