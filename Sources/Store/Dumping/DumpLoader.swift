import GRDB
package import Playbook
import Spelling

/// Puts a dump into an empty workspace, with the numbers and uids that its records had.
///
/// What a row names must have come before it; a company's parent alone may come after.
package final class DumpLoader {
    let database: Database
    /// The records that have come so far, by the bytes of the names that a dump calls them: names that only look alike
    /// are two to SQLite, and one as strings.
    private var numbers: [StoreTable: [[UInt8]: Int]] = [:]
    private var fingerprints: [StoreTable: UInt64] = [:]

    init(into database: Database) { self.database = database }

    /// Begins a file.
    ///
    /// - Parameter columns: The column of each field of its rows, by the place in ``DumpFile/columns``.
    package func begin(_ file: DumpFile) throws -> DumpedTable { try DumpedTable(file, loader: self) }

    /// The drafts that come get numbers above this one.
    package func setLastDraftNumber(_ number: Int) throws {
        try database.execute(sql: "INSERT INTO number_given (name, last) VALUES ('draft', ?)", arguments: [number])
    }

    /// The number of a record that a dump names; `nil` where none of that name has come.
    func number(of name: String, in table: StoreTable) throws -> Int? {
        guard table.nameColumn == nil else { return numbers[table]?[Array(name.utf8)] }
        guard let number = Int(name), try exists(number, in: table) else { return nil }
        return number
    }

    func remember(_ name: String, in table: StoreTable, as number: Int) {
        numbers[table, default: [:]][Array(name.utf8)] = number
    }

    func exists(_ number: Int, in table: StoreTable) throws -> Bool {
        try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM \(table.rawValue) WHERE id = ?)"),
            arguments: [number]) ?? false
    }

    /// The end of a sentence about a name that nothing has.
    func advice(_ name: String, in table: StoreTable) -> String {
        didYouMean(name, among: numbers[table].map { $0.keys.map { String(decoding: $0, as: UTF8.self) } } ?? [])
    }

    /// Takes a value into the fingerprint of its table (FNV-1a), by which kept answers know what they stand on.
    func note(_ text: String?, of table: StoreTable) {
        var hash = fingerprints[table] ?? 0xCBF2_9CE4_8422_2325
        if let text { for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 } }
        fingerprints[table] = (hash ^ 0xFF) &* 0x100_0000_01B3
    }

    /// Writes the entry that the history of the workspace begins with; it cannot be taken back.
    fileprivate func finish(_ draft: Entry.Draft, summary: String) throws {
        try database.execute(
            sql: """
                INSERT INTO entry (line, summary, recorded_at, day, notebook, cell, source_hash, schema_version, changeset)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                draft.line, summary, draft.recordedAt.iso, draft.day.number, draft.cell?.notebook, draft.cell?.cell,
                draft.cell?.sourceHash, Migrations.current, [UInt8]().databaseValueOfBytes,
            ])
        let entry = database.lastInsertedRowID
        for (table, fingerprint) in fingerprints {
            try database.execute(
                sql: "INSERT INTO entry_table (entry_id, name, fingerprint) VALUES (?, ?, ?)",
                arguments: [entry, table.rawValue, Int(truncatingIfNeeded: fingerprint)])
        }
    }
}

extension WorkspaceStore {
    /// Fills an empty workspace out of a dump: all of it, or nothing.
    ///
    /// Nothing is recorded, since there is nothing to go back to; the history begins with one entry.
    /// - Returns: What `body` returned.
    /// - Throws: What `body` throws, ``StoreProblem``.
    package func restore<Result>(
        _ line: String, now: Instant, today: Day, _ body: (DumpLoader) throws -> (result: Result, summary: String)
    ) throws -> Result {
        try restoring { database in
            let loader = DumpLoader(into: database)
            try database.execute(sql: TouchIndexes.drop)
            let (result, summary) = try body(loader)
            try database.execute(sql: TouchIndexes.create)
            try MoneyLimit.check(allOf: database)
            let cell = Entry.CellReference(notebook: Journal.dump, cell: "load", sourceHash: "")
            try loader.finish(
                Entry.Draft(line: line, recordedAt: now, day: today, cell: cell), summary: summary)
            return result
        }
    }
}
