/// A file of records, opened, whatever its format: what it is shows in its first bytes, never in its name.
///
/// The one door for all that comes in. CSV is streamed as ever; every other format gives a table of texts.
package struct RecordFile: ~Copyable, RowSource {
    /// The path as it was typed.
    package let name: String
    package let format: RecordFormat
    package let header: [String]
    /// The line, or the row of a sheet, that the column names stand on.
    package let headerLine: Int
    package let encoding: TextEncoding
    package let decimalHint: DecimalHint
    /// What parts the cells of a CSV file; `nil` for every other format.
    package let delimiter: UInt8?
    /// One of these two is there.
    private var reader: CSVReader?
    private let table: (any TableRows)?

    /// Opens a file, or a folder of saved messages, and finds its columns.
    ///
    /// - Parameters:
    ///   - path: As the user typed it.
    ///   - sheet: The name or the number of a workbook's sheet; the first visible one where it is `nil`.
    ///   - delimiter: A CSV file's delimiter, where it is known.
    /// - Throws: `CSVFileError`, a line on what is wrong with the file as a whole.
    package init(path: String, sheet: String? = nil, delimiter: UInt8? = nil) throws(CSVFileError) {
        if MailFolder.isFolder(path) {
            try RecordFormat.refuse(sheet: sheet, of: .mail, file: path)
            self.init(table: try MailTable(folder: path), format: .mail, name: path)
            return
        }
        try self.init(FileBytes(path: path), sheet: sheet, delimiter: delimiter)
    }

    /// Opens bytes from anywhere.
    package init(_ source: any ByteSource, sheet: String? = nil, delimiter: UInt8? = nil) throws(CSVFileError) {
        var peeked = PeekedBytes(source)
        let format = RecordFormat(firstBytes: try peeked.beginning())
        let name = source.name
        try RecordFormat.refuse(sheet: sheet, of: format, file: name)
        switch format {
        case .csv: try self.init(CSVReader(peeked, delimiter: delimiter))
        case .workbook:
            self.init(table: try SheetTable(try peeked.all(), sheet: sheet, file: name), format: format, name: name)
        case .json: self.init(table: try JSONTable(try peeked.all(), file: name), format: format, name: name)
        case .vcard: self.init(table: try VCardTable(try peeked.all(), file: name), format: format, name: name)
        case .mail: self.init(table: try MailTable(message: try peeked.all(), file: name), format: format, name: name)
        }
    }

    /// A file that was opened as CSV.
    package init(_ reader: consuming CSVReader) {
        name = reader.name
        format = .csv
        header = reader.header
        headerLine = reader.headerLine
        encoding = reader.encoding
        decimalHint = reader.decimalHint
        delimiter = reader.delimiter
        self.reader = consume reader
        table = nil
    }

    private init(table: any TableRows, format: RecordFormat, name: String) {
        self.name = name
        self.format = format
        header = table.header
        headerLine = table.headerLine
        encoding = .utf8
        // Their numbers are written by programs, with a point; texts among them by people.
        decimalHint = .likely(.point)
        delimiter = nil
        self.table = table
        reader = nil
    }

    /// Hands out every row, and every problem, in the order of the file.
    package consuming func read<Failure: Error>(
        _ body: (CSVItem) throws(Failure) -> Void
    ) throws(Failure) -> CSVSummary {
        if let table { return try RecordFile.read(table, headerLine: headerLine, body) }
        guard let reader = reader.take() else { preconditionFailure("a file is CSV or a table") }
        return try reader.read(body)
    }

    private static func read<Failure: Error>(
        _ table: any TableRows, headerLine: Int, _ body: (CSVItem) throws(Failure) -> Void
    ) throws(Failure) -> CSVSummary {
        var table = table
        var row = TableRow()
        var summary = CSVSummary(encoding: .utf8)
        func report(_ problem: CSVProblem, _ raw: String) throws(Failure) {
            summary.problemCount += 1
            try body(.problem(problem, raw: raw))
        }
        reading: while true {
            let step: TableStep?
            do throws(TableBreak) {
                step = try table.next(into: &row)
            } catch {
                try report(CSVProblem(position: error.position, reason: .cut(error.why)), "")
                break
            }
            switch step {
            case nil: break reading
            case .row:
                summary.rowCount += 1
                try body(.record(row.record))
            case .problem(let problem, let raw): try report(problem, raw)
            }
        }
        if summary.rowCount == 0, summary.problemCount == 0 {
            try report(CSVProblem(position: CSVPosition(line: headerLine, column: 1), reason: .noRows), "")
        }
        summary.notes = table.notes
        return summary
    }
}
