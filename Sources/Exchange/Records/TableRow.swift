/// One row of a table that is no CSV, while it is put together, to be handed out as a record.
///
/// Its cells lie one after another in bytes of its own; each knows the line and the column where it stands.
struct TableRow: ~Copyable {
    /// The 1-based line of the row: in a sheet its number, elsewhere the line on which it begins.
    private(set) var line = 1
    private var bytes = ScanList<UInt8>(capacity: 1024)
    private var fields = ScanList<CSVField>(capacity: 64)
    /// For each cell, how many lines it stands below the row's beginning.
    private var lines = ScanList<UInt32>(capacity: 64)

    var count: Int { fields.count }

    /// Empties the row for the one that begins on a line.
    mutating func begin(line: Int) {
        self.line = line
        bytes.removeAll()
        fields.removeAll()
        lines.removeAll()
    }

    /// Adds the next cell. Zero bytes, which no text has, are left out, and what is no UTF-8 is replaced.
    ///
    /// - Parameters:
    ///   - column: Where it stands, from 1: a sheet's column, or a place in the line.
    ///   - line: Where it stands, not above the row's own line.
    mutating func append(_ text: UnsafeBufferPointer<UInt8>, column: Int, line: Int? = nil) {
        let start = bytes.count
        if let base = text.baseAddress {
            let isWhole = UTF8Bytes.validEnd(base, from: 0, end: text.count) == text.count
            if isWhole {
                for byte in text where byte != 0 { bytes.append(byte) }
            } else {
                for byte in String(decoding: text, as: UTF8.self).utf8 where byte != 0 { bytes.append(byte) }
            }
        }
        fields.append(
            CSVField(
                rawStart: UInt32(clamping: column), start: UInt32(start), end: UInt32(bytes.count), form: .quoted))
        lines.append(UInt32(clamping: max(0, (line ?? self.line) - self.line)))
    }

    /// Adds the next cell, a string.
    mutating func append(_ text: String, column: Int, line: Int? = nil) {
        var text = text
        text.withUTF8 { append($0, column: column, line: line) }
    }

    /// The row as a record, valid until the row changes.
    var record: CSVRecord {
        // A list has room from its first moment, so that there is an address.
        guard let base = bytes.elements.baseAddress else { preconditionFailure("a list has an address") }
        return CSVRecord(
            line: line, base: base, scratch: base, fields: fields.elements, breaks: lines.elements, isTable: true)
    }
}
