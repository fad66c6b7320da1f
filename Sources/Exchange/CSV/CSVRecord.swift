/// One row of a CSV file: its fields as bytes, and its place in the file.
///
/// The bytes stand in the reader's buffer and are valid only until the closure that received the record returns: a
/// million rows are read without making a string for each field. Whatever is to be kept is copied, with `string(_:)`.
package struct CSVRecord {
    /// The 1-based line that the record begins on.
    package let line: Int
    let base: UnsafePointer<UInt8>
    let scratch: UnsafePointer<UInt8>
    let fields: UnsafeBufferPointer<CSVField>
    /// Offsets of the line breaks inside quotation marks (of the `\n` in `\r\n`); in a row of a table, the lines of
    /// the fields below the row's own.
    let breaks: UnsafeBufferPointer<UInt32>
    /// Whether the row is a table's, whose fields know their columns: a sheet has no characters to count.
    let isTable: Bool

    /// The number of fields.
    package var count: Int { fields.count }

    /// A field's text, quotation marks resolved, as UTF-8.
    ///
    /// - Parameter index: 0-based, less than `count`.
    @inline(__always)
    package subscript(index: Int) -> UnsafeRawBufferPointer {
        precondition(index >= 0 && index < fields.count, "no such field")
        let field = fields[index]
        let origin = field.form == .resolved ? scratch : base
        return UnsafeRawBufferPointer(
            start: origin + Int(field.start), count: Int(field.end &- field.start))
    }

    /// A field's text as a string.
    package func string(_ index: Int) -> String {
        String(decoding: self[index], as: UTF8.self)
    }

    /// Whether a field stands in quotation marks.
    package func isQuoted(_ index: Int) -> Bool { fields[index].form != .plain }

    /// Whether nothing stands in any field.
    package var isEmpty: Bool {
        fields.allSatisfy { $0.start == $0.end }
    }

    /// The place where a field begins.
    package func position(of index: Int) -> CSVPosition {
        if isTable {
            return CSVPosition(line: line + Int(breaks[index]), column: Int(fields[index].rawStart))
        }
        return position(ofOffset: Int(fields[index].rawStart))
    }

    /// The place of a byte of the record.
    func position(ofOffset offset: Int) -> CSVPosition {
        CSVRecord.position(ofOffset: offset, line: line, base: base, breaks: breaks)
    }

    /// The place of a byte of a record that begins at `base` on `line`.
    static func position(
        ofOffset offset: Int, line: Int, base: UnsafePointer<UInt8>, breaks: some Sequence<UInt32>
    ) -> CSVPosition {
        var (line, lineStart) = (line, 0)
        for lineBreak in breaks where Int(lineBreak) < offset {
            line += 1
            lineStart = Int(lineBreak) + 1
        }
        var column = 1
        for index in lineStart..<offset where base[index] & 0xC0 != 0x80 { column += 1 }
        return CSVPosition(line: line, column: column)
    }
}
