extension Chart {
    /// The chart as an SVG element of 720 pixels' width, which scales with the page.
    ///
    /// - Parameters:
    ///   - id: Unique on the page; a letter followed by letters, digits, `-` or `_`.
    ///   - language: Whose figures stand beside the bars.
    package func svg(id: String, language: Style.Language = .english) -> String {
        guard !points.isEmpty else { return emptyDrawing(id: id) }
        // A column has no room below its foot, so what can be negative lies down.
        if kind == .columns, points.allSatisfy({ $0.value >= 0 }) {
            return ColumnDrawing(self, language: language).svg(id: id)
        }
        return BarDrawing(self, language: language).svg(id: id)
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

    private func emptyDrawing(id: String) -> String {
        var drawing = SVGDrawing(width: 720)
        let top = drawing.heading(title, detail: unit)
        drawing.text("Nothing to draw yet.", x: 0, y: top + 8, size: 13, fill: .quiet)
        drawing.height = top + 24
        return drawing.written(id: id, title: title, description: "Nothing to draw yet.")
    }
}
