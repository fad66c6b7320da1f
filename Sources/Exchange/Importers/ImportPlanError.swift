/// Why a file's columns cannot be turned into records.
package enum ImportPlanError: Error, Equatable, CustomStringConvertible {
    /// `--as` names nothing that is known; with the nearest word, if there is one.
    case unknownChoice(String, nearest: String?)
    /// The columns fit several kinds of record, or none.
    case ambiguous(columns: [String])
    /// The file is a known export that holds nothing to import.
    case notImported(title: String)
    /// `--map` without a field, a column or a `=`.
    case malformedMapping(String)
    case unknownField(String, object: ImportObject, nearest: String?)
    case unknownColumn(String, nearest: String?, columns: [String])
    /// No column holds any of the fields, of which one is needed.
    case missingField(object: ImportObject, anyOf: [ImportField], columns: [String])

    package var description: String {
        switch self {
        case .unknownChoice(let word, let nearest):
            "--as “\(word)” is not known\(suggestion(nearest)): "
                + "write \(ImportPlanError.list(ImportObject.allCases.map(\.rawValue))), "
                + "or SYSTEM.OBJECT such as hubspot.companies"
        case .ambiguous(let columns):
            "the columns (\(ImportPlanError.shortened(columns))) do not show what the rows are: add --as "
                + ImportPlanError.list(ImportObject.allCases.map(\.rawValue))
        case .notImported(let title):
            "these are \(title), which hold no accounts, contacts, touches or opportunities: "
                + "export one of those instead"
        case .malformedMapping(let text):
            "--map “\(text)” is not FIELD=COLUMN: write it like --map name=Company"
        case .unknownField(let field, let object, let nearest):
            "--map: \(object.rawValue) have no field “\(field)”\(suggestion(nearest)): "
                + "the fields are \(object.fields.map(\.key).joined(separator: ", "))"
        case .unknownColumn(let column, let nearest, let columns):
            "--map: the file has no column “\(column)”\(suggestion(nearest)): "
                + "its columns are \(ImportPlanError.shortened(columns))"
        case .missingField(let object, let fields, let columns):
            "no column holds the \(ImportPlanError.list(fields.map(\.key))) of the \(object.rawValue): "
                + "say which one does with --map \(fields.first?.key ?? "name")=COLUMN "
                + "(\(ImportPlanError.shortened(columns)))"
        }
    }

    private func suggestion(_ nearest: String?) -> String {
        nearest.map { " (did you mean “\($0)”?)" } ?? ""
    }

    /// `a, b or c`.
    static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }

    /// A list of columns in a line of readable length.
    private static func shortened(_ columns: [String]) -> String {
        let named = columns.filter { !$0.isEmpty }
        let rest = named.count - 12
        return named.prefix(12).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    }
}
