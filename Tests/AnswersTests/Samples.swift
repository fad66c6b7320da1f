import Answers

/// Answers to render: the usual ones, and hostile ones made of what a file may hold.
enum Samples {
    static let accounts = Table(
        "accounts", caption: "Accounts by score",
        columns: [
            .init("account"), .init("next_step", "Next step"), .init("score", nil, .trailing),
            .init("pipeline", nil, .trailing), .init("reviewed"),
        ],
        rows: [
            [
                .text("Koneen Tehdas Oy"), .text("Ask for the budget round's dates"), .integer(72),
                .money(cents: 12_345_600, currency: "EUR"), .day("2026-11-20"),
            ],
            [.text("2. Oy"), .none, .integer(1_050), .money(cents: 50, currency: "EUR"), .none],
        ],
        totals: [.text("Total"), .none, .integer(1_122), .money(cents: 12_345_650, currency: "EUR"), .none])

    static let tree = Tree(
        title: "Buying group",
        roots: [
            .init(
                "Kaarina", detail: "CEO",
                children: [
                    .init("Liisa", detail: "CIO", tone: .good, children: [.init("Juhani")]),
                    .init("Matti", detail: "CFO", tone: .bad),
                ]),
            .init("Åke", tone: .quiet),
        ])

    static let bars = Chart(
        .bars, title: "Touches", unit: "touches", points: [.init("Email", 80), .init("Phone", 10), .init("Event", 0)])

    static let pieces = [
        "a", "Oy", "ä", "東", "👩‍👩‍👧", "\u{301}", " ", "  ", "\n", "\r\n", "\t", "\u{1B}[31m", "\u{1B}]0;x\u{7}", "\u{0}",
        "\u{7F}",
        "\u{85}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{2028}", "*", "_", "`", "```", "<b>", "</td>", "&amp;", "|",
        "\\",
        "[x](y)", "# ", "- ", "2. ", "\"", "'", ",", ";", "=1+1", "@x", "-->", "]]>", "~~~", "> ", "!", ":", "---",
    ]

    /// An answer with every kind of block, each text made of `pieces`.
    static func hostile(_ seed: UInt64) -> Answer {
        var random = Seeded(seed)
        var text: String { random.text(of: pieces, upTo: 8) }
        func node(_ depth: Int) -> Tree.Node {
            let label = text
            let detail = text
            let tone = Tone.allCases.randomElement(using: &random) ?? .plain
            let count = depth > 2 ? 0 : Int.random(in: 0...2, using: &random)
            return Tree.Node(label, detail: detail, tone: tone, children: (0..<count).map { _ in node(depth + 1) })
        }
        func cell() -> Cell {
            switch Int.random(in: 0..<12, using: &random) {
            case 0: .none
            case 1: .integer(Int.random(in: -5_000...5_000, using: &random))
            case 2: .decimal(units: Int.random(in: -5_000...5_000, using: &random), places: 2)
            case 3: .money(cents: Int.random(in: -500_000...500_000, using: &random), currency: "EUR")
            case 4: .day("2026-11-22")
            case 5: .share(basisPoints: Int.random(in: 0...10_000, using: &random))
            case 6: .flag(true)
            case 7: .list([text, text])
            case 8: .series((0..<4).map { _ in Int.random(in: -5...50, using: &random) })
            case 9: Cell.text(text).toned(Tone.allCases.randomElement(using: &random) ?? .plain)
            case 10: .text("https://example.com/\(text)")
            default: .text(text)
            }
        }
        let points = (0..<Int.random(in: 0...6, using: &random)).map { _ in
            Chart.Point(text, Int.random(in: -9...90, using: &random))
        }
        let title = text
        return Answer([
            .heading(title, level: 2), .text(text), .list([text, text]),
            .record(name: "record", fields: [.init("one", text, cell()), .init("two", text, cell())]),
            .table(
                Table(
                    "rows", caption: text,
                    columns: [.init("a", text), .init("b", text, .trailing), .init("c", text)],
                    rows: (0..<3).map { _ in [cell(), cell(), cell()] }, totals: [cell(), cell(), cell()])),
            .tree(Tree(title: text, roots: [node(0), node(0)])),
            .chart(Chart(.bars, title: text, unit: text, points: points)),
            .chart(Chart(.columns, title: text, unit: text, points: points)),
            .problems([Problem(.error, text, place: text, line: 3), Problem(.warning, text), Problem(.note, text)]),
            .verbatim(text),
        ])
    }
}
