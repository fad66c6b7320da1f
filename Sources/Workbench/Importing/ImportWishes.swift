package import Exchange
package import Playbook

/// What the user says of one import: on its line, or in a saved mapping.
package struct ImportWishes: Sendable {
    /// `accounts`, `contacts` …, or a system's own object; found out from the columns where it is `nil`.
    package var object: String?
    /// Fields that the user gave a column.
    package var overrides: [FieldOverride] = []
    /// The name or the number of a workbook's sheet; the first visible one where it is `nil`.
    package var sheet: String?
    package var options = ImportOptions()
    package var rules = FieldRules()
    /// What rows mean that are in doubt, by line.
    package var decisions: [Int: RowDecision] = [:]
    /// What all other rows in doubt mean; they are asked about where it is `nil`.
    package var doubtful: DoubtRule?
    /// Whether the rows are to be told one by one.
    package var listsRows = false
    /// Whether it is only looked what would happen.
    package var isRehearsal = false

    package init() {}
}

/// The rules for values that differ, for all fields and for single ones.
package struct FieldRules: Hashable, Sendable {
    package var standard = FieldRule.file
    /// Whether the user said so on the line.
    package var isStandardSaid = false
    /// By the field's key.
    package var byField: [String: FieldRule] = [:]

    package init() {}

    func rule(for field: ImportField) -> FieldRule { byField[field.key] ?? standard }

    /// Whether some field asks which value is newer.
    var needTimes: Bool { standard == .newest || byField.values.contains(.newest) }
}

/// What the user says of a row in doubt.
package enum RowDecision: Hashable, Sendable {
    /// It means the record of this handle.
    case record(String)
    case new
    case skip
}

/// What the user says of all rows in doubt.
package enum DoubtRule: String, Word {
    /// Each means the record that it may mean; where that may be several, it is still asked.
    case same
    case new
    case skip

    package static var called: String { "an answer for rows in doubt" }
}
