import GRDB
package import Playbook

extension WorkspaceStore {
    /// A copy of the file as the history has it at the end of a day: every later entry taken back.
    ///
    /// An entry is of the day that its clock showed, so that the answer does not hang on the machine's own time or zone.
    ///
    /// - Parameters:
    ///   - path: Where the copy goes; nothing may be there.
    /// - Throws: ``StoreProblem``; `Journal.Refused` where the history does not reach back, or no longer fits.
    package func recorded(by day: Day, at path: String) throws -> (store: WorkspaceStore, rewinding: Rewinding) {
        try copy(to: path)
        // Whatever is asked of it stands on the history.
        let past = Dictionary(uniqueKeysWithValues: StoreTable.allCases.map { ($0.rawValue, Set(["entry"])) })
        let store = try WorkspaceStore.openScratch(at: path, past: past)
        follow(store)
        let rewinding = try store.restoring { database in
            try Journal(database: database).rewind(toEndOf: day)
        }
        return (store, rewinding)
    }
}

extension Journal {
    /// An entry with the day that its clock showed.
    private struct Dated {
        var number: Int
        var isLater: Bool
        var isBarred: Bool
    }

    /// Takes back what was written after a day, and forgets that it was.
    fileprivate func rewind(toEndOf day: Day) throws -> Rewinding {
        let all = try Row.fetchAll(
            database,
            sql: """
                SELECT id, day > ? AS is_later, id IN (SELECT entry_id FROM forgotten_entry) AS is_barred
                FROM entry WHERE state = 'done' ORDER BY id
                """, arguments: [day.number]
        ).map { Dated(number: $0["id"], isLater: $0["is_later"], isBarred: $0["is_barred"]) }
        try checkReach(to: day)
        let later = all.filter(\.isLater)
        let isInOrder = !all.drop { !$0.isLater }.contains { !$0.isLater }
        var gone = later
        if isInOrder {
            try takeBack(later)
        } else {
            do {
                try attempt { try takeBack(later) }
            } catch is Refused {
                // What was written on a clock that had been set back stands on what came before it.
                gone = Array(all.drop { !$0.isLater })
                try takeBack(gone)
            }
        }
        for table in ["forgotten_entry", "entry_range", "entry_table"] {
            try database.execute(
                sql: "DELETE FROM \(table) WHERE entry_id IN (SELECT id FROM entry WHERE day > ? OR state <> 'done')",
                arguments: [day.number])
        }
        try database.execute(sql: "DELETE FROM entry WHERE day > ? OR state <> 'done'", arguments: [day.number])
        return Rewinding(
            takenBack: gone.filter { !$0.isBarred }.count, kept: gone.filter(\.isBarred).count,
            outOfOrder: gone.count - later.count, hasHistory: all.contains { !$0.isLater })
    }

    private func takeBack(_ entries: [Dated]) throws {
        for entry in entries.reversed() where !entry.isBarred {
            guard
                let row = try Row.fetchOne(
                    database, sql: "\(Reader.entrySelection) WHERE id = ?", arguments: [entry.number])
            else { continue }
            try undo(try Entry(row: row))
        }
        try checkReferences()
    }

    private func checkReferences() throws {
        do {
            try database.checkForeignKeys()
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw Refused(
                description: "What was written down by then cannot be told any more: later entries no longer fit it.")
        }
    }

    /// Runs `body` and takes back what it did where it throws.
    private func attempt(_ body: () throws -> Void) throws {
        try database.inSavepoint {
            try body()
            return .commit
        }
    }

    /// A dump leaves the history behind: before it was loaded, this file knows nothing.
    private func checkReach(to day: Day) throws {
        let row = try Row.fetchOne(
            database, sql: "SELECT day, notebook FROM entry WHERE state = 'done' ORDER BY id LIMIT 1")
        guard let row, (row["notebook"] as String?) == Self.dump else { return }
        let loaded = Day(number: row["day"])
        guard loaded > day else { return }
        throw Refused(
            description:
                "This workspace was loaded from a dump on \(loaded.iso), and its history begins there. Leave --recorded out to go by the facts' own days."
        )
    }
}
