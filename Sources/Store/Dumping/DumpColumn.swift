import Playbook

/// A column of a dump's file: what it is called there, where it stands in the store, and how its values are written.
package struct DumpColumn: Sendable {
    /// How values are written as text.
    enum Form: Sendable {
        case text
        /// One of a closed list.
        case word([String], called: String)
        case whole(ClosedRange<Int>)
        /// `2026-11-22`.
        case day
        /// `yes` or `no`.
        case flag
        /// Whole cents, written as `1200.50`.
        case cents
        /// What a record is called, which names files too.
        case handle
        /// An ISO 4217 code.
        case currency
        /// `2026-11-22T09:30:00Z`.
        case instant
        /// Seconds since 1970-01-01 00:00 UTC, written as an instant.
        case moment
        /// A JSON object, which the reader of the file has to check: see ``DumpColumn/isObject``.
        case json
        /// Another record, by its handle where it has one, else by its number.
        case reference(StoreTable)
        /// A record of the kind that the column `kind` says.
        case record
    }

    package let name: String
    /// The column in SQL.
    let column: String
    let form: Form
    /// Whether a row cannot be without it.
    let isRequired: Bool
    /// The table beside the file's own that holds it, with one row at most for each.
    let companion: StoreTable?

    init(
        _ name: String, _ column: String? = nil, _ form: Form = .text, required: Bool = false,
        companion: StoreTable? = nil
    ) {
        self.name = name
        self.column = column ?? name
        self.form = form
        isRequired = required
        self.companion = companion
    }

    /// The number that a record has, and that people see of claims and drafts.
    static let number = DumpColumn("number", "id", .whole(1...Int.max), required: true)
    /// What makes a record the same in every copy of the workspace.
    static let uid = DumpColumn("uid", required: true)
    /// The columns of an imported file that no field took, as JSON.
    static let extra = DumpColumn("extra", nil, .json)
    static let handle = DumpColumn("handle", nil, .handle, required: true)

    /// Whether its values are JSON objects.
    package var isObject: Bool { if case .json = form { true } else { false } }

    static func words<Known: Word>(
        _ name: String, _ column: String? = nil, of list: Known.Type, required: Bool = false
    ) -> DumpColumn {
        DumpColumn(
            name, column, .word(Known.allCases.map(\.rawValue), called: Known.called), required: required)
    }

    static func day(_ name: String, _ column: String? = nil, required: Bool = false) -> DumpColumn {
        DumpColumn(name, column, .day, required: required)
    }

    static func reference(
        _ name: String, _ column: String, to table: StoreTable, required: Bool = false
    ) -> DumpColumn {
        DumpColumn(name, column, .reference(table), required: required)
    }
}

extension DumpColumn {
    /// The column as text in SQL, out of the table `t` or the one beside it.
    var expression: String {
        let value = "\(companion?.rawValue ?? "t").\(column)"
        switch form {
        case .text, .word, .whole, .handle, .currency, .instant, .json: return value
        case .day: return "date(\(value) * 86400, 'unixepoch')"
        case .moment: return "strftime('%Y-%m-%dT%H:%M:%SZ', \(value), 'unixepoch')"
        case .flag: return "CASE \(value) WHEN 0 THEN 'no' WHEN 1 THEN 'yes' END"
        case .cents:
            return """
                CASE WHEN \(value) < 0 THEN '-' ELSE '' END || (abs(\(value)) / 100) || '.'
                || substr('0' || (abs(\(value)) % 100), -2)
                """
        case .reference(let table):
            return table.nameColumn.map { "(SELECT \($0) FROM \(table.rawValue) WHERE id = \(value))" } ?? value
        case .record:
            let kinds = ExternalKind.allCases.filter(\.hasHandle).map { kind in
                "WHEN '\(kind.rawValue)' THEN (SELECT handle FROM \(kind.rawValue) WHERE id = \(value))"
            }
            // A claim has a number alone, and a record that is gone no handle any more.
            return "coalesce(CASE t.kind \(kinds.joined(separator: " ")) END, '#' || \(value))"
        }
    }
}

extension StoreTable {
    /// The column by which a dump names a row of the table; `nil` where only its number does.
    var nameColumn: String? {
        switch self {
        case .cluster, .segment, .account, .contact, .campaign, .opportunity: "handle"
        case .channel, .touchType: "name"
        default: nil
        }
    }
}
