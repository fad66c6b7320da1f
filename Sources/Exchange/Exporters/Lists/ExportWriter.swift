package import Playbook

/// Writes records as the files of a list: as many as the system's limits ask for, each with the same header.
///
/// Records are given one at a time, so that a million touches are never held as records.
package struct ExportWriter<Record: Sendable>: Sendable {
    /// What became of the records so far.
    package private(set) var tally = ExportTally()

    private let list: ExportList<Record>
    private let form: ExportForm
    private let wording: ExportWording
    private let currency: Currency
    private var files: [ExportedFile] = []
    private var file: ExportedFile
    /// What every file begins with.
    private let opening: [UInt8]

    /// - Parameters:
    ///   - form: The system's.
    ///   - isFinnish: Whether a spreadsheet is for a Finnish reader.
    ///   - currency: The workspace's, for lists without a column for it.
    package init(_ list: ExportList<Record>, form: ExportForm, isFinnish: Bool, currency: Currency) {
        self.list = list
        self.form = form
        self.currency = currency
        wording = ExportWording(form: form, isFinnish: isFinnish)
        switch form {
        case .list, .spreadsheet:
            var writer = CSVWriter(form == .list ? .systems : .people(decimalComma: isFinnish))
            writer.write(list.header)
            opening = writer.bytes
        case .json: opening = Array("[".utf8)
        case .vCard: opening = []
        }
        file = ExportedFile(bytes: opening, rowCount: 0)
    }

    /// Writes a record, or counts why it has no place in the list.
    package mutating func add(_ record: Record) {
        if let need = list.needs.first(where: { !$0.isMet(record) }) {
            ExportTally.add(need.reason, to: &tally.leftOut)
            return
        }
        for remark in list.remarks {
            if let text = remark.text(record) { ExportTally.add(text, to: &tally.remarks) }
        }
        let row = bytes(of: record)
        let limits = list.limits
        if file.rowCount == limits.rows || file.rowCount > 0 && file.bytes.count + row.count >= limits.bytes { close() }
        if form == .json, file.rowCount > 0 { file.bytes.append(UInt8(ascii: ",")) }
        file.bytes += row
        file.rowCount += 1
        tally.rowCount += 1
    }

    /// The files, in the order of the records; none where no record has a place.
    package mutating func finish() -> [ExportedFile] {
        if file.rowCount > 0 { close() }
        return files
    }

    private mutating func close() {
        if form == .json { file.bytes += "\n]\n".utf8 }
        files.append(file)
        file = ExportedFile(bytes: opening, rowCount: 0)
    }

    private mutating func bytes(of record: Record) -> [UInt8] {
        switch list.content {
        case .cards(let card): return card(record)
        case .table(let header, let cells) where form == .json:
            let members = zip(header, cells(record)).map { wording.member($0, $1) }
            return Array("\n  {\(members.joined(separator: ", "))}".utf8)
        case .table(_, let cells):
            var writer = CSVWriter(form == .list ? .systems : .people(decimalComma: wording.isFinnish))
            let mark = writer.bytes.count
            writer.write(cells(record).map { cell($0) })
            return Array(writer.bytes[mark...])
        }
    }

    private mutating func cell(_ value: ExportValue) -> String {
        if case .localAmount(let amount?) = value, amount.currency != currency {
            tally.foreignAmountCount += 1
            return ""
        }
        let text = wording.text(value)
        if case .text = value, FormulaGuard.isFormula(text) { tally.formulaCount += 1 }
        return text
    }
}
