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
}

extension [UInt8] {
    /// The bytes as a blob.
    var databaseValueOfBytes: DatabaseValue {
        Data(self).databaseValue
    }
}
