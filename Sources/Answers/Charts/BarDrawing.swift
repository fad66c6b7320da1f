/// Draws lying bars: a label in front, the figure behind, and nothing that does not help to compare them.
struct BarDrawing {
    private static let width = 720
    private static let thickness = 22
    private static let gap = 10
    private static let size = 13

    private let chart: Chart
    private let figures: [String]

    init(_ chart: Chart, language: Style.Language) {
        self.chart = chart
        let format = FigureFormat(language, isTypeset: true)
        figures = chart.points.map { format.quantity($0.value, unit: chart.unit) }
    }

    func svg(id: String) -> String {
        var drawing = SVGDrawing(width: Self.width)
        let top = drawing.heading(chart.title, detail: chart.unit)
        let labels = chart.points.map { TextMeasure.wrapped($0.label, to: 200, size: Self.size, lines: 2) }
        let labelWidth = labels.joined().map { TextMeasure.width($0, size: Self.size) }.max() ?? 0
        let figureWidth = figures.map { TextMeasure.width($0, size: Self.size, bold: true) }.max() ?? 0
        let left = labelWidth + 14
        let hasNegative = chart.points.contains { $0.value < 0 }
        let hasPositive = chart.points.contains { $0.value > 0 }
        // Figures of negative bars stand to their left, so both ends keep room for one.
        let room = Self.width - left - (figureWidth + 8) * (hasNegative && hasPositive ? 2 : 1)
        let positive = chart.points.map(\.value).filter { $0 > 0 }.max()?.magnitude ?? 0
        let negative = chart.points.map(\.value).filter { $0 < 0 }.min()?.magnitude ?? 0
        let span = max(1, positive.addingReportingOverflow(negative).overflow ? .max : positive + negative)
        let below = negative == 0 ? 0 : Proportion.scaled(negative, of: span, to: room)
        let zero = left + below + (hasNegative ? figureWidth + 8 : 0)
        var y = top
        for (index, point) in chart.points.enumerated() {
            let length = point.value == 0 ? 0 : max(2, Proportion.scaled(point.value.magnitude, of: span, to: room))
            let height = max(Self.thickness, labels[index].count * 16)
            let middle = y + height / 2
            drawing.group("\(point.label): \(figures[index])") { drawing in
                for (number, line) in labels[index].enumerated() {
                    let baseline = middle + 5 + (2 * number - labels[index].count + 1) * 8
                    drawing.text(line, x: 0, y: baseline, size: Self.size)
                }
                drawing.rectangle(
                    x: point.value < 0 ? zero - length : zero, y: middle - Self.thickness / 2, width: length,
                    height: Self.thickness, radius: 2, fill: point.value < 0 ? .bad : .series)
                drawing.text(
                    figures[index], x: point.value < 0 ? zero - length - 8 : zero + length + 8, y: middle + 5,
                    size: Self.size, anchor: point.value < 0 ? .end : .start, bold: true)
            }
            y += height + Self.gap
        }
        drawing.path("M\(zero) \(top - 4)V\(y - Self.gap + 4)", stroke: .line)
        drawing.height = y
        return drawing.written(id: id, title: chart.title, description: chart.described(figures))
    }
}
