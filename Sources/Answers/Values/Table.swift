/// Rows of typed cells under named columns: the commonest thing that a command answers.
///
/// Each column has a `key`, which is a promise to programs (stable, snake_case, used by JSON and CSV), and a `title`,
/// which is a courtesy to people.
package struct Table: Hashable, Sendable {
    package struct Column: Hashable, Sendable {
        package enum Alignment: Hashable, Sendable { case leading, trailing }

        /// What becomes of a column where a table has too little room.
        package enum Standing: Hashable, Sendable {
            /// A name that people type next: cut last, and not left out as long as a figure is not.
            case name
            case usual
            /// Told by another column, or seldom asked for: left out first.
            case aside
        }

        package var key: String
        package var title: String
        package var alignment: Alignment
        package var standing: Standing

        /// - Parameters:
        ///   - key: A stable snake_case name for programs.
        ///   - title: What people read above the column; the key with spaces where none is given.
        ///   - alignment: `.trailing` for figures.
        ///   - standing: What becomes of it where there is too little room.
        package init(
            _ key: String, _ title: String? = nil, _ alignment: Alignment = .leading, standing: Standing = .usual
        ) {
            self.key = key
            self.title = title ?? key.split(separator: "_").joined(separator: " ").capitalisedFirst
            self.alignment = alignment
            self.standing = standing
        }
    }

    /// Names the table among several of one answer; snake_case. It becomes `"table"` in JSON where there are several.
    package var name: String
    package var caption: String?
    package var columns: [Column]
    package var rows: [[Cell]]
    /// A closing row of sums, written under a rule for people and left out of JSON and CSV.
    package var totals: [Cell]?
    /// Further closing rows, for sums that cannot be added to the first, such as those of another currency.
    package var otherTotals: [[Cell]] = []
    /// What the columns behind the first are called together, such as `Model`, where rows and columns may change places
    /// for people whose window is narrow; `nil` for a table that is read in one way only.
    package var columnsTitle: String?
    /// What to say instead of an empty grid, with what to type next.
    package var whenEmpty: String

    package init(
        _ name: String, caption: String? = nil, columns: [Column], rows: [[Cell]] = [], totals: [Cell]? = nil,
        whenEmpty: String = "Nothing yet."
    ) {
        for row in rows { precondition(row.count == columns.count, "a row of \(name) does not fit its columns") }
        precondition(totals.map { $0.count == columns.count } ?? true, "the totals of \(name) do not fit its columns")
        self.name = name
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.totals = totals
        self.whenEmpty = whenEmpty
    }

    /// All closing rows.
    package var closing: [[Cell]] { (totals.map { [$0] } ?? []) + otherTotals }
}

extension Table {
    /// The table without the columns of some keys.
    package func without(_ keys: Set<String>) -> Table {
        let kept = columns.indices.filter { !keys.contains(columns[$0].key) }
        guard kept.count < columns.count else { return self }
        var table = self
        table.columns = kept.map { columns[$0] }
        table.rows = rows.map { row in kept.map { row[$0] } }
        table.totals = totals.map { totals in kept.map { totals[$0] } }
        table.otherTotals = otherTotals.map { totals in kept.map { totals[$0] } }
        return table
    }
}

extension String {
    /// The text with its first letter in upper case and the rest as it was.
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
