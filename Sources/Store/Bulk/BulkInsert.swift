import CSQLite
import GRDB

/// Rows for one table, put in many to a statement.
///
/// GRDB boxes every argument and runs a statement a row; for tens of thousands of rows that is most of the time. And
/// where a table has a full-text index, each statement makes the index write what it has gathered: fifty rows to a
/// statement make it do so a fiftieth as often.
final class BulkInsert {
    /// A value as SQLite takes it.
    enum Value {
        case null
        case number(Int)
        case text(String)

        init(_ number: Int?) { self = number.map { .number($0) } ?? .null }
        init(_ text: String?) { self = text.map { .text($0) } ?? .null }
    }

    /// SQLite takes 32,766 question marks; a few hundred are as fast as more.
    private static let valuesPerStatement = 500

    private let database: Database
    private let recorder: ChangesetRecorder?
    private let sql: String
    private let width: Int
    private let rowsPerStatement: Int
    private var statement: OpaquePointer?
    private var values: [Value] = []

    /// - Parameter recorder: Paused for these rows, where an entry notes them by the range of their ids.
    /// - Throws: `DatabaseError` where the columns do not fit the table.
    init(
        into table: String, _ columns: [String], on database: Database, unrecordedBy recorder: ChangesetRecorder? = nil
    ) throws {
        self.database = database
        self.recorder = recorder
        width = columns.count
        rowsPerStatement = max(1, Self.valuesPerStatement / width)
        sql = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES "
        values.reserveCapacity(rowsPerStatement * width)
    }

    deinit { sqlite3_finalize(statement) }

    /// Adds a row, a value for each column; it is in the table after ``finish()`` at the latest.
    ///
    /// - Throws: `DatabaseError`, such as for a value that the schema refuses.
    func add(_ row: Value...) throws {
        precondition(row.count == width, "a row has a value for each column")
        values.append(contentsOf: row)
        if values.count == rowsPerStatement * width { try run() }
    }

    /// Puts the rows in that are still held.
    ///
    /// - Throws: `DatabaseError`.
    func finish() throws {
        guard !values.isEmpty else { return }
        sqlite3_finalize(statement)
        statement = nil
        try run()
    }

    private func run() throws {
        if statement == nil {
            let marks = "(" + String(repeating: "?, ", count: width - 1) + "?)"
            let rows = Array(repeating: marks, count: values.count / width).joined(separator: ", ")
            try ChangesetRecorder.check(
                sqlite3_prepare_v2(database.sqliteConnection, sql + rows, -1, &statement, nil))
        }
        for (index, value) in values.enumerated() {
            try ChangesetRecorder.check(Self.bind(statement, Int32(index + 1), value))
        }
        let code = recorder?.paused { sqlite3_step(statement) } ?? sqlite3_step(statement)
        sqlite3_reset(statement)
        values.removeAll(keepingCapacity: true)
        guard code == SQLITE_DONE else {
            let message = String(cString: sqlite3_errmsg(database.sqliteConnection))
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
        }
    }

    /// Gives a question mark of a statement its value.
    static func bind(_ statement: OpaquePointer?, _ position: Int32, _ value: Value) -> Int32 {
        switch value {
        case .null: return sqlite3_bind_null(statement, position)
        case .number(let number): return sqlite3_bind_int64(statement, position, Int64(number))
        case .text(var text):
            // SQLITE_TRANSIENT, which C spells as a cast that Swift does not import: SQLite keeps a copy.
            let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            return text.withUTF8 { bytes in
                guard let start = bytes.baseAddress else {
                    // No address would be NULL to SQLite, and this is a text without characters.
                    return sqlite3_bind_text(statement, position, "", 0, copied)
                }
                return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                    sqlite3_bind_text(statement, position, $0, Int32(bytes.count), copied)
                }
            }
        }
    }
}
