import Exchange
import Playbook

/// Brings a row's values into a record, field by field, by the rules of the import, and notes what differs.
struct FieldMerge {
    private let rules: FieldRules
    /// Whether only what is empty is filled, whatever the rules say, unless the row is newer.
    private let fillsOnly: Bool
    /// When the other system last changed its record.
    private let fileChanged: Instant?
    /// When a field was last changed here.
    private let ownChanged: (ImportField) throws -> Instant?
    /// A new record has nothing that a rule could keep.
    private let isNew: Bool
    private(set) var changes: [FieldChange] = []

    init(
        rules: FieldRules, fillsOnly: Bool, fileChanged: Instant?, isNew: Bool,
        ownChanged: @escaping (ImportField) throws -> Instant?
    ) {
        self.rules = rules
        self.fillsOnly = fillsOnly
        self.fileChanged = fileChanged
        self.ownChanged = ownChanged
        self.isNew = isNew
    }

    /// A field that a record may lack.
    mutating func take<Value: Equatable>(
        _ field: ImportField, _ new: Value?, into old: inout Value?, shown: (Value) throws -> String = { "\($0)" }
    ) throws {
        guard let new, new != old else { return }
        if isNew { return old = new }
        if try takes(field, try old.map(shown), try shown(new)) { old = new }
    }

    /// A field that every record has.
    mutating func take<Value: Equatable>(
        _ field: ImportField, _ new: Value?, into old: inout Value, shown: (Value) throws -> String = { "\($0)" }
    ) throws {
        guard let new, new != old else { return }
        if isNew { return old = new }
        let text = try shown(old)
        if try takes(field, text.isEmpty ? nil : text, try shown(new)) { old = new }
    }

    /// Notes a flag that no rule decides on.
    mutating func note(_ field: ImportField, _ new: Bool, beside old: Bool, isTaken: Bool) {
        guard new != old, !isNew else { return }
        func word(_ flag: Bool) -> String { flag ? "yes" : "no" }
        changes.append(FieldChange(field: field.key, old: word(old), new: word(new), isTaken: isTaken))
    }

    /// Whether a value is taken; either way the difference is noted.
    private mutating func takes(_ field: ImportField, _ old: String?, _ new: String) throws -> Bool {
        let said = rules.rule(for: field)
        let rule = fillsOnly && said == .file ? .mine : said
        let isTaken =
            try old == nil
            || rule.takesFile(fileChanged: fileChanged, ownChanged: rule == .newest ? ownChanged(field) : nil)
        changes.append(FieldChange(field: field.key, old: old, new: new, isTaken: isTaken))
        return isTaken
    }
}

extension [FieldChange] {
    /// Whether anything of it changes the record.
    var changeSomething: Bool { contains(where: \.isTaken) }
}
