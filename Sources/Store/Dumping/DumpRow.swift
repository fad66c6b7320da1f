import CSQLite
import GRDB

/// One row of a dump's file, as the bytes of its columns; they are valid until the next row.
package struct DumpRow {
    let statement: OpaquePointer?

    /// The text of a column as UTF-8; `nil` where nothing is known, which is not the same as an empty text.
    package subscript(column: Int) -> UnsafeRawBufferPointer? {
        let index = Int32(column)
        guard sqlite3_column_type(statement, index) != SQLITE_NULL else { return nil }
        // The text first: asking for it may change its length.
        let start = sqlite3_column_text(statement, index)
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, index)))
    }

    /// The text of a column; `nil` where nothing is known.
    package func string(_ column: Int) -> String? {
        self[column].map { String(decoding: $0, as: UTF8.self) }
    }
}

extension Reader {
    /// Hands out all rows of a dump's file, in the order of their keys, each in bounded memory.
    ///
    /// - Returns: How many there were.
    package func dump(_ file: DumpFile, _ body: (DumpRow) throws -> Void) throws -> Int {
        let keys = try database.primaryKey(file.table.rawValue).columns.map { "t.\($0)" }
        var statement: OpaquePointer?
        let sql = "\(file.selection) ORDER BY \(keys.joined(separator: ", "))"
        try ChangesetRecorder.check(sqlite3_prepare_v2(database.sqliteConnection, sql, -1, &statement, nil))
        defer { sqlite3_finalize(statement) }
        var count = 0
        while true {
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { return count }
            guard code == SQLITE_ROW else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
            count += 1
            try body(DumpRow(statement: statement))
        }
    }

    /// The highest number that a draft has had, also one that is gone; `nil` where none has had any.
    package func lastDraftNumber() throws -> Int? {
        try Int.fetchOne(database, sql: "SELECT last FROM number_given WHERE name = 'draft'")
    }
}
