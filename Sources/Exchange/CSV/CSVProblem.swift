/// What is wrong with one row of a CSV file, and where.
///
/// A value rather than an error: the rows after it still come.
package struct CSVProblem: Equatable, Sendable, CustomStringConvertible {
    /// What is wrong.
    package enum Reason: Equatable, Sendable {
        /// A quoted field that nothing closes.
        case unterminatedQuote
        /// Text between a closing quote and the next delimiter.
        case textAfterQuote
        /// A row with fewer fields than there are columns.
        case tooFewFields(found: Int, expected: Int)
        /// A row with more fields, not all empty, than there are columns.
        case tooManyFields(found: Int, expected: Int)
        case nulByte
        /// A row longer than `CSVReader.recordByteLimit`.
        case rowTooLong
        /// Reading stopped in the middle of the file; the system's own words.
        case unreadable(String)
        /// What is wrong and what to do, where the file is no CSV.
        case broken(String)
        /// Where a file that is no CSV cannot be read any further.
        case cut(String)
        /// There is a header and nothing under it.
        case noRows

        /// Whether the file as a whole cannot be trusted: no row of it can be left out to mend that.
        package var concernsFile: Bool {
            switch self {
            case .unreadable, .cut, .noRows: true
            default: false
            }
        }
    }

    /// Where it is: 1-based line, and column counted in characters of that line.
    package let position: CSVPosition
    package let reason: Reason

    /// A problem at a place.
    package init(position: CSVPosition, reason: Reason) {
        self.position = position
        self.reason = reason
    }

    /// What is wrong and what to do, without the place.
    package var message: String {
        switch reason {
        case .unterminatedQuote:
            "a quotation mark opens here and is never closed: close it, or double it where it is part of the text"
        case .textAfterQuote:
            "there is text after the closing quotation mark: double a quotation mark that is part of the text"
        case .tooFewFields(let found, let expected):
            "the row has \(fields(found)), the header has \(expected): fill the row up, empty ones included"
        case .tooManyFields(let found, let expected):
            "the row has \(fields(found)), the header has \(expected): "
                + "put a field that holds a delimiter in quotation marks"
        case .nulByte:
            "the row holds a zero byte, which no text has: export the file again as CSV"
        case .rowTooLong:
            "the row is longer than \(CSVReader.recordByteLimit / 1_048_576) MB: a quotation mark may be missing"
        case .unreadable(let why):
            "reading stopped here: \(why)"
        case .broken(let why), .cut(let why): why
        case .noRows:
            "there are column names and no rows under them"
        }
    }

    package var description: String { "\(position): \(message)" }

    private func fields(_ count: Int) -> String { count == 1 ? "1 field" : "\(count) fields" }
}

/// A place in a text file, as an editor shows it.
package struct CSVPosition: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// 1-based; line breaks inside quotation marks count.
    package let line: Int
    /// 1-based, in characters (Unicode scalars) of the line.
    package let column: Int

    /// A place; both count from 1.
    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// Whether one place stands before another.
    package static func < (left: CSVPosition, right: CSVPosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }

    package var description: String { "line \(line), column \(column)" }
}
