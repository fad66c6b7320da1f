/// Draws a field for each row and column with its figure, and an outline where there is nothing.
struct HeatmapDrawing {
    private static let width = 720
    private static let height = 34
    private static let gap = 3
    private static let size = 12
    /// How strong the colour of each level is, in per cents; what is written on the last ones changes its colour.
    static let strengths = [0, 12, 26, 42, 78, 100]
    static let firstDark = 4

    let chart: Heatmap
    let format: FigureFormat

    func svg(id: String) -> String {
        var drawing = SVGDrawing(width: Self.width)
        let top = drawing.heading(chart.title, detail: chart.measure.detail)
        guard !chart.rows.isEmpty, !chart.columns.isEmpty else {
            return drawing.nothing(id: id, title: chart.title, y: top, format.language)
        }
        let labels = chart.rows.map { TextMeasure.wrapped($0.label, to: 170, size: Self.size, lines: 2) }
        let left = (labels.joined().map { TextMeasure.width($0, size: Self.size) }.max() ?? 0) + 12
        let cell = (Self.width - left) / chart.columns.count - Self.gap
        let titles = chart.columns.map {
            TextMeasure.wrapped($0, to: max(10, cell), size: Self.size, lines: 3)
        }
        let rows = titles.map(\.count).max() ?? 0
        let x = { (column: Int) in left + column * (cell + Self.gap) }
        for (column, lines) in titles.enumerated() {
            for (number, line) in lines.enumerated() {
                drawing.text(
                    line, x: x(column) + cell / 2, y: top + (rows - lines.count + number + 1) * 15 - 4, size: Self.size,
                    anchor: .middle, fill: .quiet)
            }
        }
        var y = top + rows * 15 + 4
        for (index, row) in chart.rows.enumerated() {
            for (number, line) in labels[index].enumerated() {
                let baseline = y + Self.height / 2 + 4 + (2 * number - labels[index].count + 1) * 8
                drawing.text(line, x: 0, y: baseline, size: Self.size)
            }
            for (column, value) in row.values.enumerated() {
                draw(value, of: row, column, in: &drawing, Box(x: x(column), y: y, width: cell, height: Self.height))
            }
            y += Self.height + Self.gap
        }
        drawing.height = y + 4
        return drawing.written(id: id, title: chart.title, description: described)
    }

    private func draw(_ value: Int?, of row: Heatmap.Row, _ column: Int, in drawing: inout SVGDrawing, _ box: Box) {
        let level = chart.level(value)
        let full = value.map { chart.measure.figure($0, format) } ?? "–"
        drawing.group("\(row.label), \(chart.columns[column]): \(full)") { drawing in
            guard level > 0, let value else {
                drawing.rectangle(
                    x: box.x, y: box.y, width: box.width, height: box.height, radius: 3, fill: .none, stroke: .line,
                    isDashed: true)
                write(value.map { chart.nothing($0, format) } ?? "", in: &drawing, box, bold: false, .quiet)
                return
            }
            drawing.rectangle(
                x: box.x, y: box.y, width: box.width, height: box.height, radius: 3, fill: .series,
                opacityPercent: Self.strengths[level])
            let short = chart.measure.tick(value, format)
            let fits = TextMeasure.width(full, size: Self.size, bold: true) <= box.width - 4
            write(fits ? full : short, in: &drawing, box, bold: true, level >= Self.firstDark ? .onTone : .text)
        }
    }

    private func write(_ text: String, in drawing: inout SVGDrawing, _ box: Box, bold: Bool, _ fill: ChartColour) {
        guard TextMeasure.width(text, size: Self.size, bold: bold) <= box.width else { return }
        drawing.text(
            text, x: box.x + box.width / 2, y: box.y + box.height / 2 + 4, size: Self.size, anchor: .middle, bold: bold,
            fill: fill)
    }

    private var described: String {
        chart.rows.map { row in
            let said = zip(chart.columns, row.values).map { column, value in
                "\(column) \(value.map { chart.measure.figure($0, format) } ?? "–")"
            }
            return "\(row.label): \(said.joined(separator: ", "))"
        }.joined(separator: "; ") + "."
    }
}
