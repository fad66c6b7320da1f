/// Gives the rows of a file that was made a table of, one after another.
protocol TableRows {
    /// The column names, trimmed.
    var header: [String] { get }

    /// The line that the column names stand on; 1 where they stand on none.
    var headerLine: Int { get }

    /// Lines for the user about what was left out, complete once the last row has been given.
    var notes: [String] { get }

    /// Puts the next row together.
    ///
    /// - Returns: A row, a problem in its place, or `nil` after the last one.
    /// - Throws: What makes all that follows unreadable.
    mutating func next(into row: inout TableRow) throws(TableBreak) -> TableStep?
}

/// What stands at a place of a table.
enum TableStep {
    case row
    /// Something that should be a row and is none, with what is there.
    case problem(CSVProblem, raw: String)
}

/// Why the rest of a table cannot be read, and where.
struct TableBreak: Error {
    var position: CSVPosition
    var why: String
}
