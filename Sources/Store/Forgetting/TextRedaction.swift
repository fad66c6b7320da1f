import CSQLite
import GRDB
import Playbook

/// A text of the workspace that names somebody.
package struct NamingText: Hashable, Sendable {
    package var table: StoreTable
    /// What people call the record, such as a handle or a number.
    package var record: String
    package var column: String
}

/// Takes mentions of a person out of every text of every table, whatever it holds.
struct TextRedaction {
    /// Columns that are no text of anybody's: keys of ours, and what a hash hides.
    private static let skipped: Set<String> = ["uid", "hash", "salt", "name_key"]
    /// What other people are called is theirs.
    private static let othersOwn: Set<String> = ["handle", "first_name", "last_name", "email"]

    let database: Database
    let mentions: PersonMentions

    /// A text that names the person, with the key of its row.
    struct Hit {
        var table: StoreTable
        var keys: [(column: String, value: DatabaseValue)]
        var column: String
        var text: String
    }

    /// Every text that names the person.
    ///
    /// - Parameter columns: Only these, by table; all of them for `nil`.
    func hits(in columns: [StoreTable: Set<String>]? = nil) throws -> [Hit] {
        guard !mentions.isEmpty else { return [] }
        var hits: [Hit] = []
        for table in StoreTable.allCases where columns.map({ $0[table] != nil }) ?? true {
            let info = try database.columns(in: table.rawValue)
            let keys = info.filter { $0.primaryKeyIndex > 0 }.map(\.name)
            let texts = info.filter { column in
                column.type.uppercased() == "TEXT" && !keys.contains(column.name)
                    && !Self.skipped.contains(column.name)
                    && !(table == .contact && Self.othersOwn.contains(column.name))
                    && (columns?[table].map { $0.contains(column.name) } ?? true)
            }.map(\.name)
            if !texts.isEmpty { try scan(table, keys: keys, texts: texts, into: &hits) }
        }
        return hits
    }

    private func scan(_ table: StoreTable, keys: [String], texts: [String], into hits: inout [Hit]) throws {
        var statement: OpaquePointer?
        let sql = "SELECT \((keys + texts).joined(separator: ", ")) FROM \(table.rawValue)"
        try ChangesetRecorder.check(sqlite3_prepare_v2(database.sqliteConnection, sql, -1, &statement, nil))
        defer { sqlite3_finalize(statement) }
        while true {
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { return }
            guard code == SQLITE_ROW else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
            for (index, column) in texts.enumerated() {
                let place = Int32(keys.count + index)
                guard let start = sqlite3_column_text(statement, place) else { continue }
                let bytes = UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, place)))
                guard mentions.mayStand(in: bytes) else { continue }
                let text = String(decoding: bytes, as: UTF8.self)
                guard mentions.stand(in: text) else { continue }
                let values = keys.indices.map { (keys[$0], Self.value(statement, Int32($0))) }
                hits.append(Hit(table: table, keys: values, column: column, text: text))
            }
        }
    }

    private static func value(_ statement: OpaquePointer?, _ column: Int32) -> DatabaseValue {
        if sqlite3_column_type(statement, column) == SQLITE_INTEGER {
            return sqlite3_column_int64(statement, column).databaseValue
        }
        let text = sqlite3_column_text(statement, column).map { String(cString: $0) }
        return text?.databaseValue ?? .null
    }

    /// Writes the text of a hit anew, without the mentions.
    func redact(_ hit: Hit) throws {
        guard let text = mentions.redacted(hit.text) else { return }
        try write(text, over: hit)
    }

    func write(_ text: String, over hit: Hit) throws {
        let condition = hit.keys.map { "\($0.column) = ?" }.joined(separator: " AND ")
        try database.execute(
            sql: "UPDATE \(hit.table.rawValue) SET \(hit.column) = ? WHERE \(condition)",
            arguments: StatementArguments([text.databaseValue] + hit.keys.map(\.value)))
    }
}

extension TextRedaction.Hit {
    /// The number of the row, where it has one.
    var number: Int? { keys.count == 1 ? keys.first.flatMap { Int.fromDatabaseValue($0.value) } : nil }

    /// As people are told of it.
    func told(in database: Database) throws -> NamingText {
        var record = keys.map { "\($0.value.storage.value ?? "")" }.joined(separator: " ")
        if let number, let name = table.nameColumn {
            record =
                try String.fetchOne(
                    database, sql: "SELECT \(name) FROM \(table.rawValue) WHERE id = ?", arguments: [number]) ?? record
        }
        return NamingText(table: table, record: record, column: column)
    }
}
