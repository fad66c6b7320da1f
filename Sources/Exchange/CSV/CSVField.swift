/// Where one field stands in a record, as offsets from the record's first byte.
///
/// Sixteen bytes, because a reader makes six million of them in a third of a second.
struct CSVField: Sendable {
    /// Where the field begins in the file, its quotation mark included.
    var rawStart: UInt32
    /// Where its text begins.
    var start: UInt32
    /// Where its text ends.
    var end: UInt32
    var form: Form

    enum Form: UInt8, Sendable {
        case plain
        case quoted
        /// It holds doubled quotation marks.
        case escaped
        /// Its doubled quotation marks were resolved: `start` and `end` are offsets in the record's scratch bytes.
        case resolved
    }
}
