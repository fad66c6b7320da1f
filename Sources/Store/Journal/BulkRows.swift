import GRDB

/// The rows that a bulk import put in and that its changeset leaves out: an undo moves them aside, a redo back.
struct BulkRows {
    private static let all: [(table: StoreTable, key: String)] = [
        (.touch, "id"), (.touchNote, "touch_id"), (.touchExtra, "touch_id"), (.touchOrigin, "first_id"),
    ]
    /// The version of the schema from which on everything about a touch is left out of the changeset.
    private static let firstVersionOfAll = 5

    private let database: Database
    private let tables: [(table: StoreTable, key: String)]

    /// - Parameter entry: One that has ranges.
    init(of entry: Entry, in database: Database) throws {
        self.database = database
        let version = try Int.fetchOne(
            database, sql: "SELECT schema_version FROM entry WHERE id = ?", arguments: [entry.number])
        tables = Array((version ?? 0) >= Self.firstVersionOfAll ? Self.all[...] : Self.all.prefix(1))
    }

    /// Drops what waits for a redo.
    static func drop(from database: Database) throws {
        for (table, _) in all { try database.execute(sql: "DELETE FROM undone_\(table.rawValue)") }
    }

    /// Moves the rows of a range of touches aside, so that a redo can put them back.
    func takeOut(_ range: ClosedRange<Int>) throws {
        let bounds: StatementArguments = [range.lowerBound, range.upperBound]
        for (table, key) in tables {
            let name = table.rawValue
            try database.execute(
                sql: "INSERT INTO undone_\(name) SELECT * FROM \(name) WHERE \(key) BETWEEN ? AND ?", arguments: bounds)
            let others = try Int.fetchOne(
                database, sql: "SELECT EXISTS (SELECT 1 FROM \(name) WHERE \(key) < ? OR \(key) > ?)", arguments: bounds
            )
            if others == 0 {
                // SQLite empties a whole table at once; row by row the indexes would cost seconds.
                try database.execute(sql: "DELETE FROM \(name)")
            } else {
                try database.execute(sql: "DELETE FROM \(name) WHERE \(key) BETWEEN ? AND ?", arguments: bounds)
            }
        }
    }

    func putBack(_ range: ClosedRange<Int>) throws {
        let bounds: StatementArguments = [range.lowerBound, range.upperBound]
        let isLarge = range.count > 10_000
        if isLarge { try database.execute(sql: TouchIndexes.drop) }
        for (table, key) in tables {
            let name = table.rawValue
            try database.execute(
                sql: "INSERT INTO \(name) SELECT * FROM undone_\(name) WHERE \(key) BETWEEN ? AND ?", arguments: bounds)
            try database.execute(sql: "DELETE FROM undone_\(name) WHERE \(key) BETWEEN ? AND ?", arguments: bounds)
        }
        if isLarge { try database.execute(sql: TouchIndexes.create) }
    }
}
