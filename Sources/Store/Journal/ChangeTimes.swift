import CSQLite
import GRDB
package import Playbook

extension Reader {
    /// When each column of the rows of a table was last written, as the history tells: by the row's number, then by the
    /// column's name. What no standing entry wrote is missing.
    ///
    /// - Parameter table: One whose rows have a number of their own.
    package func changeTimes(of table: StoreTable) throws -> [Int: [String: Instant]] {
        let columns = try database.columns(in: table.rawValue).map(\.name)
        var times: [Int: [String: Instant]] = [:]
        let entries = try Row.fetchCursor(
            database,
            sql: """
                SELECT recorded_at, changeset FROM entry JOIN entry_table ON entry_id = entry.id
                WHERE entry_table.name = ? AND state = 'done' ORDER BY entry.id
                """,
            arguments: [table.rawValue])
        while let row = try entries.next() {
            let at = try row.instant(0, in: "entry")
            let bytes = try row.withUnsafeData(atIndex: 1) { $0.map { [UInt8]($0) } ?? [] }
            try Changeset(bytes: bytes).forEachWrite(to: table.rawValue) { id, written in
                for place in written where place < columns.count { times[id, default: [:]][columns[place]] = at }
            }
        }
        return times
    }
}

extension Changeset {
    /// Hands out every row of a table that was inserted or updated, with the places of the columns that were written.
    fileprivate func forEachWrite(to table: String, _ body: (_ id: Int, _ columns: [Int]) -> Void) throws {
        guard !bytes.isEmpty else { return }
        try bytes.withUnsafeBytes { source in
            var iterator: OpaquePointer?
            let input = UnsafeMutableRawPointer(mutating: source.baseAddress)
            try ChangesetRecorder.check(sqlite3changeset_start(&iterator, Int32(source.count), input))
            defer { sqlite3changeset_finalize(iterator) }
            while sqlite3changeset_next(iterator) == SQLITE_ROW {
                var name: UnsafePointer<CChar>?
                var count: Int32 = 0
                var operation: Int32 = 0
                var indirect: Int32 = 0
                try ChangesetRecorder.check(sqlite3changeset_op(iterator, &name, &count, &operation, &indirect))
                guard operation != SQLITE_DELETE, let name, String(cString: name) == table else { continue }
                guard let id = try Self.number(iterator, isInsert: operation == SQLITE_INSERT) else { continue }
                var written: [Int] = []
                for column in 0..<count {
                    var value: OpaquePointer?
                    try ChangesetRecorder.check(sqlite3changeset_new(iterator, column, &value))
                    // An update tells only the columns that it changed.
                    if value != nil { written.append(Int(column)) }
                }
                body(id, written)
            }
        }
    }

    /// The number of the row that an iterator stands on: its first column.
    private static func number(_ iterator: OpaquePointer?, isInsert: Bool) throws -> Int? {
        var value: OpaquePointer?
        try ChangesetRecorder.check(
            isInsert ? sqlite3changeset_new(iterator, 0, &value) : sqlite3changeset_old(iterator, 0, &value))
        return value.map { Int(sqlite3_value_int64($0)) }
    }
}
