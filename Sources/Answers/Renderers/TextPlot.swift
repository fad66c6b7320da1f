/// Draws each kind of the chart kit with characters: a label, its figure and a mark, one line each.
///
/// Figures stand in every line, so that the drawing is never the only place where a value can be read.
struct TextPlot {
    /// The length of the longest mark, in characters.
    private static let longest = 40
    private static let shortest = 10

    let plot: Plot
    let style: Style

    private var format: FigureFormat { FigureFormat(style.language) }

    /// One line of a drawing before it is laid out.
    private struct Row {
        var label: String
        var figure: String
        /// From where to where its mark runs, in eighths of a character for bars.
        var mark: String
        var tone: Tone = .plain
    }

    var lines: [TextLine] {
        switch plot {
        case .chart(let chart): return TextChart(chart, style: style).lines
        case .funnel(let chart): return TextChart(chart.chart, style: style).lines
        case .heatmap(let chart): return [heading] + grid(chart)
        default:
            let rows = rows
            return [heading] + (rows.isEmpty ? [TextLine(MarkdownChart.nothing, .quiet)] : laidOut(rows))
        }
    }

    private var heading: TextLine {
        var line = TextLine(plot.title, .strong)
        let detail = measure.detail
        if !detail.isEmpty { line.append(plot.title.isEmpty ? detail : " (\(detail))", .quiet) }
        return line
    }

    private var measure: Measure {
        switch plot {
        case .chart(let chart): .count(chart.unit)
        case .funnel(let chart): .count(chart.unit)
        case .bars(let chart): chart.measure
        case .columns(let chart): chart.measure
        case .line(let chart): chart.measure
        case .waterfall(let chart): chart.measure
        case .intervals(let chart): chart.measure
        case .heatmap(let chart): chart.measure
        }
    }

    private var rows: [Row] {
        switch plot {
        case .bars(let chart): rows(of: chart)
        case .columns(let chart): rows(of: chart)
        case .line(let chart): rows(of: chart)
        case .waterfall(let chart): rows(of: chart)
        case .intervals(let chart): rows(of: chart)
        case .chart, .funnel, .heatmap: []
        }
    }

    // MARK: Kind by kind

    private func rows(of chart: BarGroups) -> [Row] {
        let scale = scale(chart.rows.flatMap(\.values))
        return chart.rows.flatMap { row in
            zip(chart.series, row.values).enumerated().map { index, pair in
                Row(
                    label: index == 0 ? "\(row.label): \(pair.0)" : "  \(pair.0)",
                    figure: measure.figure(pair.1, format), mark: span(0, pair.1, scale))
            }
        }
    }

    private func rows(of chart: TimeColumns) -> [Row] {
        let scale = scale(chart.points.flatMap { [$0.value, $0.target ?? 0] })
        return chart.points.map { point in
            var mark = span(0, point.value, scale)
            if let target = point.target {
                let place = scale.offset(target, along: Self.longest - 1)
                mark = Self.setting("│", at: place, in: mark)
                mark += " \(chart.targetWord) \(measure.figure(target, format))"
            }
            return Row(
                label: point.isRunning ? "\(point.label) (\(chart.runningWord))" : point.label,
                figure: measure.figure(point.value, format), mark: mark)
        }
    }

    private func rows(of chart: LineChart) -> [Row] {
        let values = chart.points.flatMap { [$0.value, $0.band?.lowerBound, $0.band?.upperBound].compactMap { $0 } }
        let scale = scale(values + [chart.target ?? 0])
        return chart.points.map { point in
            let said = point.value.map { measure.figure($0, format) } ?? "–"
            let band = point.band.map {
                "  \(measure.figure($0.lowerBound, format)) – \(measure.figure($0.upperBound, format))"
            }
            return Row(
                label: point.label, figure: said, mark: dot(point.value, point.band, scale) + (band ?? ""))
        }
    }

    private func rows(of chart: Waterfall) -> [Row] {
        let spans = chart.spans
        let scale = scale(spans.flatMap { [$0.from, $0.to] })
        return spans.map { entry in
            let figure =
                entry.step.map { measure.change($0.change, format) } ?? measure.figure(entry.to, format)
            return Row(
                label: entry.label, figure: figure, mark: span(entry.from, entry.to, scale),
                tone: entry.step?.tone ?? .plain)
        }
    }

    private func rows(of chart: IntervalChart) -> [Row] {
        let values = chart.rows.flatMap { [$0.value, $0.span?.lowerBound, $0.span?.upperBound].compactMap { $0 } }
        let scale = scale(values + [chart.reference ?? 0, chart.reaching ?? 0])
        return chart.rows.map { row in
            guard let value = row.value else { return Row(label: row.label, figure: "–", mark: row.remark) }
            var mark = dot(value, row.span, scale)
            if let reference = chart.reference {
                let place = scale.offset(reference, along: Self.longest - 1)
                if Array(mark).indices.contains(place) ? Array(mark)[place] == " " : true {
                    mark = Self.setting("┊", at: place, in: mark)
                }
            }
            let span = row.span.map {
                "  \(chart.figure($0.lowerBound, format)) – \(chart.figure($0.upperBound, format))"
            }
            let remark = row.remark.isEmpty ? "" : "  \(row.remark)"
            return Row(label: row.label, figure: chart.figure(value, format), mark: mark + (span ?? "") + remark)
        }
    }

    /// Figures under their columns, each with a shade behind it.
    private func grid(_ chart: Heatmap) -> [TextLine] {
        guard !chart.rows.isEmpty, !chart.columns.isEmpty else { return [TextLine(MarkdownChart.nothing, .quiet)] }
        let shades = ["", "░", "░░", "▒▒", "▓▓", "██"]
        let cells = chart.rows.map { row in
            row.values.map { value in
                guard let value else { return "" }
                let shade = shades[chart.level(value)]
                guard chart.level(value) > 0 else { return chart.nothing(value, format) }
                return "\(shade) \(measure.figure(value, format))"
            }
        }
        let table = Table(
            "heatmap",
            columns: [Table.Column("row", "")]
                + chart.columns.enumerated().map {
                    Table.Column("column_\($0 + 1)", DisplayWidth.cut($1, to: 24), .trailing)
                },
            rows: zip(chart.rows, cells).map { row, cells in
                [.text(DisplayWidth.cut(row.label, to: 40))] + cells.map { Cell.text($0) }
            })
        return TextTable(table, style: style).lines
    }

    // MARK: Marks

    private func scale(_ values: [Int]) -> AxisScale {
        AxisScale(covering: min(0, values.min() ?? 0)...max(0, values.max() ?? 0))
    }

    /// A bar from one value to another, after the blanks before it; what is not nothing shows.
    private func span(_ from: Int, _ to: Int, _ scale: AxisScale) -> String {
        guard from != to else { return "" }
        let length = Self.longest
        let start = scale.offset(min(from, to), along: length)
        let end = max(start + 1, scale.offset(max(from, to), along: length))
        return String(repeating: " ", count: min(start, length - 1)) + String(repeating: "█", count: end - start)
    }

    private func dot(_ value: Int?, _ band: ClosedRange<Int>?, _ scale: AxisScale) -> String {
        guard let value else { return "" }
        let length = Self.longest - 1
        var mark = String(repeating: " ", count: scale.offset(value, along: length)) + "●"
        if let band {
            let (start, end) = (
                scale.offset(band.lowerBound, along: length), scale.offset(band.upperBound, along: length)
            )
            let middle = scale.offset(value, along: length)
            mark = ""
            for column in 0...max(end, middle) {
                mark +=
                    column == middle
                    ? "●"
                    : column == start
                        ? "├"
                        : column == end
                            ? "┤"
                            : column > start && column < end ? "─" : " "
            }
        }
        return mark
    }

    private static func setting(_ character: Character, at place: Int, in text: String) -> String {
        var characters = Array(text)
        while characters.count <= place { characters.append(" ") }
        characters[place] = character
        return String(characters)
    }

    private func laidOut(_ rows: [Row]) -> [TextLine] {
        let figureWidth = rows.map { DisplayWidth.of($0.figure) }.max() ?? 0
        let room = style.width.map { max(Self.shortest, $0 - figureWidth - 4 - Self.shortest) } ?? .max
        let labelWidth = min(rows.map { DisplayWidth.of($0.label) }.max() ?? 0, room)
        return rows.map { row in
            var line = TextLine(DisplayWidth.cut(row.label, to: labelWidth))
            line.pad(to: labelWidth + 2)
            line.skip(figureWidth - DisplayWidth.of(row.figure))
            line.append(row.figure)
            line.skip(2)
            let left = style.width.map { max(1, $0 - labelWidth - figureWidth - 4) } ?? .max
            line.append(DisplayWidth.of(row.mark) > left ? scaled(row.mark, to: left) : row.mark, Paint(row.tone))
            return line
        }
    }

    /// A mark that has no room, narrowed so far that its beginning and end stay in proportion; its words go first.
    private func scaled(_ mark: String, to width: Int) -> String {
        let drawn = mark.prefix(Self.longest)
        guard drawn.count > width else { return DisplayWidth.cut(mark, to: width) }
        let characters = Array(drawn)
        return String((0..<width).map { characters[$0 * characters.count / width] })
    }
}
