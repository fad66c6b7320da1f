import CSQLite
import GRDB
package import Playbook

extension Reader {
    /// When each column of the rows of a table was last written, as the history tells: by the row's number, then by the
    /// column's name. What no standing entry wrote is missing.
    ///
    /// What an import wrote is as old as the other system said of its record, where it said so.
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
            let changeset = Changeset(bytes: try row.withUnsafeData(atIndex: 1) { $0.map { [UInt8]($0) } ?? [] })
            let told = try changeset.timesTold(of: table.rawValue)
            try changeset.forEachRow { change in
                guard change.table == table.rawValue, change.operation != SQLITE_DELETE,
                    let id = try change.number
                else { return }
                for place in 0..<min(change.columnCount, columns.count) where try change.new(place) != nil {
                    times[id, default: [:]][columns[place]] = told[id] ?? at
                }
            }
        }
        return times
    }
}

extension Changeset {
    /// When other systems last changed the records of a kind, as the files of this entry say.
    fileprivate func timesTold(of kind: String) throws -> [Int: Instant] {
        var times: [Int: Instant] = [:]
        try forEachRow { change in
            guard change.table == StoreTable.recordOrigin.rawValue, change.operation == SQLITE_INSERT,
                try Self.text(change.new(0)) == kind, let record = try change.new(1),
                let changed = try Self.text(change.new(4)).flatMap(Instant.init(iso:))
            else { return }
            times[Int(sqlite3_value_int64(record))] = changed
        }
        return times
    }

    private static func text(_ value: OpaquePointer?) -> String? {
        sqlite3_value_text(value).map { String(cString: $0) }
    }
}

extension Changeset.ChangedRow {
    /// The number of the row: its first column.
    fileprivate var number: Int? {
        get throws {
            let value = operation == SQLITE_INSERT ? try new(0) : try old(0)
            return value.map { Int(sqlite3_value_int64($0)) }
        }
    }
}
