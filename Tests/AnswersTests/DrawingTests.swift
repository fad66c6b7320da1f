import Answers
import Testing

/// The SVG of every drawing: well-formed, self-contained, described, and the same each time.
struct DrawingTests {
    private static let funnel = FunnelChart(
        title: "Funnel", unit: "accounts",
        stages: [.init("Target", 300), .init("Engaged", 150, detail: "€1"), .init("Won", 0), .init("Kept", 0)])
    private static let grid = PlacementGrid(
        title: "Grid", columns: ["Against", "Neutral", "For"], rows: ["High", "Low"],
        people: [.init("Liisa <b>", column: 2, row: 0, tone: .good), .init("Bo", column: nil, row: 1)])

    private static var drawings: [String] {
        let columns = Chart(.columns, title: "Leads", unit: "leads", points: (1...40).map { .init("2026-W\($0)", $0) })
        let mixed = Chart(
            .columns, title: "Change", unit: "EUR", points: [.init("a", -5), .init("b", .max), .init("c", .min)])
        let empty = Chart(.bars, title: "None", unit: "", points: [])
        let zero = Chart(.columns, title: "Zero", unit: "", points: [.init("a", 0)])
        let large = Chart(.columns, title: "Large", unit: "", points: [.init("a", .max)])
        let charts = [Samples.bars, columns, mixed, empty, zero, large].map { $0.svg(id: "d") }
        let nobody = RelationMap(title: "Nobody", people: []).svg(id: "d")
        return charts + [funnel.svg(id: "d"), grid.svg(id: "d"), nobody, MapDrawingTests.map(3).svg(id: "d")]
    }

    @Test func everyDrawingIsWellFormedAndDescribed() {
        for svg in Self.drawings {
            let markup = Markup(svg)
            #expect(markup.problem == nil)
            #expect(markup.duplicateIDs.isEmpty)
            #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
            #expect(svg.contains("role=\"img\" aria-labelledby=\"d-title d-desc\""))
            #expect(svg.contains("<title id=\"d-title\">") && svg.contains("<desc id=\"d-desc\">"))
            #expect(
                !svg.contains("<script") && !svg.contains("href") && !svg.contains(" onload") && !svg.contains("<style")
            )
            let addresses = svg.split(separator: "http").count - 1
            #expect(addresses == 1, "only the namespace is an address")
        }
    }

    /// The bytes are the same on every machine, and change only where somebody means them to.
    @Test func theBytesAreTheSame() {
        let kit = ChartKit.all.flatMap { plot in
            [plot.svg(id: "p"), plot.svg(id: "p", language: .finnish)]
        }
        #expect(Self.hash(Self.drawings + kit) == 6_248_143_998_030_505_388)
    }

    /// FNV-1a over the bytes.
    private static func hash(_ texts: [String]) -> UInt64 {
        texts.joined().utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    @Test func nothingIsDrawnOutside() throws {
        for svg in Self.drawings {
            let box = try #require(numbers(of: "viewBox", in: svg))
            for rectangle in elements("<rect ", in: svg) {
                let (x, y) = (try #require(number("x", rectangle)), try #require(number("y", rectangle)))
                let (width, height) = (
                    try #require(number("width", rectangle)), try #require(number("height", rectangle))
                )
                #expect(x >= 0 && y >= 0 && x + width <= box[2] && y + height <= box[3], "\(rectangle)")
            }
        }
    }

    @Test func theFunnelTellsItsConversions() {
        #expect(Self.funnel.conversions == [nil, 5_000, 0, nil])
        #expect(Self.funnel.svg(id: "f").contains("Target 300, Engaged 150 (50%), Won 0 (0%), Kept 0."))
        #expect(Self.funnel.chart.points.map(\.value) == [300, 150, 0, 0])
    }

    @Test func theGridTellsWhoHasNoPlace() {
        let svg = Self.grid.svg(id: "g")
        #expect(svg.contains("Not placed yet: Bo"))
        #expect(svg.contains("Liisa &lt;b&gt;: High, For"))
        #expect(
            Self.grid.table.rows == [
                [.text("High"), .none, .none, .list(["Liisa <b>"])], [.text("Low"), .none, .none, .none],
            ])
    }

    @Test func figuresFollowTheLanguage() {
        let chart = Chart(.bars, title: "a", unit: "EUR", points: [.init("x", 1_200)])
        #expect(chart.svg(id: "a").contains(">€1,200<"))
        #expect(chart.svg(id: "a", language: .finnish).contains(">1\u{A0}200\u{A0}€<"))
    }
}

/// The elements that begin with `start`, without their closing bracket.
func elements(_ start: String, in svg: String) -> [Substring] {
    svg.split(separator: "\n").filter { $0.hasPrefix(start) }
}

func number(_ attribute: String, _ element: Substring) -> Int? {
    element.firstRange(of: " \(attribute)=\"").flatMap { range in
        Int(element[range.upperBound...].prefix { $0 == "-" || $0.isNumber })
    }
}

func numbers(of attribute: String, in svg: String) -> [Int]? {
    svg.firstRange(of: " \(attribute)=\"").map { range in
        svg[range.upperBound...].prefix { $0 != "\"" }.split(separator: " ").compactMap { Int($0) }
    }
}
