/// Draws standing columns on a time axis, with a quiet grid, the figures that there is room for, and a line where a
/// column was to reach.
struct ColumnDrawing {
    private static let width = 720
    private static let plotHeight = 220
    private static let size = 12

    private let chart: TimeColumns
    private let format: FigureFormat
    private let figures: [String]
    private let ticks: [String]
    private let scale: AxisScale

    init(_ chart: TimeColumns, language: Style.Language) {
        let format = FigureFormat(language, isTypeset: true)
        self.init(
            chart, language: language, leastStep: chart.measure.leastStep,
            figure: { chart.measure.figure($0, format) },
            tick: { chart.measure.tick($0, like: $1, format) })
    }

    /// A chart of columns, whose values are whole units and are written as its unit asks.
    init(_ chart: Chart, language: Style.Language) {
        let format = FigureFormat(language, isTypeset: true)
        let columns = TimeColumns(
            title: chart.title, measure: .count(chart.unit), points: chart.points.map { .init($0.label, $0.value) })
        self.init(
            columns, language: language, leastStep: 1, figure: { format.quantity($0, unit: chart.unit) },
            tick: { value, _ in format.integer(value) })
    }

    private init(
        _ chart: TimeColumns, language: Style.Language, leastStep: Int, figure: (Int) -> String,
        tick: (_ value: Int, _ like: Int) -> String
    ) {
        self.chart = chart
        format = FigureFormat(language, isTypeset: true)
        figures = chart.points.map { figure($0.value) }
        let all = chart.points.flatMap { [$0.value, $0.target ?? 0] }
        let scale = AxisScale(covering: min(0, all.min() ?? 0)...max(0, all.max() ?? 0), leastStep: leastStep)
        self.scale = scale
        ticks = scale.values.map { tick($0, max(scale.high, -scale.low)) }
    }

    func svg(id: String) -> String {
        var drawing = SVGDrawing(width: Self.width)
        let top = drawing.heading(chart.title, detail: chart.measure.detail) + 12
        guard !chart.points.isEmpty else {
            return drawing.nothing(id: id, title: chart.title, y: top - 12, format.language)
        }
        let left = (ticks.map { TextMeasure.width($0, size: Self.size) }.max() ?? 0) + 10
        // A word beside the last line says what it is.
        let word = chart.points.contains { $0.target != nil } ? chart.targetWord : ""
        let right = Self.width - (word.isEmpty ? 0 : min(110, TextMeasure.width(word, size: Self.size) + 8))
        for (value, tick) in zip(scale.values, ticks) {
            let y = self.y(value, top: top)
            drawing.path("M\(left) \(y)H\(right)", stroke: value == 0 ? .line : .grid)
            drawing.text(tick, x: left - 8, y: y + 4, size: Self.size, anchor: .end, fill: .quiet)
        }
        drawColumns(in: &drawing, left: left, right: right, top: top)
        drawTargets(in: &drawing, left: left, right: right, top: top)
        // Below the label of a span that is not over stands a line that says so.
        drawing.height = top + Self.plotHeight + (chart.points.contains(where: \.isRunning) ? 46 : 30)
        return drawing.written(id: id, title: chart.title, description: described)
    }

    private func y(_ value: Int, top: Int) -> Int {
        top + Self.plotHeight - scale.offset(value, along: Self.plotHeight)
    }

    private func drawColumns(in drawing: inout SVGDrawing, left: Int, right: Int, top: Int) {
        let count = chart.points.count
        let slot = (right - left) / count
        let thickness = min(64, max(1, slot * 7 / 10))
        let showsFigures = figures.allSatisfy { TextMeasure.width($0, size: Self.size, bold: true) <= slot - 2 }
        let labelled = labelled(slot: slot)
        let highest = chart.points.indices.max { chart.points[$0].value < chart.points[$1].value }
        for (index, point) in chart.points.enumerated() {
            let (zero, end) = (y(0, top: top), y(point.value, top: top))
            let height = point.value == 0 ? 0 : max(2, abs(zero - end))
            let middle = middle(of: index, left: left, right: right)
            let isUp = point.value >= 0
            drawing.group(said(index)) { drawing in
                drawing.rectangle(
                    x: middle - thickness / 2, y: isUp ? zero - height : zero, width: thickness, height: height,
                    radius: min(2, height / 2), fill: isUp ? .series : .bad, stroke: point.isRunning ? .series : .none,
                    isDashed: point.isRunning, opacityPercent: point.isRunning ? 55 : 100)
                // Where there is no room for all, the highest and the latest say how to read the rest.
                if showsFigures || index == highest || index == count - 1 {
                    let half = TextMeasure.width(figures[index], size: Self.size, bold: true) / 2 + 1
                    drawing.text(
                        figures[index], x: min(max(middle, left + half), Self.width - half),
                        y: isUp ? baseline(over: zero - height, point, top: top) : zero + height + 14, size: Self.size,
                        anchor: .middle, bold: true)
                }
                if labelled.contains(index) {
                    let label = TextMeasure.wrapped(point.label, to: 200, size: Self.size, lines: 1).first ?? ""
                    let half = TextMeasure.width(label, size: Self.size) / 2 + 1
                    drawing.text(
                        label, x: min(max(middle, half), Self.width - half), y: top + Self.plotHeight + 20,
                        size: Self.size, anchor: .middle, fill: .quiet)
                    if point.isRunning { drawRunning(in: &drawing, middle: middle, top: top) }
                }
            }
        }
    }

    private func drawRunning(in drawing: inout SVGDrawing, middle: Int, top: Int) {
        let word = TextMeasure.wrapped(chart.runningWord, to: 200, size: Self.size, lines: 1).first ?? ""
        let half = TextMeasure.width(word, size: Self.size) / 2 + 1
        drawing.text(
            word, x: min(max(middle, half), Self.width - half), y: top + Self.plotHeight + 36, size: Self.size,
            anchor: .middle, fill: .quiet)
    }

    /// Where a figure over a column stands: above the line of its target where that would run through it.
    private func baseline(over end: Int, _ point: TimeColumns.Point, top: Int) -> Int {
        guard let target = point.target.map({ y($0, top: top) }), (end - 20...end - 2).contains(target) else {
            return end - 6
        }
        return target - 6
    }

    /// A short line over each column that had a target, with its word beside the last one.
    private func drawTargets(in drawing: inout SVGDrawing, left: Int, right: Int, top: Int) {
        let slot = (right - left) / chart.points.count
        let half = max(2, min(76, slot * 9 / 10) / 2)
        for (index, point) in chart.points.enumerated() {
            guard let target = point.target else { continue }
            let middle = middle(of: index, left: left, right: right)
            // A rim of the page's colour keeps it apart from a column that it crosses.
            for (colour, width) in [(ChartColour.surface, "5"), (.text, "2")] {
                drawing.path(
                    "M\(middle - half) \(y(target, top: top))H\(middle + half)", stroke: colour, strokeWidth: width)
            }
        }
        guard let last = chart.points.last(where: { $0.target != nil })?.target else { return }
        let word = TextMeasure.wrapped(chart.targetWord, to: 102, size: Self.size, lines: 1).first ?? ""
        drawing.text(word, x: right + 6, y: y(last, top: top) + 4, size: Self.size, fill: .text)
    }

    private func middle(of index: Int, left: Int, right: Int) -> Int {
        let (room, count) = (right - left, chart.points.count)
        return (left + room * index / count + left + room * (index + 1) / count) / 2
    }

    private func said(_ index: Int) -> String {
        let point = chart.points[index]
        let target = point.target.map { " (\(chart.targetWord) \(chart.measure.figure($0, format)))" } ?? ""
        return "\(point.label): \(figures[index])\(target)\(point.isRunning ? ", \(chart.runningWord)" : "")"
    }

    /// The columns whose labels are written: every n-th, counted back from the latest, so that none touch.
    private func labelled(slot: Int) -> Set<Int> {
        let widest = min(200, chart.points.map { TextMeasure.width($0.label, size: Self.size) }.max() ?? 0)
        // The outermost labels are moved inwards by what would stand over the edge.
        let overhang = max(0, (widest - slot) / 2)
        let every = max(1, (widest + overhang + 10 + slot - 1) / max(1, slot))
        return Set(stride(from: chart.points.count - 1, through: 0, by: -every))
    }

    private var described: String {
        guard chart.points.contains(where: { $0.target != nil }) else {
            return Chart(.columns, title: "", unit: "", points: chart.points.map { .init($0.label, $0.value) })
                .described(figures)
        }
        return chart.points.indices.map(said).joined(separator: "; ") + "."
    }
}
