import GRDB

extension Reader {
    /// The handle of the account that later words default to.
    package func focus() throws -> String? { try String.fetchOne(database, sql: "SELECT handle FROM focus") }
}

extension WorkspaceStore {
    /// Keeps the focus for the next line, in this session or another.
    ///
    /// It is a place that the user stands in, not data: it makes no journal entry and an undo does not move it.
    package func setFocus(_ handle: String?) throws {
        try queue.inDatabase { database in
            if let handle {
                try database.execute(
                    sql:
                        "INSERT INTO focus (id, handle) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET handle = excluded.handle",
                    arguments: [handle])
            } else {
                try database.execute(sql: "DELETE FROM focus")
            }
        }
    }
}
