package import Playbook

/// What became of one row of a file, or would.
package struct RowOutcome: Hashable, Sendable {
    package enum Action: String, Hashable, Sendable, CaseIterable {
        case create, update, unchanged
        /// Somebody has to say which record is meant.
        case conflict
        /// The row cannot come in as it is.
        case problem
        /// The user left it out, or it is none of what is imported, such as work that is yet to be done.
        case skip
    }

    package var action: Action
    /// What people call the record.
    package var record: String?
    /// By what an existing record was known.
    package var sign: MatchSign?
    package var changes: [FieldChange] = []
    /// Why it was left out, where the user did not say so.
    package var reason: String?

    /// A new record of a name.
    init(creating handle: String, name: String) {
        action = .create
        record = handle
        changes = [FieldChange(field: "name", old: nil, new: name)]
    }

    /// A row that came to an end which says nothing more of itself.
    init(
        action: Action, record: String? = nil, sign: MatchSign? = nil, changes: [FieldChange] = [],
        reason: String? = nil
    ) {
        self.action = action
        self.record = record
        self.sign = sign
        self.changes = changes
        self.reason = reason
    }

    static let created = RowOutcome(action: .create)
    static let updated = RowOutcome(action: .update)
    static let unchanged = RowOutcome(action: .unchanged)
}

/// One field that a row has another value for than the workspace.
package struct FieldChange: Hashable, Sendable, CustomStringConvertible {
    /// The field's key, or the name of a column that no field takes.
    package var field: String
    /// `nil` where nothing was there.
    package var old: String?
    package var new: String
    /// Whether the file's value is taken; a rule may keep the old one.
    package var isTaken = true

    package var description: String {
        let shown = new.isEmpty ? "nothing" : new
        return isTaken ? "\(field): \(old ?? "–") → \(shown)" : "\(field) stays \(old ?? "–") (file: \(shown))"
    }
}

/// One row of a file in the plan of its import.
package struct PlannedRow: Hashable, Sendable {
    /// 1-based.
    package var line: Int
    package var outcome: RowOutcome
    /// Why a row is in doubt or cannot come in.
    package var reason: String?
}
