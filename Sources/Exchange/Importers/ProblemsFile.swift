/// The rows of a file that could not come in, as a file of the same shape, to be corrected and imported again.
///
/// Beside each row stands where its trouble is and what it is; an import passes these columns over, and takes off the
/// apostrophe that keeps a spreadsheet from running a cell as a formula.
package struct ProblemsFile {
    /// A row, and all that is wrong with it.
    package struct Row: Sendable {
        /// In the first file, 1-based.
        package var line: Int
        package var text: CurrentRow.Text
        package var problems: [RowProblem]

        package init(line: Int, text: CurrentRow.Text, problems: [RowProblem]) {
            self.line = line
            self.text = text
            self.problems = problems
        }
    }

    /// What stands beside a row's own cells.
    enum Column: String, CaseIterable {
        case line = "problem_line"
        case column = "problem_column"
        case reason = "problem_reason"
        /// The text of a row that is no row of cells, such as one with a quotation mark too many.
        case raw = "problem_text"
    }

    /// Whether a column is one of those that tell of a problem.
    package static func isOwn(column: String) -> Bool { Column(rawValue: column.lowercased()) != nil }

    /// The name of the file of another's problems.
    package static func name(of file: String) -> String {
        var name = file[...]
        // A folder may be written with a slash at its end.
        while name.count > 1, name.last == "/" { name.removeLast() }
        return name + ".problems.csv"
    }

    /// Whether a file is one that was written here: nobody else's is written over.
    package static func isOne(_ bytes: [UInt8]) -> Bool {
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
        return String(decoding: line, as: UTF8.self).contains(Column.reason.rawValue)
    }

    private let header: [String]
    private let delimiter: UInt8

    /// - Parameters:
    ///   - header: The first file's columns.
    ///   - delimiter: What the user's own spreadsheet parts cells with.
    package init(header: [String], delimiter: UInt8) {
        self.header = header
        self.delimiter = delimiter
    }

    /// The file's bytes: UTF-8 with a mark, so that Excel reads its letters.
    package func bytes(of rows: [Row]) -> [UInt8] {
        let places = header.indices.filter { !ProblemsFile.isOwn(column: header[$0]) }
        var writer = CSVWriter(.correction(delimiter: delimiter))
        writer.write(places.map { header[$0] } + Column.allCases.map(\.rawValue))
        for row in rows {
            let (cells, raw) = cells(of: row)
            let column = row.problems.count == 1 ? row.problems.first.map { "\($0.column)" } : nil
            writer.write(
                places.map { $0 < cells.count ? cells[$0] : "" }
                    + ["\(row.line)", column ?? "", row.problems.map(Self.words).joined(separator: "; "), raw])
        }
        return writer.bytes
    }

    /// A row's cells, and its text where they do not tell all of it.
    private func cells(of row: Row) -> (cells: [String], raw: String) {
        switch row.text {
        case .cells(let cells): return (cells, "")
        case .raw(let text):
            let mark = Character(Unicode.Scalar(delimiter))
            return (text.split(separator: mark, omittingEmptySubsequences: false).map(String.init), text)
        }
    }

    private static func words(_ problem: RowProblem) -> String {
        // A refusal names its subject itself; what a cell holds has to be told.
        guard let name = problem.columnName else { return problem.reason }
        return "\(name): \(problem.reason)"
    }
}
