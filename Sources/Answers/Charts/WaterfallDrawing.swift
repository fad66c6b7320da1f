/// Draws what was, each change from where the one before it ended, and what is.
struct WaterfallDrawing {
    private static let thickness = 24
    private static let gap = 10

    let chart: Waterfall
    let format: FigureFormat

    func svg(id: String) -> String {
        var drawing = SVGDrawing(width: RowFrame.width)
        let top = drawing.heading(chart.title, detail: chart.measure.detail)
        let spans = chart.spans
        let figures = spans.map { span in
            span.step.map { chart.measure.change($0.change, format) } ?? chart.measure.figure(span.to, format)
        }
        let all = spans.flatMap { [$0.from, $0.to] } + [0]
        let scale = AxisScale(
            covering: (all.min() ?? 0)...(all.max() ?? 0), leastStep: chart.measure.leastStep)
        let widest = figures.map { TextMeasure.width($0, size: RowFrame.size, bold: true) }.max() ?? 0
        let frame = RowFrame(
            labels: spans.map(\.label), scale: scale, reserved: widest + 10,
            reservedLeft: scale.low < 0 ? widest + 10 : 0)
        let heights = spans.indices.map { frame.height(of: $0, atLeast: Self.thickness) + Self.gap }
        let bottom = top + heights.reduce(0, +)
        frame.drawGrid(in: &drawing, from: top - 2, to: bottom - 4)
        var y = top
        for (index, span) in spans.enumerated() {
            let middle = y + (heights[index] - Self.gap) / 2
            let isTotal = span.step == nil
            frame.drawLabel(index, in: &drawing, middle: middle, bold: isTotal)
            let (start, end) = (min(frame.x(span.from), frame.x(span.to)), max(frame.x(span.from), frame.x(span.to)))
            drawing.group("\(span.label): \(figures[index])") { drawing in
                drawing.rectangle(
                    x: start, y: middle - Self.thickness / 2, width: span.from == span.to ? 0 : max(2, end - start),
                    height: Self.thickness, radius: 1, fill: isTotal ? .series : ChartColour(span.step?.tone ?? .plain))
                // What stands below nothing has its figure on the other side, so that it runs into no bar.
                let isBelow = span.to < 0 && span.from <= 0
                drawing.text(
                    figures[index], x: isBelow ? start - 8 : end + 8, y: middle + 5, size: RowFrame.size,
                    anchor: isBelow ? .end : .start, bold: true)
            }
            if index < spans.count - 1 {
                let x = frame.x(span.to)
                let next = middle + Self.thickness / 2 + (heights[index] - Self.thickness) / 2 + Self.gap
                drawing.path("M\(x) \(middle - Self.thickness / 2)V\(next)", stroke: .quiet)
            }
            y += heights[index]
        }
        drawing.height = frame.drawTicks(in: &drawing, y: bottom - 4, measure: chart.measure, format)
        let said = zip(spans, figures).map { "\($0.label) \($1)" }
        return drawing.written(id: id, title: chart.title, description: said.joined(separator: ", ") + ".")
    }
}
