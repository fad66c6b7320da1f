extension Chart {
    /// The chart as an SVG element of 720 pixels' width, which scales with the page.
    ///
    /// - Parameters:
    ///   - id: Unique on the page; a letter followed by letters, digits, `-` or `_`.
    ///   - language: Whose figures stand beside the bars.
    package func svg(id: String, language: Style.Language = .english) -> String {
        guard !points.isEmpty else {
            var drawing = SVGDrawing(width: 720)
            let top = drawing.heading(title, detail: unit)
            return drawing.nothing(id: id, title: title, y: top, language)
        }
        // A column has no room below its foot, so what can be negative lies down.
        if kind == .columns, points.allSatisfy({ $0.value >= 0 }) {
            return ColumnDrawing(self, language: language).svg(id: id)
        }
        return BarDrawing(self, language: language).svg(id: id)
    }

    /// The bars from the longest to the shortest; those of one length stay in their order.
    package var sorted: Chart {
        var chart = self
        let order = points.indices.sorted { left, right in
            (points[right].value, left) < (points[left].value, right)
        }
        chart.points = order.map { points[$0] }
        return chart
    }

    /// The largest bars, and one that is the sum of all others, so that the bars still sum to what they did.
    ///
    /// - Parameter rest: Names the last bar by how many it stands for, such as `12 others`.
    package func largest(_ count: Int, rest: (Int) -> String) -> Chart {
        guard points.count > count + 1 else { return sorted }
        var chart = sorted
        let others = chart.points.dropFirst(count)
        chart.points = chart.points.prefix(count) + [Point(rest(others.count), Proportion.sum(others.map(\.value)))]
        return chart
    }

    /// The chart in one sentence, for those who hear it: every point of a short one, the extremes of a long one.
    func described(_ figures: [String]) -> String {
        let said = zip(points, figures).map { "\($0.label) \($1)" }
        guard said.count > 12 else { return said.joined(separator: ", ") + "." }
        let highest = points.indices.max { points[$0].value < points[$1].value }
        let lowest = points.indices.min { points[$0].value < points[$1].value }
        return [
            "\(said.count) values from \(said[0]) to \(said[said.count - 1]).", highest.map { "Highest \(said[$0])." },
            lowest.map { "Lowest \(said[$0])." },
        ].compactMap { $0 }.joined(separator: " ")
    }
}

extension SVGDrawing {
    /// The drawing of a chart without values, which says so.
    mutating func nothing(id: String, title: String, y: Int, _ language: Style.Language) -> String {
        let words = language == .finnish ? "Ei vielä mitään piirrettävää." : "Nothing to draw yet."
        text(words, x: 0, y: y + 8, size: 13, fill: .quiet)
        height = y + 24
        return written(id: id, title: title, description: words)
    }
}
