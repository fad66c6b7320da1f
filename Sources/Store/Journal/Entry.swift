package import Playbook

/// One command in the history of a workspace.
package struct Entry: Hashable, Sendable {
    /// What is known of an entry before it has run.
    package struct Draft: Hashable, Sendable {
        /// The line as it was typed.
        package var line: String
        package var recordedAt: Instant
        package var day: Day
        /// The notebook, its cell and the hash of the cell's source, where the line came from one.
        package var cell: CellReference?

        package init(line: String, recordedAt: Instant, day: Day, cell: CellReference? = nil) {
            self.line = line
            self.recordedAt = recordedAt
            self.day = day
            self.cell = cell
        }
    }

    /// The cell of a notebook that a line stands in.
    package struct CellReference: Hashable, Sendable {
        package var notebook: String
        package var cell: String
        package var sourceHash: String

        package init(notebook: String, cell: String, sourceHash: String) {
            self.notebook = notebook
            self.cell = cell
            self.sourceHash = sourceHash
        }
    }

    package var number: Int
    package var line: String
    /// What was done, in a few words: `3 accounts added`.
    package var summary: String
    package var recordedAt: Instant
    package var isUndone: Bool
    package var cell: CellReference?
    /// Why it cannot be taken back; `nil` where it can.
    package var bar: Bar?

    /// What stands in the way of an undo.
    package enum Bar: Hashable, Sendable {
        /// The entry forgot a person.
        case forgot
        /// The entry touched a person who was forgotten since.
        case touched

        package var reason: String {
            switch self {
            case .forgot: "forgot a person, and that cannot be taken back"
            case .touched: "touched a person who was forgotten since, and can no longer be taken back"
            }
        }
    }
}
