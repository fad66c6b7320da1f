package import Playbook

/// How files of one shape come in: the file `imports/NAME.yml` of a workspace.
///
/// What a user once said of a list (which column is what, how its numbers and days are written, whose value wins) is
/// kept as text that they can read and change, and is taken again by itself for a file with the same columns.
package struct SavedMapping: Hashable, Sendable {
    /// What `--as` takes: `accounts`, or `hubspot.contacts`.
    package var object: String
    /// The name of the sheet, of a workbook.
    package var sheet: String?
    /// The columns of the file, by which others of its shape are known.
    package var columns: [String]
    /// Fields and the columns that were given to them, in the order of the file.
    package var fields: [Field] = []
    package var rules: [Rule] = []
    package var decimals: DecimalWriting?
    package var days: DayWriting?

    package struct Field: Hashable, Sendable {
        package var field: String
        package var column: String

        package init(field: String, column: String) {
            self.field = field
            self.column = column
        }
    }

    package struct Rule: Hashable, Sendable {
        /// `nil` for the rule of all fields that have none of their own.
        package var field: String?
        package var rule: FieldRule

        package init(field: String?, rule: FieldRule) {
            self.field = field
            self.rule = rule
        }
    }

    package init(object: String, columns: [String]) {
        self.object = object
        self.columns = columns
    }

    /// The key under which the rule of all fields stands.
    fileprivate static let allFields = "all"
}

/// What parts whole and fraction of a number.
package enum DecimalWriting: String, Word {
    case comma, point

    package static var called: String { "a decimal mark" }
}

/// What stands first in a day such as `3/4/2026`.
package enum DayWriting: String, Word {
    case dayFirst = "day-first"
    case monthFirst = "month-first"

    package static var called: String { "an order of days" }
}

extension SavedMapping {
    /// Reads the text of a mapping.
    ///
    /// - Parameter file: What to call the file in messages.
    /// - Throws: ``SettingsProblems`` with every mistake in the file.
    package static func parse(bytes: [UInt8], file: String) throws(SettingsProblems) -> SavedMapping {
        var reader = SectionReader(
            SettingsText.withoutMark(try SettingsText.decode(bytes, file: file)), file: file)
        let mapping = reader.mapping()
        reader.finish()
        guard reader.problems.isEmpty, let mapping else { throw SettingsProblems(reader.problems) }
        return mapping
    }

    /// The file's text; `parse` reads the same mapping out of it.
    package var text: String {
        var lines = ["# How files with these columns come in. Remove this file to have them read afresh."]
        lines.append("object: \(YAMLText.quoted(object))")
        if let sheet { lines.append("sheet: \(YAMLText.quoted(sheet))") }
        lines.append("columns:")
        lines += columns.map { "  - \(YAMLText.quoted($0))" }
        if !fields.isEmpty { lines.append("fields:") }
        lines += fields.map { "  \($0.field): \(YAMLText.quoted($0.column))" }
        if !rules.isEmpty { lines.append("rules:") }
        lines += rules.map { "  \($0.field ?? SavedMapping.allFields): \($0.rule.rawValue)" }
        if let decimals { lines.append("decimals: \(decimals.rawValue)") }
        if let days { lines.append("days: \(days.rawValue)") }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension SectionReader {
    fileprivate mutating func mapping() -> SavedMapping? {
        require("object", "what the rows are, such as accounts")
        require("columns", "the names of the file's columns, an item a line")
        let object = text("object")
        let columns = columnNames("columns")
        guard let object, let columns else { return nil }
        var mapping = SavedMapping(object: object, columns: columns)
        mapping.sheet = text("sheet")
        section("fields") { group in
            for entry in group.remainingEntries() {
                guard let column = group.columnName(entry.value, of: entry.key) else { continue }
                mapping.fields.append(SavedMapping.Field(field: entry.key, column: column))
            }
        }
        section("rules") { group in
            for entry in group.remainingEntries() {
                guard let rule = group.word(entry.value, of: entry.key, as: FieldRule.self) else { continue }
                let field = entry.key == SavedMapping.allFields ? nil : entry.key
                mapping.rules.append(SavedMapping.Rule(field: field, rule: rule))
            }
        }
        mapping.decimals = word("decimals")
        mapping.days = word("days")
        return mapping
    }

    /// Columns may be without a name, and a name may stand twice where nothing is taken from it.
    private mutating func columnNames(_ key: String) -> [String]? {
        guard let value = value(key) else { return nil }
        guard case .list(let items) = value.content else {
            complain(value, "\(key) takes a list, an item a line: - Company")
            return nil
        }
        return items.map { item in
            if case .text("", _) = item.content { return "" }
            return item.isEmpty ? "" : columnName(item, of: key) ?? ""
        }
    }

    /// In quotes a name is taken as it is: spreadsheets break their headings into lines.
    private mutating func columnName(_ value: YAMLValue, of key: String) -> String? {
        if case .text(let name, isQuoted: true) = value.content, !name.isEmpty { return name }
        return text(value, of: key)
    }
}
