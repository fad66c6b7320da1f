/// Figures in rows and columns, the larger the fuller in colour, with what is missing standing out.
package struct Heatmap: Hashable, Sendable {
    package struct Row: Hashable, Sendable {
        package var label: String
        /// One for each column; `nil` where there could be none.
        package var values: [Int?]

        /// A row with a value for each column.
        package init(_ label: String, _ values: [Int?]) {
            self.label = label
            self.values = values
        }
    }

    package var title: String
    package var measure: Measure
    package var columns: [String]
    package var rows: [Row]
    /// What a field of nothing says, such as `gap`; its figure where there is no word.
    package var gapWord: String?

    /// - Precondition: Every row has a value for each column.
    package init(title: String, measure: Measure, columns: [String], rows: [Row], gapWord: String? = nil) {
        precondition(rows.allSatisfy { $0.values.count == columns.count }, "a value for each column")
        self.title = title
        self.measure = measure
        self.columns = columns
        self.rows = rows
        self.gapWord = gapWord
    }

    /// What a field says that is not filled.
    func nothing(_ value: Int, _ format: FigureFormat) -> String { gapWord ?? measure.figure(value, format) }

    /// How full a field is, 0 to 5: nothing, then fifths of the largest value.
    func level(_ value: Int?) -> Int {
        let largest = rows.flatMap(\.values).compactMap { $0 }.max() ?? 0
        guard let value, value > 0, largest > 0 else { return 0 }
        return max(1, min(5, Proportion.scaled(UInt(value), of: UInt(largest), to: 5)))
    }
}
