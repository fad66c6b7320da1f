/// What a pass over a file of records hands out: a record, or what is wrong with a row.
package enum ImportItem<Row> {
    case row(Row)
    /// The row is left out; the rows after it still come. A row with several bad cells has a problem for each.
    case problem(RowProblem)
}

/// What is wrong with one row of an imported file.
package struct RowProblem: Equatable, Sendable, CustomStringConvertible {
    /// 1-based.
    package let line: Int
    /// 1-based, in characters of the line.
    package let column: Int
    /// The field that the cell was to become; `nil` where the row itself is broken.
    package let field: ImportField?
    /// The cell's column as the file names it.
    package let columnName: String?
    /// What is wrong and what to write instead.
    package let reason: String
    /// Whether it is the file that is wrong and not one of its rows.
    package let concernsFile: Bool

    /// A problem at a place.
    package init(
        line: Int, column: Int, field: ImportField?, columnName: String?, reason: String, concernsFile: Bool = false
    ) {
        self.concernsFile = concernsFile
        self.line = line
        self.column = column
        self.field = field
        self.columnName = columnName
        self.reason = reason
    }

    init(_ problem: CSVProblem) {
        self.init(
            line: problem.position.line, column: problem.position.column, field: nil, columnName: nil,
            reason: problem.message, concernsFile: problem.reason.concernsFile)
    }

    package var description: String {
        let what = [field?.key, columnName.map { "(column \($0))" }].compactMap { $0 }.joined(separator: " ")
        return "line \(line), column \(column): " + (what.isEmpty ? "" : what + " ") + reason
    }
}

/// What a finished import pass saw.
package struct ImportSummary: Equatable, Sendable {
    package var encoding: TextEncoding
    /// Rows handed out.
    package var rowCount = 0
    package var problemCount = 0
    /// Rows skipped because the system that wrote them had deleted them.
    package var deletedCount = 0
    /// Rows skipped because no cell held anything.
    package var emptyCount = 0
    /// Lines for the user about what was skipped or unusual, in plain words.
    package var notes: [String] = []

    /// A summary of nothing seen yet.
    package init(encoding: TextEncoding) { self.encoding = encoding }
}
