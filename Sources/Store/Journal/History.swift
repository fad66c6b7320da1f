import GRDB
import Playbook

extension Reader {
    static var entrySelection: String {
        """
        SELECT id, line, summary, recorded_at, state, notebook, cell, source_hash,
            (SELECT is_act FROM forgotten_entry WHERE entry_id = entry.id) AS is_act
        FROM entry
        """
    }

    /// What SQL asks of an entry that stands and can be taken back.
    static let isUndoable = "state = 'done' AND id NOT IN (SELECT entry_id FROM forgotten_entry)"

    /// The newest entry that stands and can still be taken back, unless it came with the workspace.
    func newestEntryToUndo() throws -> Entry? {
        let entry = try Row.fetchOne(
            database, sql: "\(Self.entrySelection) WHERE \(Self.isUndoable) ORDER BY id DESC LIMIT 1"
        ).map(Entry.init(row:))
        return Journal.isOfUser(entry) ? entry : nil
    }

    /// The newest entries first, at most `limit` of them.
    package func history(limit: Int) throws -> [Entry] {
        try Row.fetchAll(
            database, sql: "\(Self.entrySelection) ORDER BY id DESC LIMIT ?", arguments: [limit]
        ).map(Entry.init(row:))
    }

    /// How many entries there are in all.
    package func historyCount() throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM entry") ?? 0
    }

    /// The newest entry that still stands.
    package func newestEntry() throws -> Entry? {
        try Row.fetchOne(database, sql: "\(Self.entrySelection) WHERE state = 'done' ORDER BY id DESC LIMIT 1")
            .map(Entry.init(row:))
    }

    /// The newest entry that still stands of a cell of a notebook.
    package func newestEntry(notebook: String, cell: String) throws -> Entry? {
        try Row.fetchOne(
            database,
            sql: "\(Self.entrySelection) WHERE state = 'done' AND notebook = ? AND cell = ? ORDER BY id DESC LIMIT 1",
            arguments: [notebook, cell]
        ).map(Entry.init(row:))
    }

    /// The entries of a notebook that still stand, oldest first.
    package func entries(ofNotebook notebook: String) throws -> [Entry] {
        try Row.fetchAll(
            database, sql: "\(Self.entrySelection) WHERE state = 'done' AND notebook = ? ORDER BY id",
            arguments: [notebook]
        ).map(Entry.init(row:))
    }

    /// The numbers of the entries that still stand and that a notebook did not make.
    package func entryNumbers(outside notebook: String) throws -> [Int] {
        try Int.fetchAll(
            database, sql: "SELECT id FROM entry WHERE state = 'done' AND coalesce(notebook, '') <> ? ORDER BY id",
            arguments: [notebook])
    }

    /// The numbers of the entries that still stand and came after one, oldest first.
    package func entryNumbers(after number: Int) throws -> [Int] {
        try Int.fetchAll(
            database, sql: "SELECT id FROM entry WHERE id > ? AND state = 'done' ORDER BY id", arguments: [number])
    }

    /// Whether an entry is there and has not been taken back.
    package func stands(entry number: Int) throws -> Bool {
        try Bool.fetchOne(
            database, sql: "SELECT EXISTS (SELECT 1 FROM entry WHERE id = ? AND state = 'done')", arguments: [number])
            ?? false
    }

    /// What a table's present contents came from: the entries that changed it and still stand, oldest first, each with
    /// a fingerprint of what it changed.
    ///
    /// Two moments with the same entries have the same contents, unless somebody changed the file from outside.
    ///
    /// - Parameter table: A table of ``StoreTable``; `entry` for the history itself.
    package func changes(of table: String) throws -> [(entry: Int, fingerprint: Int)] {
        if table == "entry" { return try entryNumbers(after: 0).map { ($0, 0) } }
        return try Row.fetchAll(
            database,
            sql: """
                SELECT entry.id, fingerprint FROM entry_table JOIN entry ON entry.id = entry_id
                WHERE name = ? AND state = 'done' ORDER BY entry.id
                """, arguments: [table]
        ).map { ($0[0], $0[1]) }
    }

    /// The notebook that has an entry that still stands and that a cell of this source made; `nil` for none.
    package func notebook(ofSource hash: String) throws -> (notebook: String, entry: Int)? {
        try Row.fetchOne(
            database,
            sql:
                "SELECT notebook, id FROM entry WHERE state = 'done' AND source_hash = ? AND notebook IS NOT NULL LIMIT 1",
            arguments: [hash]
        ).map { ($0[0], $0[1]) }
    }

    /// The tables that an entry changed, for the test that commands do what they declare.
    package func tablesChanged(by number: Int) throws -> Set<String> {
        let row = try Row.fetchOne(database, sql: "SELECT changeset FROM entry WHERE id = ?", arguments: [number])
        let bytes = try row?.withUnsafeData(atIndex: 0) { $0.map { [UInt8]($0) } ?? [] } ?? []
        var tables = try Changeset(bytes: bytes).tables()
        let hasRange = try Bool.fetchOne(
            database, sql: "SELECT EXISTS (SELECT 1 FROM entry_range WHERE entry_id = ?)", arguments: [number])
        if hasRange == true {
            tables.insert(StoreTable.touch.rawValue)
            tables.formUnion(
                try String.fetchAll(
                    database, sql: "SELECT name FROM entry_table WHERE entry_id = ?", arguments: [number]))
        }
        return tables
    }
}

extension Entry {
    init(row: Row) throws {
        let recorded: String = row["recorded_at"]
        guard let instant = Instant(iso: recorded) else { throw DamagedValue(table: "entry", value: recorded) }
        var cell: CellReference?
        if let notebook: String = row["notebook"], let name: String = row["cell"], let hash: String = row["source_hash"]
        {
            cell = CellReference(notebook: notebook, cell: name, sourceHash: hash)
        }
        self.init(
            number: row["id"], line: row["line"], summary: row["summary"], recordedAt: instant,
            isUndone: row["state"] != "done", cell: cell,
            bar: (row["is_act"] as Bool?).map { $0 ? .forgot : .touched })
    }
}
