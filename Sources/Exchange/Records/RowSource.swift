/// An opened file that hands out its rows once: CSV, or anything that was made a table of.
///
/// Importers know rows and columns only, so that a dialect written for a system's CSV serves its workbooks too.
package protocol RowSource: ~Copyable {
    /// The column names, trimmed. Names at the end may be empty.
    var header: [String] { get }

    /// How the file is written, as far as it has been read.
    var encoding: TextEncoding { get }

    /// What the kind of file suggests about the decimal mark of its numbers.
    var decimalHint: DecimalHint { get }

    /// Hands out every row, and every problem, in the order of the file.
    ///
    /// - Parameter body: Receives each; a record's bytes are valid until it returns. What it throws ends the pass.
    /// - Returns: What the pass saw.
    consuming func read<Failure: Error>(_ body: (CSVItem) throws(Failure) -> Void) throws(Failure) -> CSVSummary
}

extension CSVReader: RowSource {
    /// A semicolon is what Excel writes where the comma is taken.
    package var decimalHint: DecimalHint {
        switch delimiter {
        case UInt8(ascii: ";"): .likely(.comma)
        case UInt8(ascii: ","): .likely(.point)
        default: .unknown
        }
    }
}
