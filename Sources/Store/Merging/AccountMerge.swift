import GRDB
package import Playbook

extension Writer {
    /// The tables whose `account_id` follows an account into another; qualification, which has one row for each
    /// element, and the companies below it go their own ways.
    static let tablesOfAccounts: [StoreTable] = [
        .contact, .claim, .opportunity, .touch, .draft, .enrolment, .handoff, .leadVerdict,
    ]

    /// Moves all that hangs on an account to another, and removes it.
    ///
    /// The fields of the one that stays are the caller's; its handle, parent and history are kept here.
    package func merge(_ other: Account, into kept: Account) throws -> MergeTally {
        var tally = MergeTally()
        let (old, new) = (other.id.number, kept.id.number)
        for table in Self.tablesOfAccounts {
            tally.count(table, try move("account_id", of: table, from: old, to: new))
        }
        tally.folded = try QualificationFramework.allCases.flatMap {
            try mergeEntries(by: $0, of: other, into: kept)
        }
        tally.parentNotTaken = try mergeParents(of: old, into: new)
        try mergeKnowledge(of: .account, other: old, handle: other.handle, into: new, &tally)
        for record in [old, new] { try noteFormerSigns(of: record, in: new) }
        try execute("DELETE FROM account WHERE id = ?", [old])
        try execute("UPDATE focus SET handle = ? WHERE handle = ?", [kept.handle, other.handle])
        return tally
    }

    /// Lets the rows of a table that name a record name another.
    func move(_ column: String, of table: StoreTable, from old: Int, to new: Int) throws -> Int {
        try execute("UPDATE \(table.rawValue) SET \(column) = ? WHERE \(column) = ?", [new, old])
        return database.changesCount
    }

    /// - Returns: The parent of the other that had no place.
    private func mergeParents(of other: Int, into kept: Int) throws -> Int? {
        let rows = try Row.fetchAll(database, sql: "SELECT id, parent_id FROM account WHERE parent_id IS NOT NULL")
        let parents = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as Int, $0[1] as Int) })
        let parent = MergedTree.parent(of: kept, takingIn: other, in: parents)
        if parent != parents[kept] { try execute("UPDATE account SET parent_id = ? WHERE id = ?", [parent, kept]) }
        try execute("UPDATE account SET parent_id = ? WHERE parent_id = ?", [kept, other])
        guard let theirs = parents[other], theirs != kept, theirs != parent else { return nil }
        return theirs
    }

    /// What other systems and files know of a record, and the handle that it had.
    func mergeKnowledge(
        of kind: ExternalKind, other: Int, handle: String, into kept: Int, _ tally: inout MergeTally
    ) throws {
        for known in try reader.externalIDs(of: kind, record: other) where known.system != ExternalKind.former {
            let sign = Reader.sign(ofID: known.id, system: known.system)
            try noteFormer(sign, of: kind, record: kept, as: ExternalKind.formerSigns)
        }
        try execute(
            "UPDATE external_reference SET record_id = ? WHERE kind = ? AND record_id = ?",
            [kept, kind.rawValue, other])
        try noteFormer(handle, of: kind, record: kept)
        // A record has one line of a file: of two lines of one file the line of the one that stays is kept.
        let lost = try Row.fetchAll(
            database,
            sql: """
                SELECT name, theirs.line FROM record_origin AS theirs
                JOIN record_origin AS own ON own.kind = theirs.kind AND own.file_id = theirs.file_id
                JOIN import_file ON import_file.id = theirs.file_id
                WHERE theirs.kind = ? AND theirs.record_id = ? AND own.record_id = ? ORDER BY theirs.file_id
                """,
            arguments: [kind.rawValue, other, kept])
        tally.linesNotTaken = lost.map { ($0[0], $0[1]) }
        try execute(
            """
            UPDATE record_origin SET record_id = ?1 WHERE kind = ?2 AND record_id = ?3
                AND file_id NOT IN (SELECT file_id FROM record_origin WHERE kind = ?2 AND record_id = ?1)
            """,
            [kept, kind.rawValue, other])
        try execute("DELETE FROM record_origin WHERE kind = ? AND record_id = ?", [kind.rawValue, other])
    }
}
