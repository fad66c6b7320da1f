/// By which of its own days a row of a table is known, or that it has none.
///
/// What a day hides and what it puts back is said here once for each table, in SQL, so that every question sees the same
/// past and no command has to know of it.
struct FactDate {
    /// What people call the rows: `touches`.
    var rows: String
    /// The day that counts, in words: `the day on which it happened`; `nil` for rows that no day hides.
    var day: String?
    /// What must hold for a row to be known; `nil` where every row is.
    var condition: String?
    /// The columns that said something else then, with what they said.
    var columns: [String: String] = [:]

    /// Rows that are known by a day of theirs.
    static func known(
        _ rows: String, by day: String, _ condition: String, columns: [String: String] = [:]
    ) -> FactDate {
        FactDate(rows: rows, day: day, condition: condition, columns: columns)
    }

    /// Rows that have no day of their own and belong to rows of another table, which has.
    static func part(of rows: String, _ condition: String) -> FactDate {
        FactDate(rows: rows, condition: condition)
    }

    /// Rows that tell no day: they are as they are now.
    static func undated(_ rows: String) -> FactDate { FactDate(rows: rows) }

    /// Whether the rows are the same on every day.
    var isUndated: Bool { condition == nil && columns.isEmpty }
}
