import CSQLite
import GRDB

/// Rows for one table, put in one by one, so that a row that the schema refuses is known.
final class SingleInsert {
    /// A value as SQLite takes it.
    typealias Value = BulkInsert.Value

    /// A row that the schema does not allow.
    struct Refusal: Error {
        /// Whether it is there already; otherwise its values contradict each other.
        var isUnique: Bool
        /// The columns that must be unique, as far as SQLite names them.
        var columns: [String]
    }

    private let database: Database
    private var statement: OpaquePointer?

    init(into table: String, _ columns: [String], on database: Database) throws {
        self.database = database
        let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        let sql = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
        try ChangesetRecorder.check(sqlite3_prepare_v2(database.sqliteConnection, sql, -1, &statement, nil))
    }

    deinit { sqlite3_finalize(statement) }

    /// - Throws: ``Refusal``, `DatabaseError`.
    func run(_ values: [Value]) throws {
        for (index, value) in values.enumerated() {
            try ChangesetRecorder.check(BulkInsert.bind(statement, Int32(index + 1), value))
        }
        let code = sqlite3_step(statement)
        let message = code == SQLITE_DONE ? "" : String(cString: sqlite3_errmsg(database.sqliteConnection))
        sqlite3_reset(statement)
        guard code != SQLITE_DONE else { return }
        guard code & 0xFF == SQLITE_CONSTRAINT else {
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
        }
        throw Self.refusal(message)
    }

    /// `UNIQUE constraint failed: relation.from_id, relation.kind`.
    private static func refusal(_ message: String) -> Refusal {
        let parts = message.split(separator: ": ", maxSplits: 1)
        guard parts.count == 2, parts[0].hasPrefix("UNIQUE") else { return Refusal(isUnique: false, columns: []) }
        let columns = parts[1].split(separator: ", ").compactMap { $0.split(separator: ".").last.map(String.init) }
        return Refusal(isUnique: true, columns: columns)
    }
}
