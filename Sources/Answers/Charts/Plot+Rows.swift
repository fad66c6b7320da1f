extension MachineTable {
    /// The values of a drawing as rows: its title, what each is of, and the value in its own unit.
    init(_ plot: Plot) {
        let row = { (label: String, part: String, value: Int?, measure: Measure) -> [Cell] in
            [.text(plot.title), .text(label), .text(part), value.map(measure.cell) ?? .none]
        }
        let rows: [[Cell]] =
            switch plot {
            case .chart(let chart): chart.points.map { row($0.label, chart.unit, $0.value, .count(chart.unit)) }
            case .funnel(let chart): chart.stages.map { row($0.label, chart.unit, $0.count, .count(chart.unit)) }
            case .bars(let chart):
                chart.rows.flatMap { entry in
                    zip(chart.series, entry.values).map { row(entry.label, $0, $1, chart.measure) }
                }
            case .columns(let chart):
                chart.points.flatMap { point in
                    [row(point.label, "", point.value, chart.measure)]
                        + (point.target.map { [row(point.label, chart.targetWord, $0, chart.measure)] } ?? [])
                }
            case .line(let chart):
                chart.points.flatMap { point in
                    [row(point.label, "", point.value, chart.measure)]
                        + Self.ends(of: point.band).map {
                            row(point.label, $0, $1, chart.measure)
                        }
                }
            case .waterfall(let chart):
                chart.spans.map { row($0.label, "", $0.step?.change ?? $0.to, chart.measure) }
            case .intervals(let chart):
                chart.rows.flatMap { entry in
                    [row(entry.label, "", entry.value, chart.measure)]
                        + Self.ends(of: entry.span).map {
                            row(entry.label, $0, $1, chart.measure)
                        }
                }
            case .heatmap(let chart):
                chart.rows.flatMap { entry in
                    zip(chart.columns, entry.values).map { row(entry.label, $0, $1, chart.measure) }
                }
            }
        self.init("chart", keys: ["chart", "label", "part", "value"], rows: rows)
    }

    private static func ends(of span: ClosedRange<Int>?) -> [(String, Int)] {
        span.map { [("low", $0.lowerBound), ("high", $0.upperBound)] } ?? []
    }
}
