/// What a pass over a CSV file hands out: a row, or what is wrong with one.
package enum CSVItem {
    /// A row with a field for every named column; the fields are valid until the closure returns.
    case record(CSVRecord)
    /// A row that could not be read, with its text as it stands there. The rows after it still come.
    case problem(CSVProblem, raw: String)
}

/// What a finished pass over a CSV file saw.
package struct CSVSummary: Equatable, Sendable {
    /// How the file turned out to be written; certain only once all of it has been read.
    package var encoding: TextEncoding
    /// Rows handed out, without the header.
    package var rowCount = 0
    /// Problems handed out.
    package var problemCount = 0
    /// The lines of the text that a report ends in, skipped as no rows.
    package var footerLines: ClosedRange<Int>?
    /// Lines for the user about what else was left out.
    package var notes: [String] = []

    /// A summary of nothing seen yet.
    package init(encoding: TextEncoding) { self.encoding = encoding }

    /// A line for the user about what was skipped, or `nil` where nothing was.
    package var note: String? {
        footerLines.map { lines in
            lines.count == 1
                ? "line \(lines.lowerBound) is the text that the report ends in and was skipped"
                : "lines \(lines.lowerBound)–\(lines.upperBound) are the text that the report ends in and were skipped"
        }
    }
}
