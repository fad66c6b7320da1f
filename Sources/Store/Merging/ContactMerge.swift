import GRDB
package import Playbook

extension Writer {
    /// The tables whose `contact_id` follows a person into another record of them.
    static let tablesOfContacts: [StoreTable] = [
        .claim, .meddic, .bant, .touch, .draft, .enrolment, .handoff, .leadVerdict,
    ]

    /// Moves all that hangs on a person's record to another record of them, and removes it.
    ///
    /// The fields of the one that stays are the caller's, who also sees to it that only one of the two is in a running
    /// sequence.
    package func merge(_ other: Contact, into kept: Contact) throws -> MergeTally {
        var tally = MergeTally()
        let (old, new) = (other.id.number, kept.id.number)
        for table in Self.tablesOfContacts {
            tally.count(table, try move("contact_id", of: table, from: old, to: new))
        }
        tally.count(.optOut, try mergeOptOuts(of: old, into: new))
        tally.parentNotTaken = try mergeRelations(of: old, into: new, &tally)
        try mergeKnowledge(of: .contact, other: old, handle: other.handle, into: new, &tally)
        for record in [old, new] { try noteFormerAddress(of: record, in: new) }
        try execute("DELETE FROM contact WHERE id = ?", [old])
        return tally
    }

    /// Ties that become the same are one, and nobody is tied to themselves; a person reports to one other.
    ///
    /// - Returns: The superior of the other that had no place.
    private func mergeRelations(of other: Int, into kept: Int, _ tally: inout MergeTally) throws -> Int? {
        let rows = try Row.fetchAll(database, sql: "SELECT from_id, to_id FROM relation WHERE kind = 'reports-to'")
        let superiors = Dictionary(rows.map { ($0[0] as Int, $0[1] as Int) }, uniquingKeysWith: { first, _ in first })
        let superior = MergedTree.parent(of: kept, takingIn: other, in: superiors)
        let ties = try Row.fetchAll(
            database,
            sql: "SELECT from_id, kind, to_id FROM relation WHERE from_id = ?1 OR to_id = ?1 ORDER BY 1, 2, 3",
            arguments: [other]
        ).map { (from: $0[0] as Int, kind: $0[1] as String, to: $0[2] as Int) }
        try execute("DELETE FROM relation WHERE ?1 IN (from_id, to_id)", [other])
        if superior != superiors[kept] {
            try execute("DELETE FROM relation WHERE from_id = ? AND kind = 'reports-to'", [kept])
        }
        var moved = 0
        func add(_ from: Int, _ kind: String, _ to: Int) throws {
            // The count of changes stays as it was where nothing is inserted.
            let before = database.totalChangesCount
            try execute(
                "INSERT INTO relation (from_id, kind, to_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", [from, kind, to])
            moved += database.totalChangesCount - before
        }
        if let superior { try add(kept, "reports-to", superior) }
        for tie in ties {
            let (from, to) = (tie.from == other ? kept : tie.from, tie.to == other ? kept : tie.to)
            let isOwnSuperior = from == kept && tie.kind == "reports-to"
            if from != to, !isOwnSuperior { try add(from, tie.kind, to) }
        }
        tally.count(.relation, moved)
        guard let theirs = superiors[other], theirs != kept, theirs != superior else { return nil }
        return theirs
    }
}
