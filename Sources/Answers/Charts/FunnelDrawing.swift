extension FunnelChart {
    /// The funnel as an SVG element of 720 pixels' width.
    ///
    /// - Parameters:
    ///   - id: Unique on the page; a letter followed by letters, digits, `-` or `_`.
    ///   - language: Whose figures stand in it.
    package func svg(id: String, language: Style.Language = .english) -> String {
        FunnelDrawing(funnel: self, format: FigureFormat(language, isTypeset: true)).svg(id: id)
    }
}

/// Draws each stage as a bar around one middle and what went on to the next as a slope between them.
struct FunnelDrawing {
    private static let width = 720
    private static let barHeight = 38
    private static let slopeHeight = 26

    let funnel: FunnelChart
    let format: FigureFormat

    func svg(id: String) -> String {
        var drawing = SVGDrawing(width: Self.width)
        let top = drawing.heading(funnel.title, detail: funnel.unit)
        let labels = funnel.stages.map { TextMeasure.wrapped($0.label, to: 190, size: 13, bold: true, lines: 2) }
        let details = funnel.stages.map { TextMeasure.wrapped($0.detail, to: 130, size: 12, lines: 2) }
        let left = (labels.joined().map { TextMeasure.width($0, size: 13, bold: true) }.max() ?? 0) + 16
        let right = (details.joined().map { TextMeasure.width($0, size: 12) }.max().map { $0 + 16 } ?? 0)
        let room = Self.width - left - right
        let middle = left + room / 2
        let largest = max(1, funnel.stages.map(\.count.magnitude).max() ?? 1)
        let halves = funnel.stages.map { stage in
            stage.count == 0 ? 1 : max(2, Proportion.scaled(stage.count.magnitude, of: largest, to: room / 2))
        }
        let conversions = funnel.conversions
        var y = top
        for (index, stage) in funnel.stages.enumerated() {
            if index > 0 {
                drawSlope(in: &drawing, from: halves[index - 1], to: halves[index], middle: middle, y: y)
                if let points = conversions[index] {
                    drawing.text(
                        "↓ \(format.share(basisPoints: points))", x: middle, y: y + 18, size: 12, anchor: .middle)
                }
                y += Self.slopeHeight
            }
            drawing.group("\(stage.label): \(format.integer(stage.count))") { drawing in
                drawing.rectangle(
                    x: middle - halves[index], y: y, width: 2 * halves[index], height: Self.barHeight, radius: 3,
                    fill: .series)
                drawFigure(in: &drawing, stage.count, half: halves[index], middle: middle, y: y)
                drawLines(labels[index], in: &drawing, x: 0, y: y, bold: true)
                drawLines(details[index], in: &drawing, x: Self.width - right + 16, y: y, bold: false)
            }
            y += Self.barHeight
        }
        drawing.height = y + 8
        return drawing.written(id: id, title: funnel.title, description: described(conversions))
    }

    private func drawSlope(in drawing: inout SVGDrawing, from above: Int, to below: Int, middle: Int, y: Int) {
        let foot = y + Self.slopeHeight
        drawing.path(
            "M\(middle - above) \(y)H\(middle + above)L\(middle + below) \(foot)H\(middle - below)z", fill: .seriesSoft)
    }

    /// The figure inside its bar, or beside it where the bar is too short.
    private func drawFigure(in drawing: inout SVGDrawing, _ count: Int, half: Int, middle: Int, y: Int) {
        let figure = format.integer(count)
        let fits = TextMeasure.width(figure, size: 15, bold: true) + 12 <= 2 * half
        drawing.text(
            figure, x: fits ? middle : middle + half + 8, y: y + 24, size: 15, anchor: fits ? .middle : .start,
            bold: true, fill: fits ? .onTone : .text)
    }

    private func drawLines(_ lines: [String], in drawing: inout SVGDrawing, x: Int, y: Int, bold: Bool) {
        for (number, line) in lines.enumerated() {
            let baseline = y + Self.barHeight / 2 + 5 + (2 * number - lines.count + 1) * 8
            drawing.text(line, x: x, y: baseline, size: bold ? 13 : 12, bold: bold, fill: bold ? .text : .quiet)
        }
    }

    private func described(_ conversions: [Int?]) -> String {
        guard !funnel.stages.isEmpty else { return "Nothing to draw yet." }
        let said = zip(funnel.stages, conversions).map { stage, points in
            let share = points.map { " (\(format.share(basisPoints: $0)))" } ?? ""
            return "\(stage.label) \(format.integer(stage.count))\(share)"
        }
        return said.joined(separator: ", ") + "."
    }
}
