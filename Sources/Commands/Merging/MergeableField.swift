import Playbook

/// A field that two records of one thing may fill differently.
struct MergeableField<Record> {
    /// What the user calls it, as after `--take`.
    var name: String
    /// Its value as a person reads it; `nil` for none.
    var text: (Record) throws -> String?
    /// Puts the value of the second record into the first.
    var take: (inout Record, Record) -> Void

    /// A field without a value in some records.
    init<Value>(
        _ name: String, _ path: WritableKeyPath<Record, Value?>, text: @escaping (Value) throws -> String? = { "\($0)" }
    ) {
        self.name = name
        self.text = { try $0[keyPath: path].flatMap(text) }
        take = { $0[keyPath: path] = $1[keyPath: path] }
    }

    init(
        _ name: String, text: @escaping (Record) throws -> String?, take: @escaping (inout Record, Record) -> Void
    ) {
        self.name = name
        self.text = text
        self.take = take
    }
}

/// The fields of a record that takes another one in: its own where it has any, the other's where it has none or where
/// the user takes theirs.
struct MergedFields<Record> {
    /// A field in which both say something else.
    struct Difference {
        var field: String
        var kept: String
        var notTaken: String
        /// Whether the user took the other record's value.
        var isTaken: Bool
    }

    private(set) var record: Record
    /// The fields that were empty and are filled now.
    private(set) var filled: [String] = []
    private(set) var differences: [Difference] = []

    /// - Parameter taken: The fields of which the other record's value counts.
    /// - Throws: `UnknownWord` for a field that there is not.
    init(_ kept: Record, takingIn other: Record, fields: [MergeableField<Record>], taken: [String]) throws {
        let known = fields.map(\.name)
        let wanted = try taken.map { word in
            let plain = word.lowercased().replacing("_", with: "-")
            guard known.contains(plain) else { throw UnknownWord(word: word, called: "a field to take", known: known) }
            return plain
        }
        record = kept
        for field in fields {
            guard let theirs = try field.text(other) else { continue }
            guard let own = try field.text(kept) else {
                field.take(&record, other)
                filled.append(field.name)
                continue
            }
            guard own != theirs else { continue }
            let isTaken = wanted.contains(field.name)
            if isTaken { field.take(&record, other) }
            differences.append(
                Difference(
                    field: field.name, kept: isTaken ? theirs : own, notTaken: isTaken ? own : theirs, isTaken: isTaken)
            )
        }
    }
}
