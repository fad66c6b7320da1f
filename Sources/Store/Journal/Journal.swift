import GRDB
import Playbook

/// The order in which things were done, and the way back and forth along it.
package struct Journal {
    let database: Database
    /// The notebook that makes a workspace; a curious undo does not take the workspace apart.
    private static let setup = "setup.md"
    /// What a workspace that was loaded came from, likewise.
    static let dump = "dump.yml"

    /// Whether an entry did not come with the workspace.
    static func isOfUser(_ entry: Entry?) -> Bool { ![setup, dump].contains(entry?.cell?.notebook) }

    /// Nothing to take back, or nothing to do again.
    package struct Exhausted: Error, Hashable, Sendable, CustomStringConvertible {
        package var description: String
    }

    /// An entry that cannot be taken back any more, with the reason.
    package struct Refused: Error, Hashable, Sendable, CustomStringConvertible {
        package var description: String
    }

    /// Writes an entry, unless nothing was changed; what had been undone before can then no longer be redone.
    static func append(
        _ draft: Entry.Draft, summary: String, changeset: Changeset, bulk: InsertedRanges,
        beyondUndo: ChangeBeyondUndo, to database: Database
    ) throws -> Int? {
        guard !changeset.bytes.isEmpty || !bulk.all.isEmpty || beyondUndo.line != nil else { return nil }
        // What was undone belongs to a way not taken: a later redo must not walk into it.
        try BulkRows.drop(from: database)
        try database.execute(sql: "UPDATE entry SET state = 'dropped' WHERE state = 'undone'")
        try database.execute(
            sql: """
                INSERT INTO entry (line, summary, recorded_at, day, notebook, cell, source_hash, schema_version, changeset)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                beyondUndo.line ?? draft.line, summary, draft.recordedAt.iso, draft.day.number, draft.cell?.notebook,
                draft.cell?.cell, draft.cell?.sourceHash, Migrations.current, changeset.bytes.databaseValueOfBytes,
            ])
        let entry = Int(database.lastInsertedRowID)
        for range in bulk.all {
            try database.execute(
                sql: "INSERT INTO entry_range (entry_id, first_id, last_id) VALUES (?, ?, ?)",
                arguments: [entry, range.lowerBound, range.upperBound])
        }
        let tables = try changeset.tables().union(bulk.tables.map(\.rawValue))
            .union(beyondUndo.tables.map(\.rawValue))
        if beyondUndo.line != nil {
            try database.execute(
                sql: "INSERT INTO forgotten_entry (entry_id, is_act) VALUES (?, 1)", arguments: [entry])
        }
        // A workspace that was built anew counts its entries from one again: the number alone would not tell.
        let fingerprint = Int(truncatingIfNeeded: changeset.bytes.withUnsafeBytes(ByteKeyMap.hash))
        for table in tables {
            try database.cachedStatement(sql: "INSERT INTO entry_table (entry_id, name, fingerprint) VALUES (?, ?, ?)")
                .execute(arguments: [entry, table, fingerprint])
        }
        return entry
    }

    /// Says of entries that a cell of a notebook made them: a session's lines that were saved as one. The notebook that
    /// was saved last has them.
    package func give(_ entries: [Int], to cell: Entry.CellReference) throws {
        for entry in entries {
            try database.execute(
                sql: "UPDATE entry SET notebook = ?, cell = ?, source_hash = ? WHERE id = ?",
                arguments: [cell.notebook, cell.cell, cell.sourceHash, entry])
        }
    }

    /// Takes back the newest entry that still stands.
    ///
    /// - Parameter number: The entry that the user means, where they know that newer ones can no longer be taken back.
    /// - Throws: ``Exhausted``, ``Refused``.
    package func undo(_ number: Int? = nil) throws -> Entry {
        let reader = Reader(database: database)
        guard let newest = try reader.newestEntry() else {
            throw Exhausted(description: "There is nothing to undo.")
        }
        guard Self.isOfUser(newest) || newest.bar != nil else {
            throw Exhausted(
                description: "There is nothing of yours left to undo: what is there came with the workspace.")
        }
        let undoable = try reader.newestEntryToUndo()
        if let number {
            guard let undoable, undoable.number == number else {
                let end = undoable.map { "; the newest that can be is \($0.number): undo \($0.number)" } ?? "."
                throw Refused(description: "Entry \(number) cannot be taken back by itself\(end)")
            }
            try undo(undoable)
            return undoable
        }
        if let bar = newest.bar {
            let end = undoable.map { " To take back what was done before it: undo \($0.number)" } ?? ""
            throw Refused(description: "Entry \(newest.number) \(bar.reason).\(end)")
        }
        try undo(newest)
        return newest
    }

    /// Takes back the newest entry that still stands, which must be the one of this number.
    ///
    /// - Throws: ``Exhausted``, ``Refused``.
    func undo(expecting number: Int) throws {
        guard try Reader(database: database).newestEntry()?.number == number else {
            throw Refused(description: "Something else was written to the workspace meanwhile. Nothing was changed.")
        }
        _ = try undo()
    }

    /// Whether an entry of this number or a later one has rows outside its changeset.
    func hasBulk(from number: Int) throws -> Bool {
        try Bool.fetchOne(
            database, sql: "SELECT EXISTS (SELECT 1 FROM entry_range WHERE entry_id >= ?)", arguments: [number])
            ?? false
    }

    func undo(_ entry: Entry) throws {
        try checkSchema(of: entry, for: "undone")
        let rows = try BulkRows(of: entry, in: database)
        for range in try ranges(of: entry).reversed() { try rows.takeOut(range) }
        try apply(changeset(of: entry).inverted(), of: entry)
        try database.execute(sql: "UPDATE entry SET state = 'undone' WHERE id = ?", arguments: [entry.number])
    }

    /// Does the entry that was undone last once more.
    ///
    /// - Throws: ``Exhausted``, ``Refused``.
    package func redo() throws -> Entry {
        let standing = try Int.fetchOne(database, sql: "SELECT max(id) FROM entry WHERE \(Reader.isUndoable)") ?? 0
        guard
            let row = try Row.fetchOne(
                database, sql: "\(Reader.entrySelection) WHERE id > ? AND state = 'undone' ORDER BY id LIMIT 1",
                arguments: [standing])
        else { throw Exhausted(description: "There is nothing to redo.") }
        let entry = try Entry(row: row)
        try checkSchema(of: entry, for: "redone")
        let rows = try BulkRows(of: entry, in: database)
        for range in try ranges(of: entry) { try rows.putBack(range) }
        try apply(changeset(of: entry), of: entry)
        try database.execute(sql: "UPDATE entry SET state = 'done' WHERE id = ?", arguments: [entry.number])
        return entry
    }

    /// Whether the entry that an undo or a redo would move next has rows outside its changeset.
    func nextMoveIsBulk() throws -> Bool {
        let sql = """
            SELECT EXISTS (SELECT 1 FROM entry_range JOIN entry ON entry.id = entry_id
                WHERE state <> 'dropped' AND entry_id >= coalesce((SELECT max(id) FROM entry WHERE \(Reader.isUndoable)), 0))
            """
        return try Bool.fetchOne(database, sql: sql) ?? false
    }

    private func apply(_ changeset: Changeset, of entry: Entry) throws {
        do {
            try changeset.apply(to: database)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_ABORT {
            let anybody = try Reader(database: database).hasForgottenPeople()
            let reason =
                anybody ? "what it changed stood beside a person who was forgotten" : "it was changed from outside abm"
            throw Refused(description: "Entry \(entry.number) no longer fits the workspace: \(reason).")
        }
    }

    private func checkSchema(of entry: Entry, for act: String) throws {
        let version = try Int.fetchOne(
            database, sql: "SELECT schema_version FROM entry WHERE id = ?", arguments: [entry.number])
        guard version != Migrations.current else { return }
        let known = Set(StoreTable.allCases.map(\.rawValue))
        // Tables only grow at their end, which SQLite allows for; what a table that is gone held cannot come back.
        guard let version, (1..<Migrations.current).contains(version),
            try Reader(database: database).tablesChanged(by: entry.number).isSubset(of: known)
        else {
            throw Refused(description: "Entry \(entry.number) was made by an older abm and can no longer be \(act).")
        }
    }

    private func changeset(of entry: Entry) throws -> Changeset {
        let data = try Row.fetchOne(
            database, sql: "SELECT changeset FROM entry WHERE id = ?", arguments: [entry.number])
        return Changeset(bytes: try data?.withUnsafeData(atIndex: 0) { $0.map { [UInt8]($0) } ?? [] } ?? [])
    }

    private func ranges(of entry: Entry) throws -> [ClosedRange<Int>] {
        try Row.fetchAll(
            database, sql: "SELECT first_id, last_id FROM entry_range WHERE entry_id = ? ORDER BY first_id",
            arguments: [entry.number]
        ).map { $0[0]...$0[1] }
    }
}
