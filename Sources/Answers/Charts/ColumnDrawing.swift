/// Draws standing columns on a time axis, with a quiet grid and the figures that there is room for.
struct ColumnDrawing {
    private static let width = 720
    private static let plotHeight = 220
    private static let size = 12

    private let chart: Chart
    private let format: FigureFormat
    private let figures: [String]

    init(_ chart: Chart, language: Style.Language) {
        self.chart = chart
        format = FigureFormat(language)
        figures = chart.points.map { FigureFormat(language).quantity($0.value, unit: chart.unit) }
    }

    func svg(id: String) -> String {
        var drawing = SVGDrawing(width: Self.width)
        let top = drawing.heading(chart.title, detail: chart.unit) + 12
        let scale = AxisScale(upTo: chart.points.map(\.value).max() ?? 0)
        let ticks = scale.values.map { format.integer($0) }
        let left = (ticks.map { TextMeasure.width($0, size: Self.size) }.max() ?? 0) + 10
        let bottom = top + Self.plotHeight
        for (value, tick) in zip(scale.values, ticks) {
            let y = bottom - Proportion.scaled(value.magnitude, of: scale.top.magnitude, to: Self.plotHeight)
            drawing.path("M\(left) \(y)H\(Self.width)", stroke: value == 0 ? .line : .grid)
            drawing.text(tick, x: left - 8, y: y + 4, size: Self.size, anchor: .end, fill: .quiet)
        }
        drawColumns(in: &drawing, left: left, bottom: bottom, top: scale.top)
        drawing.height = bottom + 30
        return drawing.written(id: id, title: chart.title, description: chart.described(figures))
    }

    private func drawColumns(in drawing: inout SVGDrawing, left: Int, bottom: Int, top: Int) {
        let room = Self.width - left
        let count = chart.points.count
        let start = { (index: Int) in left + room * index / count }
        let slot = room / count
        let thickness = min(64, max(1, slot * 7 / 10))
        let showsFigures = figures.allSatisfy { TextMeasure.width($0, size: Self.size, bold: true) <= slot - 2 }
        let labelled = labelled(slot: slot)
        let highest = chart.points.indices.max { chart.points[$0].value < chart.points[$1].value }
        for (index, point) in chart.points.enumerated() {
            let scaled = Proportion.scaled(point.value.magnitude, of: top.magnitude, to: Self.plotHeight)
            let height = point.value == 0 ? 0 : max(2, min(scaled, Self.plotHeight))
            let middle = (start(index) + start(index + 1)) / 2
            drawing.group("\(point.label): \(figures[index])") { drawing in
                drawing.rectangle(
                    x: middle - thickness / 2, y: bottom - height, width: thickness, height: height,
                    radius: min(2, height / 2), fill: .series)
                // Where there is no room for all, the highest and the latest say how to read the rest.
                if showsFigures || index == highest || index == count - 1 {
                    let half = TextMeasure.width(figures[index], size: Self.size, bold: true) / 2
                    drawing.text(
                        figures[index], x: min(max(middle, left + half), Self.width - half), y: bottom - height - 6,
                        size: Self.size, anchor: .middle, bold: true)
                }
                if labelled.contains(index) {
                    let half = TextMeasure.width(point.label, size: Self.size) / 2
                    drawing.text(
                        point.label, x: min(max(middle, half), Self.width - half), y: bottom + 20, size: Self.size,
                        anchor: .middle, fill: .quiet)
                }
            }
        }
    }

    /// The columns whose labels are written: every n-th, counted back from the latest, so that none touch.
    private func labelled(slot: Int) -> Set<Int> {
        let widest = chart.points.map { TextMeasure.width($0.label, size: Self.size) }.max() ?? 0
        // The outermost labels are moved inwards by what would stand over the edge.
        let overhang = max(0, (widest - slot) / 2)
        let every = max(1, (widest + overhang + 10 + slot - 1) / max(1, slot))
        return Set(stride(from: chart.points.count - 1, through: 0, by: -every))
    }
}
