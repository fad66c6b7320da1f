import CSQLite
import Foundation
import GRDB

/// That this line's change cannot be taken back, and what the history says of it.
final class ChangeBeyondUndo {
    /// The line without the person; `nil` while the change is like any other.
    var line: String?
    var tables: Set<StoreTable> = []
}

extension Writer {
    /// Says that what was changed unrecorded is beyond any undo.
    ///
    /// - Parameter line: What stands in the history for the line that was typed.
    package func putBeyondUndo(_ tally: ForgottenTally, line: String) throws {
        beyondUndo.line = line
        beyondUndo.tables.formUnion(tally.tables)
        // A word that no row has any more stays in an index until its parts are merged.
        let indexes = try String.fetchAll(
            database, sql: "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%' ORDER BY name")
        for index in indexes {
            try database.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('optimize')")
        }
    }
}

extension WorkspaceStore {
    /// From here on whatever is deleted is overwritten in the file.
    package func overwriteDeleted() throws {
        try queue.inDatabase { _ = try Row.fetchAll($0, sql: "PRAGMA secure_delete = ON") }
    }

    /// Writes the whole file anew, so that nothing deleted is left between its rows.
    ///
    /// - Throws: ``StoreProblem``, such as for a full disk; what was deleted is overwritten all the same.
    package func scrub() throws {
        try translatingErrors {
            try queue.inDatabase { database in
                _ = try Row.fetchAll(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
                try database.execute(sql: "VACUUM")
            }
        }
    }
}
