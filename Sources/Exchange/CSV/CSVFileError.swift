/// Why a file as a whole cannot be read as CSV.
///
/// One row's trouble is a `CSVProblem` and leaves the others alone; this is for what leaves no rows at all.
package struct CSVFileError: Error, Equatable, CustomStringConvertible {
    /// What is wrong.
    package enum Reason: Equatable, Sendable {
        case missing
        case directory
        /// The system's own words.
        case unreadable(String)
        /// No bytes, or nothing but white space.
        case empty
        /// What it looks like instead, as a phrase after "it".
        case notCSV(String)
        /// What is wrong and what to do, for a file of another kind.
        case refused(String)
        /// The row of column names itself is broken.
        case header(CSVProblem)
        /// Two columns, 1-based, under one name.
        case duplicateColumn(name: String, first: Int, second: Int)
    }

    /// The path as it was typed, or the source's name.
    package let file: String
    package let reason: Reason

    /// An error about a file.
    package init(file: String, reason: Reason) {
        self.file = file
        self.reason = reason
    }

    package var description: String {
        switch reason {
        case .missing:
            "\(file): there is no such file"
        case .directory:
            "\(file) is a folder: name the CSV file in it"
        case .unreadable(let why):
            "\(file) cannot be read: \(why)"
        case .empty:
            "\(file) is empty: it needs a row of column names, and a row under it for each record"
        case .notCSV(let what):
            "\(file) is not a CSV file: it \(what)"
        case .refused(let why):
            "\(file): \(OneLineText.text(why))"
        case .header(let problem):
            "\(file), \(problem)"
        case .duplicateColumn(let name, let first, let second):
            "\(file), line 1: columns \(first) and \(second) are both called “\(name)”: rename one of them"
        }
    }
}
