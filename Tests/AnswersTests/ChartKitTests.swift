import Testing

@testable import Answers

/// Every kind of drawing, usual and extreme: whole, described, within its frame, the same each time.
struct ChartKitTests {
    @Test(arguments: ChartKit.all.indices) func isWellFormedAndDescribed(_ index: Int) {
        for language in [Style.Language.english, .finnish] {
            let svg = ChartKit.all[index].svg(id: "p", language: language)
            let markup = Markup(svg)
            #expect(markup.problem == nil)
            #expect(markup.duplicateIDs.isEmpty)
            #expect(svg.contains("role=\"img\" aria-labelledby=\"p-title p-desc\""))
            #expect(!svg.contains("<desc id=\"p-desc\"></desc>"))
            #expect(!svg.contains("<script") && !svg.contains("href") && !svg.contains("<style"))
            #expect(svg.split(separator: "http").count == 2, "only the namespace is an address")
        }
    }

    @Test(arguments: ChartKit.all.indices) func nothingStandsOverTheEdge(_ index: Int) throws {
        for language in [Style.Language.english, .finnish] {
            let svg = ChartKit.all[index].svg(id: "p", language: language)
            let box = try #require(numbers(of: "viewBox", in: svg))
            for rectangle in elements("<rect ", in: svg) {
                let (x, y) = (try #require(number("x", rectangle)), try #require(number("y", rectangle)))
                let (width, height) = (
                    try #require(number("width", rectangle)), try #require(number("height", rectangle))
                )
                #expect(x >= 0 && y >= 0 && x + width <= box[2] && y + height <= box[3], "\(rectangle)")
            }
            for circle in elements("<circle ", in: svg) {
                let (x, y) = (try #require(number("cx", circle)), try #require(number("cy", circle)))
                #expect(x >= 0 && x <= box[2] && y >= 0 && y <= box[3], "\(circle)")
            }
            for text in elements("<text ", in: svg) {
                let (x, y) = (try #require(number("x", text)), try #require(number("y", text)))
                let size = try #require(number("font-size", text))
                let content = text.dropFirst(
                    text.firstIndex(of: ">").map { text.distance(from: text.startIndex, to: $0) + 1 } ?? 0
                )
                .prefix { $0 != "<" }.replacing("&amp;", with: "&").replacing("&lt;", with: "<")
                .replacing("&gt;", with: ">")
                let width = TextMeasure.width(content, size: size, bold: text.contains("font-weight"))
                let start = text.contains("\"middle\"") ? x - width / 2 : text.contains("\"end\"") ? x - width : x
                #expect(start >= -1 && start + width <= box[2] + 1, "\(text)")
                #expect(y >= 0 && y <= box[3], "\(text)")
            }
        }
    }

    @Test func saysEveryFigure() {
        let said = ChartKit.usual.map { $0.svg(id: "p") }
        #expect(said[0].contains("Q3: €21,300 (Plan €500,000), so far."))
        #expect(said[1].contains("First contact: kept 41, broken 6, waiting 2; Value: kept 0"))
        #expect(said[3].contains("Nov €40,000 (€20,000 – €70,000), Dec –."))
        #expect(said[4].contains("Then €1,200,000, New +€340,000, Lost −€140,000, Now €1,400,000."))
        #expect(said[6].contains("Engaged: +19% (+8% – +30%); Size: Too few to say."))
        #expect(said[7].contains("Champion: Aware 40, Won 0; User: Aware 80, Won –."))
    }

    @Test(arguments: ChartKit.all.indices) func standsInCharacters(_ index: Int) {
        for width in [nil, 40, 80, 200] {
            let style = Style(width: width)
            let text = TextRenderer.render(Answer([.plot(ChartKit.all[index])]), style: style)
            #expect(!text.isEmpty)
            // A heading is never cut, and a narrow place is no reason to hide a figure.
            for line in text.split(separator: "\n").dropFirst() where (width ?? 0) >= 80 {
                #expect(DisplayWidth.of(line) <= width ?? .max, "\(line)")
            }
        }
    }

    @Test func givesProgramsItsValues() {
        let json = JSONRenderer.render(Answer([.plot(ChartKit.usual[0])]))
        #expect(json.contains("\"label\": \"Q2\", \"part\": \"\", \"value_cents\": 31250055"))
        let csv = CSVRenderer.render(Answer([.plot(ChartKit.usual[6])]))
        #expect(csv.contains("Lift,Engaged,,0.19\r\nLift,Engaged,low,0.08\r\nLift,Engaged,high,0.3\r\n"))
    }

    @Test func aWaterfallAddsUp() {
        let steps: [Waterfall.Step] = [.init("a", 5), .init("b", -9), .init("c", 1)]
        let chart = Waterfall(title: "", measure: .count(""), startLabel: "", start: 7, steps: steps, endLabel: "")
        #expect(chart.end == 4)
        #expect(chart.spans.map(\.to) == [7, 12, 3, 4, 4])
    }

    @Test func bestFirstAndTheRestTogether() {
        let chart = Chart(.bars, title: "", unit: "", points: (1...9).map { .init("\($0)", $0) })
        let shown = chart.largest(3) { "\($0) others" }
        #expect(shown.points.map(\.label) == ["9", "8", "7", "6 others"])
        #expect(shown.points.map(\.value).reduce(0, +) == 45)
        #expect(chart.largest(8) { _ in "" }.points.count == 9, "one alone keeps its name")
    }

    @Test func hostileNamesAreShown() {
        let name = "</text><script>\u{1B}[2J\u{202E}"
        let plot = Plot.bars(
            BarGroups(.grouped, title: name, measure: .count(name), series: [name], rows: [.init(name, [1])]))
        let answer = Answer([.plot(plot)])
        #expect(!HTMLRenderer.render(answer).contains("<script"))
        for text in [TextRenderer.render(answer), MarkdownRenderer.render(answer), CSVRenderer.render(answer)] {
            #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        }
    }
}

/// Round steps for any values.
struct AxisScaleTests {
    @Test(arguments: 0..<40) func holdsEveryValueInRoundSteps(_ seed: UInt64) {
        var random = Seeded(seed)
        for _ in 0..<100 {
            let size = [1, 10, 1_000, 1_000_000, Int.max / 16].randomElement(using: &random) ?? 1
            let ends = [Int.random(in: -size...size, using: &random), Int.random(in: -size...size, using: &random)]
            let range = (ends.min() ?? 0)...(ends.max() ?? 0)
            let scale = AxisScale(covering: range)
            #expect(scale.low <= range.lowerBound && scale.high >= range.upperBound && scale.low < scale.high)
            #expect((1...7).contains(scale.count))
            #expect(scale.values.allSatisfy { $0 % scale.step == 0 })
            #expect(["1", "2", "5"].contains(String(scale.step).prefix(1)))
            #expect(scale.offset(scale.low, along: 300) == 0 && scale.offset(scale.high, along: 300) == 300)
            #expect((0...300).contains(scale.offset(range.lowerBound, along: 300)))
        }
    }

    @Test func writesShortFigures() {
        let (english, finnish) = (FigureFormat(.english), FigureFormat(.finnish))
        let money = Measure.money("EUR")
        #expect(
            [0, 50_000, 2_000_000, 150_000_000, 100_000_000_000].map { money.tick($0, english) } == [
                "€0", "€500", "€20k", "€1.5M", "€1bn",
            ])
        #expect(money.tick(150_000_000, finnish) == "1,5\u{A0}M€")
        #expect(money.tick(-50_000_000, like: 200_000_000, english) == "-€0.5M")
        #expect(Measure.count("").tick(1_500_000, finnish) == "1,5\u{A0}milj.")
        #expect(Measure.money("SEK").tick(2_000_000, english) == "SEK\u{A0}20k")
        #expect(Measure.tenths("").tick(25, english) == "2.5")
        #expect(money.figure(12_345_678, english) == "€123,457")
        #expect(money.figure(.min, english).hasPrefix("-€92,233"))
    }
}
