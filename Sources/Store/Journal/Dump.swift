import Foundation
import GRDB

extension Reader {
    /// All of the user's data as text: every table and row in a fixed order, each value as SQL would write it.
    ///
    /// Two workspaces are the same exactly when their dumps are.
    package func dump() throws -> String {
        var text = ""
        for table in StoreTable.allCases {
            let keys = try database.primaryKey(table.rawValue).columns.joined(separator: ", ")
            text += "\(table.rawValue)\n"
            for row in try Row.fetchAll(database, sql: "SELECT * FROM \(table.rawValue) ORDER BY \(keys)") {
                text += "  " + row.map { "\($0)=\($1.description)" }.joined(separator: " ") + "\n"
            }
        }
        return text
    }

    /// How many rows each table has.
    package func rowCounts() throws -> [StoreTable: Int] {
        var counts: [StoreTable: Int] = [:]
        for table in StoreTable.allCases {
            counts[table] = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table.rawValue)")
        }
        return counts
    }

    /// The rows that name one that is not there, as `table → table`; none in a workspace that is whole.
    package func brokenReferences() throws -> [String] {
        try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { "\($0[0] as String) → \($0[2] as String)" }
    }
}

extension [UInt8] {
    /// The bytes as a blob.
    var databaseValueOfBytes: DatabaseValue {
        Data(self).databaseValue
    }
}
