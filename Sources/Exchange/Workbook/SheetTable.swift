/// A workbook's sheet as a table: the first row of several filled cells names the columns, what follows are the rows.
final class SheetTable: TableRows {
    /// A row that was read to find the header, kept to be handed out.
    private struct Kept {
        var line: Int
        var cells: [(column: Int, text: [UInt8])]

        init(_ reader: SheetReader) {
            line = reader.line
            cells = reader.cells.map { ($0.column, Array(reader.text[$0.range])) }
        }
    }

    let header: [String]
    let headerLine: Int

    private let reader: SheetReader
    /// The sheet's column of the first name.
    private let firstColumn: Int
    /// Rows that stood above where a header was looked for, last one first.
    private var kept: [Kept]
    private var openingNotes: [String] = []
    private var strays: (count: Int, first: String) = (0, "")
    private var slots: [Range<Int>]

    /// So many rows are searched for one with several cells, before the first one is taken.
    private static let headerSearchRowCount = 40

    /// Opens a workbook's sheet.
    convenience init(_ bytes: [UInt8], sheet: String?, file: String) throws(CSVFileError) {
        do throws(WorkbookProblem) {
            try self.init(bytes, sheet: sheet)
        } catch {
            throw CSVFileError(file: file, reason: .refused(error.why))
        }
    }

    private init(_ bytes: [UInt8], sheet choice: String?) throws(WorkbookProblem) {
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw SheetTable.oldWorkbook(bytes) }
        let book = try WorkbookParts(try ZipArchive(bytes))
        let sheet = try book.sheet(choice)
        let shared =
            if let name = book.sharedTexts { try SharedTexts(try book.archive.part(name)) } else { SharedTexts() }
        let styles = if let name = book.styles { try CellStyles(try book.archive.part(name)) } else { CellStyles() }
        guard book.archive.has(sheet.part) else { throw .isDamaged }
        reader = try SheetReader(
            try book.archive.part(sheet.part), shared: shared, styles: styles, from1904: book.countsFrom1904)
        var rows: [Kept] = []
        while rows.count < SheetTable.headerSearchRowCount, rows.last.map({ $0.cells.count < 2 }) ?? true,
            try reader.next()
        {
            rows.append(Kept(reader))
        }
        let isWide = (rows.last?.cells.count ?? 0) >= 2
        guard let top = isWide ? rows.last : rows.first, let first = top.cells.map(\.column).min(),
            let last = top.cells.map(\.column).max()
        else { throw WorkbookProblem("the sheet “\(sheet.name)” is empty: it needs a row of column names") }
        var names = [String](repeating: "", count: last - first + 1)
        for cell in top.cells { names[cell.column - first] = cell.text.withUnsafeBytes { CellText.trimmed($0) } }
        header = names
        headerLine = top.line
        firstColumn = first
        kept = isWide ? [] : rows.dropFirst().reversed()
        slots = [Range<Int>](repeating: 0..<0, count: names.count)
        if let twice = RepeatedName(in: names) {
            let columns = [twice.first, twice.second].map { SheetReader.letters(first + $0) }
            throw WorkbookProblem(
                "row \(top.line): columns \(columns[0]) and \(columns[1]) are both called “\(twice.name)”: "
                    + "rename one of them")
        }
        note(book, sheet.name, wasChosen: choice != nil)
        if isWide, rows.count > 1 {
            let lines = [rows[0].line, rows[rows.count - 2].line]
            openingNotes.append(
                lines[0] == lines[1]
                    ? "row \(lines[0]) stands above the column names and was skipped"
                    : "rows \(lines[0])–\(lines[1]) stand above the column names and were skipped")
        }
    }

    private func note(_ book: WorkbookParts, _ name: String, wasChosen: Bool) {
        let others = book.sheets.map(\.name).filter { $0 != name }
        guard !wasChosen, !others.isEmpty else { return }
        let list = others.prefix(8).map { "“\($0)”" }.joined(separator: ", ") + (others.count > 8 ? " …" : "")
        openingNotes.append("the sheet “\(name)” was read, not \(list): choose one with --sheet")
    }

    /// An old workbook, or a new one inside an envelope that a password locks; the envelope lists its parts in UTF-16.
    private static func oldWorkbook(_ bytes: [UInt8]) -> WorkbookProblem {
        var mark: [UInt8] = []
        for byte in "EncryptedPackage".utf8 { mark += [byte, 0] }
        var isLocked = false
        for index in bytes.indices.dropLast(mark.count) where bytes[index] == mark[0] && !isLocked {
            isLocked = bytes[index..<index + mark.count] == mark[...]
        }
        return WorkbookProblem(
            isLocked
                ? "it is protected by a password: open it in Excel, take the password off and save it"
                : "it is an old Excel workbook (.xls): save it in Excel as .xlsx or CSV")
    }

    /// Lines for the user about what was left out.
    var notes: [String] {
        var notes = openingNotes
        if reader.errorCount > 0 {
            notes.append("cells with an error such as #N/A, taken for empty: \(reader.errorCount)")
        }
        if strays.count > 0 {
            notes.append("cells under no column name, left out: \(strays.count), the first in \(strays.first)")
        }
        return notes
    }

    /// Puts the next row together.
    func next(into row: inout TableRow) throws(TableBreak) -> TableStep? {
        while true {
            if let last = kept.popLast() {
                row.begin(line: last.line)
                let text = last.cells.first { $0.column == firstColumn }?.text ?? []
                text.withUnsafeBufferPointer { row.append($0, column: firstColumn) }
                return .row
            }
            do throws(WorkbookProblem) {
                guard try reader.next() else { return nil }
            } catch {
                throw TableBreak(
                    position: CSVPosition(line: max(1, reader.line), column: 1),
                    why: "reading stopped here: \(error.why)")
            }
            if fill(&row) { return .row }
        }
    }

    /// Puts the reader's row into its columns; `false` where none of its cells stands under a name.
    private func fill(_ row: inout TableRow) -> Bool {
        for index in slots.indices { slots[index] = 0..<0 }
        var hasCell = false
        for cell in reader.cells {
            let index = cell.column - firstColumn
            if slots.indices.contains(index), !header[index].isEmpty {
                slots[index] = cell.range
                hasCell = true
            } else {
                if strays.count == 0 { strays.first = SheetReader.letters(cell.column) + String(reader.line) }
                strays.count += 1
            }
        }
        guard hasCell else { return false }
        row.begin(line: reader.line)
        reader.text.withUnsafeBufferPointer { text in
            for index in slots.indices {
                row.append(UnsafeBufferPointer(rebasing: text[slots[index]]), column: firstColumn + index)
            }
        }
        return true
    }
}
