import CSQLite
import GRDB

/// A recorded set of changes that can be turned round and applied.
struct Changeset {
    var bytes: [UInt8]

    /// The same changes backwards: inserts become deletes, updates swap their values.
    func inverted() throws -> Changeset {
        try bytes.withUnsafeBytes { source in
            var size: Int32 = 0
            var result: UnsafeMutableRawPointer?
            let input = UnsafeMutableRawPointer(mutating: source.baseAddress)
            try ChangesetRecorder.check(sqlite3changeset_invert(Int32(source.count), input, &size, &result))
            defer { sqlite3_free(result) }
            return Changeset(bytes: [UInt8](UnsafeRawBufferPointer(start: result, count: Int(size))))
        }
    }

    /// Applies the changes, all or none.
    ///
    /// - Throws: `DatabaseError` with `SQLITE_ABORT` where a row is not as the changes expect it.
    func apply(to database: Database) throws {
        guard !bytes.isEmpty else { return }
        try bytes.withUnsafeBytes { source in
            let input = UnsafeMutableRawPointer(mutating: source.baseAddress)
            // Any conflict means that the rows were changed outside the journal: nothing may be guessed.
            let code = sqlite3changeset_apply(
                database.sqliteConnection, Int32(source.count), input, nil,
                { _, _, _ in Int32(SQLITE_CHANGESET_ABORT) }, nil)
            try ChangesetRecorder.check(code)
        }
    }

    /// What is done to a table.
    struct Change: Hashable {
        enum Act { case write, delete }

        var table: String
        var act: Act
    }

    /// The names of the tables that the changes touch.
    func tables() throws -> Set<String> { Set(try changes().map(\.table)) }

    /// What the changes do to which tables.
    func changes() throws -> Set<Change> {
        var changes: Set<Change> = []
        try forEachRow {
            changes.insert(Change(table: $0.table, act: $0.operation == SQLITE_DELETE ? .delete : .write))
        }
        return changes
    }

    /// One changed row, valid while it is handed out.
    struct ChangedRow {
        var table: String
        /// As SQLite numbers it: `SQLITE_INSERT`, `SQLITE_UPDATE` or `SQLITE_DELETE`.
        var operation: Int32
        var columnCount: Int
        fileprivate var iterator: OpaquePointer?

        /// What a column is now; `nil` where an update left it as it was.
        func new(_ column: Int) throws -> OpaquePointer? {
            var value: OpaquePointer?
            try ChangesetRecorder.check(sqlite3changeset_new(iterator, Int32(column), &value))
            return value
        }

        /// What a column was; `nil` where an update does not say.
        func old(_ column: Int) throws -> OpaquePointer? {
            var value: OpaquePointer?
            try ChangesetRecorder.check(sqlite3changeset_old(iterator, Int32(column), &value))
            return value
        }
    }

    /// Hands out every changed row.
    func forEachRow(_ body: (ChangedRow) throws -> Void) throws {
        guard !bytes.isEmpty else { return }
        try bytes.withUnsafeBytes { source in
            var iterator: OpaquePointer?
            let input = UnsafeMutableRawPointer(mutating: source.baseAddress)
            try ChangesetRecorder.check(sqlite3changeset_start(&iterator, Int32(source.count), input))
            defer { sqlite3changeset_finalize(iterator) }
            while sqlite3changeset_next(iterator) == SQLITE_ROW {
                var name: UnsafePointer<CChar>?
                var columns: Int32 = 0
                var operation: Int32 = 0
                var indirect: Int32 = 0
                try ChangesetRecorder.check(sqlite3changeset_op(iterator, &name, &columns, &operation, &indirect))
                guard let name else { continue }
                try body(
                    ChangedRow(
                        table: String(cString: name), operation: operation, columnCount: Int(columns),
                        iterator: iterator))
            }
        }
    }
}
