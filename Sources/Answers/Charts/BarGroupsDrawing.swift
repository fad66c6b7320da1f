/// Draws several bars for each label, with their figures on them or behind them.
struct BarGroupsDrawing {
    private static let thickness = 22
    private static let thin = 16
    private static let gap = 12

    let chart: BarGroups
    let format: FigureFormat

    func svg(id: String) -> String {
        var drawing = SVGDrawing(width: RowFrame.width)
        let top = drawing.heading(chart.title, detail: chart.measure.detail)
        guard !chart.rows.isEmpty, !chart.series.isEmpty else {
            return drawing.nothing(id: id, title: chart.title, y: top, format.language)
        }
        let totals = chart.rows.map { Proportion.sum($0.values) }
        let shown = chart.arrangement == .stacked ? totals : chart.rows.flatMap(\.values)
        let scale = AxisScale(
            covering: min(0, shown.min() ?? 0)...max(0, shown.max() ?? 0), leastStep: chart.measure.leastStep)
        let figures = chart.arrangement == .stacked ? totals : shown
        let widest = figures.map { width(figure($0)) }.max() ?? 0
        let frame = RowFrame(
            labels: chart.rows.map(\.label), scale: scale, reserved: widest + 10,
            reservedLeft: scale.low < 0 ? widest + 10 : 0)
        let named = namedRow(frame, totals)
        let start = named == nil ? drawKey(in: &drawing, y: top - 4) : chart.arrangement == .stacked ? top + 16 : top
        let heights = chart.rows.indices.map { frame.height(of: $0, atLeast: blockHeight) + Self.gap }
        let bottom = start + heights.reduce(0, +)
        frame.drawGrid(in: &drawing, from: start - 2, to: bottom - 4)
        var y = start
        for (index, row) in chart.rows.enumerated() {
            let middle = y + (heights[index] - Self.gap) / 2
            frame.drawLabel(index, in: &drawing, middle: middle)
            switch chart.arrangement {
            case .stacked: drawStack(row, total: totals[index], in: &drawing, frame, middle: middle)
            case .grouped: drawGroup(row, isNamed: index == named, in: &drawing, frame, middle: middle)
            }
            if index == named, chart.arrangement == .stacked { drawNames(over: row, in: &drawing, frame, y: y - 8) }
            y += heights[index]
        }
        drawing.height = frame.drawTicks(in: &drawing, y: bottom - 4, measure: chart.measure, format)
        return drawing.written(id: id, title: chart.title, description: described)
    }

    private var blockHeight: Int {
        chart.arrangement == .stacked ? Self.thickness : chart.series.count * (Self.thin + 2)
    }

    private func figure(_ value: Int) -> String { chart.measure.figure(value, format) }

    private func width(_ text: String) -> Int { TextMeasure.width(text, size: 12, bold: true) }

    private func drawKey(in drawing: inout SVGDrawing, y: Int) -> Int {
        var key = SeriesKey(chart.series)
        key.colours = chart.series.indices.map(chart.colour)
        return key.draw(in: &drawing, y: y)
    }

    /// The row that names the series at its own bars; `nil` where they have no room and a key has to stand above.
    private func namedRow(_ frame: RowFrame, _ totals: [Int]) -> Int? {
        switch chart.arrangement {
        case .stacked: return namePlaces(over: chart.rows[0], frame) == nil ? nil : 0
        case .grouped:
            return chart.rows.indices.first { index in
                zip(chart.series, chart.rows[index].values).allSatisfy { name, value in
                    let end = frame.x(value) + 14 + width(figure(value)) + TextMeasure.width(name, size: 12)
                    // A name beside no bar would show no colour.
                    return value > 0 && end <= RowFrame.width
                }
            }
        }
    }

    /// The middle of each name above the parts of a row; `nil` where two would touch or one would stand over the edge.
    private func namePlaces(over row: BarGroups.Row, _ frame: RowFrame) -> [Int]? {
        var sum = 0
        var free = 0
        var places: [Int] = []
        for (name, value) in zip(chart.series, row.values) {
            let start = frame.x(sum)
            sum = Proportion.sum([sum, value])
            let half = TextMeasure.width(name, size: 12) / 2 + 1
            let middle = max((start + frame.x(sum)) / 2, free + half)
            guard value > 0, middle - (start + frame.x(sum)) / 2 < half, middle + half <= RowFrame.width else {
                return nil
            }
            places.append(middle)
            free = middle + half + 10
        }
        return places
    }

    private func drawNames(over row: BarGroups.Row, in drawing: inout SVGDrawing, _ frame: RowFrame, y: Int) {
        for (index, place) in (namePlaces(over: row, frame) ?? []).enumerated() {
            drawing.text(chart.series[index], x: place, y: y, size: 12, anchor: .middle)
        }
    }

    private func drawStack(
        _ row: BarGroups.Row, total: Int, in drawing: inout SVGDrawing, _ frame: RowFrame, middle: Int
    ) {
        var sum = 0
        // A bar of one part is its total, which stands behind it.
        let isWhole = row.values.count { $0 > 0 } == 1
        for (index, value) in row.values.enumerated() where value > 0 {
            let start = frame.x(sum)
            sum = Proportion.sum([sum, value])
            let end = max(frame.x(sum), start + 1)
            let text = figure(value)
            drawing.group("\(row.label), \(chart.series[index]): \(text)") { drawing in
                drawing.rectangle(
                    x: start, y: middle - Self.thickness / 2, width: end - start, height: Self.thickness,
                    fill: chart.colour(of: index), stroke: .surface)
                if !isWhole, width(text) + 10 <= end - start {
                    drawing.text(
                        text, x: (start + end) / 2, y: middle + 4, size: 12, anchor: .middle, bold: true, fill: .onTone)
                }
            }
        }
        drawing.text(figure(total), x: frame.x(sum) + 8, y: middle + 4, size: 12, bold: true)
    }

    private func drawGroup(
        _ row: BarGroups.Row, isNamed: Bool, in drawing: inout SVGDrawing, _ frame: RowFrame, middle: Int
    ) {
        var y = middle - blockHeight / 2
        for (index, value) in row.values.enumerated() {
            let (zero, end) = (frame.x(0), frame.x(value))
            let length = value == 0 ? 0 : max(2, abs(end - zero))
            drawing.group("\(row.label), \(chart.series[index]): \(figure(value))") { drawing in
                drawing.rectangle(
                    x: value < 0 ? zero - length : zero, y: y, width: length, height: Self.thin, radius: 2,
                    fill: chart.colour(of: index))
                drawing.text(
                    figure(value), x: value < 0 ? zero - length - 6 : zero + length + 6, y: y + 12, size: 12,
                    anchor: value < 0 ? .end : .start, bold: true)
                if isNamed {
                    let x = zero + length + 14 + width(figure(value))
                    drawing.text(chart.series[index], x: x, y: y + 12, size: 12)
                }
            }
            y += Self.thin + 2
        }
    }

    private var described: String {
        chart.rows.map { row in
            let said = zip(chart.series, row.values).map { "\($0) \(figure($1))" }
            return "\(row.label): \(said.joined(separator: ", "))"
        }.joined(separator: "; ") + "."
    }
}
