import CSQLite
import GRDB

/// Rows of whole numbers, one after the other, with nothing made for a row.
///
/// A score looks at every touch of the workspace. GRDB's rows cost several times what SQLite takes to find them; here a
/// row is a step of the statement, and a column is asked of SQLite where it is needed.
final class IntegerRows {
    private let database: Database
    private let statement: OpaquePointer?

    /// - Throws: `DatabaseError` for a statement that SQLite does not understand.
    init(_ sql: String, on database: Database) throws {
        self.database = database
        var statement: OpaquePointer?
        try ChangesetRecorder.check(sqlite3_prepare_v2(database.sqliteConnection, sql, -1, &statement, nil))
        self.statement = statement
    }

    deinit { sqlite3_finalize(statement) }

    /// Goes to the next row.
    ///
    /// - Returns: Whether there is one.
    @inline(__always)
    func next() throws -> Bool {
        let code = sqlite3_step(statement)
        if code == SQLITE_ROW { return true }
        if code == SQLITE_DONE { return false }
        let message = String(cString: sqlite3_errmsg(database.sqliteConnection))
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }

    /// The number in a column, 0 for NULL.
    @inline(__always)
    func number(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

    /// The id in a column; ids are above zero, so that no question of types is needed.
    @inline(__always)
    func id(_ column: Int32) -> Int? {
        let number = sqlite3_column_int64(statement, column)
        return number > 0 ? Int(number) : nil
    }
}
