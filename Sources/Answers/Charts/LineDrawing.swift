/// Draws a line with what it may as well have been around it, its name and last figure at its end.
struct LineDrawing {
    private static let width = 720
    private static let plotHeight = 220
    private static let size = 12

    let chart: LineChart
    let format: FigureFormat

    /// Where the plot stands.
    private struct Plot {
        var left: Int
        var right: Int
        var top: Int
        var scale: AxisScale
        var count: Int

        func x(_ index: Int) -> Int {
            count < 2 ? (left + right) / 2 : left + 6 + (right - left - 12) * index / (count - 1)
        }

        func y(_ value: Int) -> Int { top + plotHeight - scale.offset(value, along: plotHeight) }
    }

    func svg(id: String) -> String {
        var drawing = SVGDrawing(width: Self.width)
        let top = drawing.heading(chart.title, detail: chart.measure.detail) + 8
        let all = chart.points.flatMap { [$0.value, $0.band?.lowerBound, $0.band?.upperBound].compactMap { $0 } }
        guard let lowest = all.min(), let highest = all.max() else {
            return drawing.nothing(id: id, title: chart.title, y: top - 8, format.language)
        }
        let target = chart.target ?? highest
        let (low, high) = (min(lowest, target), max(highest, target))
        // A line may begin above nothing where what it shows is far from there.
        let near = low > 0 && low > high / 2 && chart.points.count > 1
        let scale = AxisScale(covering: (near ? low : min(0, low))...max(0, high), leastStep: chart.measure.leastStep)
        let ticks = scale.values.map { chart.measure.tick($0, like: scale.high, format) }
        let ends = endTexts.map { TextMeasure.width($0, size: Self.size, bold: true) }.max() ?? 0
        let plot = Plot(
            left: (ticks.map { TextMeasure.width($0, size: Self.size) }.max() ?? 0) + 10,
            right: Self.width - min(190, ends + 12), top: top, scale: scale, count: chart.points.count)
        for (value, tick) in zip(scale.values, ticks) {
            drawing.path("M\(plot.left) \(plot.y(value))H\(plot.right)", stroke: value == 0 ? .line : .grid)
            drawing.text(
                tick, x: plot.left - 8, y: plot.y(value) + 4, size: Self.size, anchor: .end, fill: .quiet)
        }
        drawBand(in: &drawing, plot)
        drawLine(in: &drawing, plot)
        drawLabels(in: &drawing, plot)
        drawEnds(in: &drawing, plot)
        drawing.height = top + Self.plotHeight + 30
        return drawing.written(id: id, title: chart.title, description: described)
    }

    private func figure(_ value: Int) -> String { chart.measure.figure(value, format) }

    private var last: (index: Int, point: LineChart.Point)? {
        chart.points.indices.last { chart.points[$0].value != nil }.map { ($0, chart.points[$0]) }
    }

    /// What stands behind the end of the line.
    private var endTexts: [String] {
        var texts: [String] = []
        if let value = last?.point.value { texts += [figure(value), chart.name] }
        if chart.target != nil { texts.append(chart.targetWord) }
        if chart.points.contains(where: { $0.band != nil }) { texts.append(chart.bandName) }
        return texts.map { TextMeasure.wrapped($0, to: 178, size: Self.size, bold: true, lines: 1).first ?? "" }
    }

    private func drawBand(in drawing: inout SVGDrawing, _ plot: Plot) {
        var upper: [String] = []
        var lower: [String] = []
        func close() {
            guard !upper.isEmpty else { return }
            drawing.path(
                "M" + (upper + lower.reversed()).joined(separator: "L") + "z", fill: .series, opacityPercent: 18)
            (upper, lower) = ([], [])
        }
        for (index, point) in chart.points.enumerated() {
            guard let band = point.band else {
                close()
                continue
            }
            upper.append("\(plot.x(index)) \(plot.y(band.upperBound))")
            lower.append("\(plot.x(index)) \(plot.y(band.lowerBound))")
        }
        close()
    }

    private func drawLine(in drawing: inout SVGDrawing, _ plot: Plot) {
        if let target = chart.target {
            drawing.path(
                "M\(plot.left) \(plot.y(target))H\(plot.right)", stroke: .text, strokeWidth: "1.5", isDashed: true)
        }
        var data = ""
        var isOpen = false
        for (index, point) in chart.points.enumerated() {
            guard let value = point.value else {
                isOpen = false
                continue
            }
            data += "\(isOpen ? "L" : "M")\(plot.x(index)) \(plot.y(value))"
            isOpen = true
        }
        drawing.path(data, stroke: .series, strokeWidth: "2.5")
        for (index, point) in chart.points.enumerated() {
            guard let value = point.value else { continue }
            let band = point.band.map { " (\(figure($0.lowerBound)) – \(figure($0.upperBound)))" } ?? ""
            drawing.group("\(point.label): \(figure(value))\(band)") {
                $0.circle(x: plot.x(index), y: plot.y(value), radius: chart.points.count > 40 ? 2 : 3, fill: .series)
            }
        }
    }

    /// Every n-th label, counted back from the latest, so that none touch.
    private func drawLabels(in drawing: inout SVGDrawing, _ plot: Plot) {
        let labels = chart.points.map { TextMeasure.wrapped($0.label, to: 200, size: Self.size, lines: 1).first ?? "" }
        let widest = labels.map { TextMeasure.width($0, size: Self.size) }.max() ?? 0
        let slot = max(1, (plot.right - plot.left) / max(1, chart.points.count))
        let every = max(1, (widest * 3 / 2 + 10 + slot - 1) / slot)
        for index in stride(from: labels.count - 1, through: 0, by: -every) {
            let half = TextMeasure.width(labels[index], size: Self.size) / 2 + 1
            drawing.text(
                labels[index], x: min(max(plot.x(index), half), Self.width - half), y: plot.top + Self.plotHeight + 20,
                size: Self.size, anchor: .middle, fill: .quiet)
        }
    }

    /// The names behind the end of the line, moved apart where they would touch.
    private func drawEnds(in drawing: inout SVGDrawing, _ plot: Plot) {
        guard let last, let value = last.point.value else { return }
        var entries: [(y: Int, text: String, bold: Bool, fill: ChartColour)] = [
            (plot.y(value), figure(value), true, .text), (plot.y(value) + 15, chart.name, false, .series),
        ]
        if let target = chart.target { entries.append((plot.y(target), chart.targetWord, false, .text)) }
        if let band = last.point.band { entries.append((plot.y(band.lowerBound), chart.bandName, false, .quiet)) }
        entries = entries.filter { !$0.text.isEmpty }.sorted { $0.y < $1.y }
        let bottom = plot.top + Self.plotHeight
        for index in entries.indices.dropFirst() { entries[index].y = max(entries[index].y, entries[index - 1].y + 15) }
        if let over = entries.last.map({ $0.y - bottom }), over > 0 {
            for index in entries.indices { entries[index].y -= over }
        }
        for entry in entries {
            let text = TextMeasure.wrapped(entry.text, to: 178, size: Self.size, bold: true, lines: 1).first ?? ""
            drawing.text(text, x: plot.right + 8, y: entry.y + 4, size: Self.size, bold: entry.bold, fill: entry.fill)
        }
    }

    private var described: String {
        chart.points.map { point in
            guard let value = point.value else { return "\(point.label) –" }
            let band = point.band.map { " (\(figure($0.lowerBound)) – \(figure($0.upperBound)))" } ?? ""
            return "\(point.label) \(figure(value))\(band)"
        }.joined(separator: ", ") + "."
    }
}
