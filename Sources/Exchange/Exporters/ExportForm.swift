/// What kind of file a system or a program reads.
package enum ExportForm: Hashable, Sendable {
    /// Commas, plain UTF-8, every character as it is: for a program.
    case list
    /// For somebody's spreadsheet: see ``CSVWriter``.
    case spreadsheet
    /// Objects, one a line, with money in cents.
    case json
    /// One card a person.
    case vCard

    /// The ending of the file's name.
    package var fileEnding: String {
        switch self {
        case .list, .spreadsheet: "csv"
        case .json: "json"
        case .vCard: "vcf"
        }
    }
}
