import CSQLite
import GRDB

/// Records what one command changes, by SQLite's session extension.
///
/// The tables are attached by name: attaching all of them would record the shadow tables of the search indexes too, and
/// an undo would then abort.
final class ChangesetRecorder {
    private var session: OpaquePointer?

    init(on database: Database) throws {
        try Self.check(sqlite3session_create(database.sqliteConnection, "main", &session))
        for table in StoreTable.allCases {
            try Self.check(sqlite3session_attach(session, table.rawValue))
        }
    }

    deinit { close() }

    /// Ends the recording; SQLite does not take a session that is gone already.
    private func close() {
        guard let session else { return }
        sqlite3session_delete(session)
        self.session = nil
    }

    /// Runs `body` unrecorded: for rows whose ids are noted as a range instead.
    func paused<Result>(_ body: () throws -> Result) rethrows -> Result {
        sqlite3session_enable(session, 0)
        defer { sqlite3session_enable(session, 1) }
        return try body()
    }

    /// The changes so far, as SQLite's changeset format; empty where nothing changed. Recording ends.
    func finish() throws -> Changeset {
        var size: Int32 = 0
        var bytes: UnsafeMutableRawPointer?
        try Self.check(sqlite3session_changeset(session, &size, &bytes))
        defer { sqlite3_free(bytes) }
        let changeset = [UInt8](UnsafeRawBufferPointer(start: bytes, count: Int(size)))
        close()
        return Changeset(bytes: changeset)
    }

    static func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
}
