import Answers
import Exchange

/// A CSV file of a dump while it is read: its columns must be exactly those that were written.
struct DumpSheet {
    let path: String
    /// The file as the user can name it.
    let place: String
    let columns: [String]

    /// Hands out each row with its line, `nil` for a field that is empty and not quoted.
    ///
    /// - Parameter body: Where a field is wrong, gives its column (`nil` for the whole row) and why.
    /// - Returns: How many rows there were, and what is wrong.
    func read(
        _ body: (_ line: Int, _ fields: [String?]) throws -> (column: Int?, message: String)?
    ) throws -> (count: Int, problems: [Problem]) {
        guard Files.exists(path) else {
            return (0, [Problem(.error, "this file of the dump is missing", place: place)])
        }
        let reader = try CSVReader(path: path, delimiter: UInt8(ascii: ","))
        if let problem = headerProblem(reader.header, line: reader.headerLine) { return (0, [problem]) }
        var problems: [Problem] = []
        let width = columns.count
        let summary = try reader.read { (item: CSVItem) in
            switch item {
            case .problem(let problem, _):
                if case .noRows = problem.reason { return }
                problems.append(
                    Problem(
                        .error, problem.message, place: place, line: problem.position.line,
                        column: problem.position.column))
            case .record(let record):
                let fields = (0..<width).map { index in
                    index < record.count && (record.isQuoted(index) || !record[index].isEmpty)
                        ? record.string(index) : nil
                }
                guard let wrong = try body(record.line, fields) else { return }
                let position = record.position(of: wrong.column ?? 0)
                problems.append(
                    Problem(.error, wrong.message, place: place, line: position.line, column: position.column))
            }
        }
        if let lines = summary.footerLines {
            problems.append(
                Problem(
                    .error, "the rows from here on have fewer fields than the header", place: place,
                    line: lines.lowerBound, column: 1))
        }
        return (summary.rowCount, problems)
    }

    private func headerProblem(_ header: [String], line: Int) -> Problem? {
        guard header != columns else { return nil }
        let same = zip(header, columns).prefix { $0 == $1 }.count
        let column = header.prefix(same).reduce(1) { $0 + $1.unicodeScalars.count + 1 }
        let message =
            same == columns.count
            ? "a dump has no column “\(header[same])” here; take it out"
            : same == header.count
                ? "the column “\(columns[same])” is missing"
                : "the column here is “\(header[same])” and must be “\(columns[same])”"
        return Problem(.error, message, place: place, line: line, column: column)
    }
}
