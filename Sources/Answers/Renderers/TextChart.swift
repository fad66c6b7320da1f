/// Draws a small chart with block characters: bars lying for labels, columns standing for time.
///
/// Each bar carries its figure, so the drawing is never the only place where a value can be read.
struct TextChart {
    /// The longest bar, in characters, where the place sets no width.
    private static let longestBar = 40
    private static let shortestBar = 8
    private static let shortestLabel = 4
    /// The height of the columns, in lines.
    private static let height = 6
    /// Wider than this, columns become a sparkline.
    private static let widestColumns = 100

    let chart: Chart
    let style: Style
    private let figures: [String]

    init(_ chart: Chart, style: Style) {
        self.chart = chart
        self.style = style
        figures = chart.points.map { FigureFormat(style.language).quantity($0.value, unit: chart.unit) }
    }

    var lines: [TextLine] {
        var title = TextLine(chart.title, .strong)
        if !chart.unit.isEmpty { title.append(chart.title.isEmpty ? chart.unit : " (\(chart.unit))", .quiet) }
        guard !chart.points.isEmpty else { return [title, TextLine("Nothing to draw yet.", .quiet)] }
        // A column has no room below its foot, so what can be negative lies down.
        guard chart.kind == .columns, chart.points.allSatisfy({ $0.value >= 0 }) else { return [title] + bars }
        let widths = zip(chart.points, figures).map { max(DisplayWidth.of($0.label), DisplayWidth.of($1), 3) }
        let total = widths.reduce(0, +) + 2 * (widths.count - 1)
        return [title] + (total > style.width ?? Self.widestColumns ? sparkline : columns(widths))
    }

    private var largest: UInt { chart.points.map(\.value.magnitude).max() ?? 0 }

    /// A label, its figure and a lying bar, one line a point.
    var bars: [TextLine] {
        let figureWidth = figures.map { DisplayWidth.of($0) }.max() ?? 0
        // Where a window is narrow the labels give way to the shortest bar that says anything.
        let labelRoom = style.width.map { max(Self.shortestLabel, $0 - figureWidth - 4 - Self.shortestBar) } ?? .max
        let labelWidth = min(chart.points.map { DisplayWidth.of($0.label) }.max() ?? 0, labelRoom)
        let room = style.width.map { $0 - labelWidth - figureWidth - 4 } ?? Self.longestBar
        let longest = min(Self.longestBar, max(Self.shortestBar, room))
        return zip(chart.points, figures).map { point, figure in
            var line = TextLine(DisplayWidth.cut(point.label, to: labelWidth))
            line.pad(to: labelWidth + 2)
            line.skip(figureWidth - DisplayWidth.of(figure))
            line.append(figure)
            line.skip(2)
            let eighths = scaled(point.value.magnitude, to: longest * 8)
            line.append(Self.bar(eighths: eighths), point.value < 0 ? .bad : nil)
            return line
        }
    }

    private func columns(_ widths: [Int]) -> [TextLine] {
        let heights = chart.points.map { scaled($0.value.magnitude, to: Self.height * 8) }
        var lines: [TextLine] = []
        for level in stride(from: Self.height, through: 1, by: -1) {
            var line = TextLine()
            var start = 0
            for (index, height) in heights.enumerated() {
                let filled = height - (level - 1) * 8
                // The figure stands on the first free line above its column.
                let top = (height + 7) / 8 + 1
                line.pad(to: start)
                if level == top {
                    line.skip((widths[index] - DisplayWidth.of(figures[index])) / 2)
                    line.append(figures[index])
                } else if filled > 0 {
                    line.append(String(repeating: Self.blocks(standing: min(filled, 8)), count: widths[index]))
                }
                start += widths[index] + 2
            }
            lines.append(line)
        }
        let total = widths.reduce(0, +) + 2 * (widths.count - 1)
        var labels = TextLine()
        var start = 0
        for (index, point) in chart.points.enumerated() {
            labels.pad(to: start + (widths[index] - DisplayWidth.of(point.label)) / 2)
            labels.append(point.label)
            start += widths[index] + 2
        }
        return topFigures(heights, widths) + lines + [TextLine(String(repeating: "─", count: total), .quiet), labels]
    }

    /// The line above the drawing, for the figures of the columns that reach its top.
    private func topFigures(_ heights: [Int], _ widths: [Int]) -> [TextLine] {
        var line = TextLine()
        var start = 0
        for (index, height) in heights.enumerated() {
            if (height + 7) / 8 == Self.height {
                line.pad(to: start + (widths[index] - DisplayWidth.of(figures[index])) / 2)
                line.append(figures[index])
            }
            start += widths[index] + 2
        }
        return line.width > 0 ? [line] : []
    }

    /// One character a point, with the ends of the axis and the extremes in words.
    private var sparkline: [TextLine] {
        let points = chart.points
        let marks = points.map { point in
            point.value == 0 ? " " : Self.blocks(standing: max(1, scaled(point.value.magnitude, to: 8)))
        }
        let width = max(1, style.width ?? marks.count)
        var lines = stride(from: 0, to: marks.count, by: width).map { start in
            TextLine(marks[start..<min(start + width, marks.count)].joined())
        }
        guard let first = points.first, let last = points.last else { return lines }
        lines += quiet("\(first.label) – \(last.label)")
        if let highest = points.indices.max(by: { points[$0].value < points[$1].value }),
            let lowest = points.indices.min(by: { points[$0].value < points[$1].value })
        {
            let high = "highest \(figures[highest]) (\(points[highest].label))"
            lines += quiet("\(high), lowest \(figures[lowest]) (\(points[lowest].label))")
        }
        return lines
    }

    private func quiet(_ text: String) -> [TextLine] {
        TextRenderer.hanging([PaintedText(text, .quiet)], after: TextLine(), style: style)
    }

    /// The value on a scale from nothing to the largest, rounded; what is not nothing is at least one.
    private func scaled(_ value: UInt, to steps: Int) -> Int {
        guard value > 0 else { return 0 }
        return max(1, Proportion.scaled(value, of: largest, to: steps))
    }

    private static func bar(eighths: Int) -> String {
        let partial = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
        return String(repeating: "█", count: eighths / 8) + partial
    }

    private static func blocks(standing eighths: Int) -> String {
        ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"][eighths - 1]
    }
}
