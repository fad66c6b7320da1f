import GRDB

/// The references between tables, checked once for all the rows of a change.
///
/// SQLite can check a whole database, which for a million touches takes as long as putting them in. Only what a change
/// wrote, and what referred to something that it deleted, can be wrong. Rows outside the changeset are not looked at:
/// whoever puts them in took the numbers that they refer to from the tables in the same transaction.
struct ForeignKeys {
    private let database: Database
    /// The tables that refer to a table, by its name.
    private let children: [String: Set<String>]

    init(in database: Database) throws {
        self.database = database
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT DISTINCT key."table", child.name
                FROM sqlite_schema AS child JOIN pragma_foreign_key_list(child.name) AS key WHERE child.type = 'table'
                """)
        children = Dictionary(grouping: rows) { $0[0] as String }.mapValues { Set($0.map { $0[1] as String }) }
    }

    /// Checks the tables that a change can have made wrong.
    ///
    /// - Throws: `DatabaseError` where a row refers to nothing.
    func check(after changeset: Changeset) throws {
        let changes = try changeset.changes()
        let written = changes.filter { $0.act == .write }.map(\.table)
        let orphaned = changes.filter { $0.act == .delete }.flatMap { children[$0.table] ?? [] }
        for table in Set(written).union(orphaned).sorted() { try database.checkForeignKeys(in: table) }
    }
}
