/// Draws a dot for each value and a line from end to end of its span, over a line of what it is compared with.
struct IntervalDrawing {
    private static let rowHeight = 34

    let chart: IntervalChart
    let format: FigureFormat

    func svg(id: String) -> String {
        var drawing = SVGDrawing(width: RowFrame.width)
        var top = drawing.heading(chart.title, detail: chart.measure.detail)
        let all = chart.rows.flatMap { [$0.value, $0.span?.lowerBound, $0.span?.upperBound].compactMap { $0 } }
        guard !chart.rows.isEmpty else {
            return drawing.nothing(id: id, title: chart.title, y: top, format.language)
        }
        let ends = all + [chart.reference ?? 0] + [chart.reaching].compactMap { $0 }
        let scale = AxisScale(
            covering: (ends.min() ?? 0)...(ends.max() ?? 0), leastStep: chart.measure.leastStep)
        let texts = chart.rows.map { row in
            TextMeasure.wrapped(
                row.value == nil ? chart.said(row, format) : chart.figure(row.value ?? 0, format), to: 170,
                size: RowFrame.size, bold: true, lines: 2)
        }
        let remarks = chart.rows.map { row in
            row.value == nil ? [] : TextMeasure.wrapped(row.remark, to: 170, size: 11, lines: 1)
        }
        let widths =
            texts.joined().map { TextMeasure.width($0, size: RowFrame.size, bold: true) }
            + remarks.joined().map { TextMeasure.width($0, size: 11) }
        let frame = RowFrame(labels: chart.rows.map(\.label), scale: scale, reserved: (widths.max() ?? 0) + 22)
        if !chart.referenceWord.isEmpty, let reference = chart.reference {
            let word =
                TextMeasure.wrapped(chart.referenceWord, to: frame.right - frame.left, size: 12, lines: 1).first ?? ""
            let half = TextMeasure.width(word, size: 12) / 2 + 1
            drawing.text(
                word, x: min(max(frame.x(reference), half), RowFrame.width - half), y: top + 8, size: 12,
                anchor: .middle, fill: .quiet)
            top += 18
        }
        let bottom = top + chart.rows.count * Self.rowHeight
        frame.drawGrid(in: &drawing, from: top - 2, to: bottom)
        if let reference = chart.reference {
            drawing.path(
                "M\(frame.x(reference)) \(top - 4)V\(bottom)", stroke: .text, strokeWidth: "1.5", isDashed: true)
        }
        for (index, row) in chart.rows.enumerated() {
            let middle = top + index * Self.rowHeight + Self.rowHeight / 2
            frame.drawLabel(index, in: &drawing, middle: middle)
            drawRow(row, in: &drawing, frame, middle: middle)
            drawTexts(texts[index], remarks[index], isKnown: row.value != nil, in: &drawing, frame, middle: middle)
        }
        drawing.height = frame.drawTicks(in: &drawing, y: bottom, measure: chart.measure, format)
        let said = chart.rows.map { "\($0.label): \(chart.said($0, format))" }
        return drawing.written(id: id, title: chart.title, description: said.joined(separator: "; ") + ".")
    }

    private func drawRow(_ row: IntervalChart.Row, in drawing: inout SVGDrawing, _ frame: RowFrame, middle: Int) {
        guard let value = row.value else { return }
        let colour: ChartColour = row.tone == .plain ? .series : ChartColour(row.tone)
        drawing.group("\(row.label): \(chart.said(row, format))") { drawing in
            if let span = row.span {
                let (start, end) = (frame.x(span.lowerBound), frame.x(span.upperBound))
                drawing.path("M\(start) \(middle)H\(end)", stroke: colour, strokeWidth: "3")
                drawing.path("M\(start) \(middle - 6)V\(middle + 6)M\(end) \(middle - 6)V\(middle + 6)", stroke: colour)
            }
            drawing.circle(x: frame.x(value), y: middle, radius: 6, fill: colour, stroke: .surface)
        }
    }

    private func drawTexts(
        _ lines: [String], _ remark: [String], isKnown: Bool, in drawing: inout SVGDrawing, _ frame: RowFrame,
        middle: Int
    ) {
        let x = frame.right + 16
        let count = lines.count + remark.count
        for (number, line) in lines.enumerated() {
            drawing.text(
                line, x: x, y: middle + 5 + (2 * number - count + 1) * 7, size: isKnown ? RowFrame.size : 12,
                bold: isKnown, fill: isKnown ? .text : .quiet)
        }
        for (number, line) in remark.enumerated() {
            drawing.text(
                line, x: x, y: middle + 5 + (2 * (lines.count + number) - count + 1) * 7, size: 11, fill: .quiet)
        }
    }
}
