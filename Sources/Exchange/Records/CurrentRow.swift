/// The row that an import pass is at, as it stands in the file, for whoever has to write it down again.
///
/// A row that cannot come in is given back to the user to be corrected. Only few rows are, so that nothing is copied
/// until somebody asks; what is asked for after the pass has moved on is the row that it is at then.
package final class CurrentRow {
    /// A row as it stands in the file.
    package enum Text: Equatable, Sendable {
        /// The cells, one for each column that the row has.
        case cells([String])
        /// The bytes of a broken row of a CSV file as text, its line break left out.
        case raw(String)
    }

    private var record: CSVRecord?
    private var raw = ""
    /// How many rows the pass has come to; two problems of one row have one number.
    package private(set) var number = 0

    /// A place for rows, empty until a pass begins.
    package init() {}

    /// The row that the closure has just received, or the row of the problem that it has just received.
    package var text: Text {
        guard let record else { return .raw(raw) }
        return .cells((0..<record.count).map(record.string))
    }

    @inline(__always)
    func set(_ record: CSVRecord) {
        self.record = record
        number &+= 1
    }

    func set(raw: String) {
        record = nil
        self.raw = raw
        number &+= 1
    }
}
