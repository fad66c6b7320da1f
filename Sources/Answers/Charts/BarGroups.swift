/// Several values for each label, end to end or one below the other: what is kept, broken and waiting for each promise.
package struct BarGroups: Hashable, Sendable {
    package enum Arrangement: Hashable, Sendable {
        /// End to end, where the values are parts of a whole; none may be negative.
        case stacked
        /// One below the other, where they are to be compared.
        case grouped
    }

    package struct Row: Hashable, Sendable {
        package var label: String
        /// One for each series.
        package var values: [Int]

        /// A row with one value for each series.
        package init(_ label: String, _ values: [Int]) {
            self.label = label
            self.values = values
        }
    }

    package var title: String
    package var measure: Measure
    package var series: [String]
    /// What the series mean, where they are good or bad; as many as the series, or none.
    package var tones: [Tone]
    package var rows: [Row]
    package var arrangement: Arrangement

    /// - Precondition: Every row has a value for each series; where they stand end to end, none is negative.
    package init(
        _ arrangement: Arrangement, title: String, measure: Measure, series: [String], tones: [Tone] = [], rows: [Row]
    ) {
        precondition(rows.allSatisfy { $0.values.count == series.count }, "a row with a value for each series")
        precondition(tones.isEmpty || tones.count == series.count, "a tone for each series")
        precondition(
            arrangement == .grouped || rows.allSatisfy { $0.values.allSatisfy { $0 >= 0 } }, "parts of a whole")
        self.arrangement = arrangement
        self.title = title
        self.measure = measure
        self.series = series
        self.tones = tones
        self.rows = rows
    }

    func colour(of series: Int) -> ChartColour {
        tones.isEmpty ? ChartColour(series: series) : tones[series] == .quiet ? .plain : ChartColour(tones[series])
    }
}
