import CSQLite
import GRDB

/// The touches of the store in the order of their numbers, one at a time.
///
/// Notes come from a statement of their own that keeps step: joined, SQLite would look one up for each touch.
final class TouchStream {
    private var touches: OpaquePointer?
    private var notes: OpaquePointer?
    /// The touch of the note that comes next; past all touches where there is none.
    private var noted = Int64.max
    /// What the present touch says; `nil` at the end.
    private(set) var content: TouchContent?

    /// Stands on the first touch.
    ///
    /// - Parameter last: The last touch that it shows.
    init(on database: Database, upTo last: Int) throws {
        let columns = "id, day, account_id, contact_id, channel_id, type_id, campaign_id, external_id"
        touches = try Self.prepare(
            "SELECT \(columns) FROM touch WHERE id <= \(last) ORDER BY id", on: database)
        notes = try Self.prepare(
            "SELECT touch_id, text FROM touch_note WHERE touch_id <= \(last) ORDER BY touch_id", on: database)
        try stepNote()
        try step()
    }

    deinit {
        sqlite3_finalize(touches)
        sqlite3_finalize(notes)
    }

    /// The present touch's id in another system, with that system before it; empty for none, and valid until the next
    /// step.
    var externalID: UnsafeRawBufferPointer { Self.text(touches, 7) }

    /// Goes to the next touch.
    func step() throws {
        guard try Self.step(touches) else {
            content = nil
            return
        }
        let number = sqlite3_column_int64(touches, 0)
        while noted < number { try stepNote() }
        content = TouchContent(
            day: sqlite3_column_int(touches, 1), account: sqlite3_column_int(touches, 2),
            contact: sqlite3_column_int(touches, 3), channel: sqlite3_column_int(touches, 4),
            type: sqlite3_column_int(touches, 5), campaign: sqlite3_column_int(touches, 6),
            note: noted == number ? TouchContent.hash(Self.text(notes, 1)) : 0)
    }

    private func stepNote() throws { noted = try Self.step(notes) ? sqlite3_column_int64(notes, 0) : .max }

    private static func prepare(_ sql: String, on database: Database) throws -> OpaquePointer? {
        var statement: OpaquePointer?
        try ChangesetRecorder.check(sqlite3_prepare_v2(database.sqliteConnection, sql, -1, &statement, nil))
        return statement
    }

    /// - Returns: Whether there is a row.
    private static func step(_ statement: OpaquePointer?) throws -> Bool {
        let code = sqlite3_step(statement)
        guard code == SQLITE_ROW || code == SQLITE_DONE else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code))
        }
        return code == SQLITE_ROW
    }

    private static func text(_ statement: OpaquePointer?, _ column: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: sqlite3_column_text(statement, column), count: Int(sqlite3_column_bytes(statement, column)))
    }
}
