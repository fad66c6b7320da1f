import GRDB
import Playbook
import Testing

@testable import Store

/// What one record takes over from another in the store.
@Suite struct MergeTests {
    @Test("every column that names an account or a person is moved by a merge")
    func columns() throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        func naming(_ table: String) throws -> Set<String> {
            Set(
                try store.ask(
                    """
                    SELECT tables.name || '.' || keys."from" FROM sqlite_schema AS tables
                    JOIN pragma_foreign_key_list(tables.name) AS keys
                    WHERE tables.type = 'table' AND keys."table" = '\(table)'
                    """))
        }
        // Those beside the lists have a rule of their own.
        let accounts = Writer.tablesOfAccounts.map { "\($0.rawValue).account_id" }
        #expect(try naming("account") == Set(accounts + ["meddic.account_id", "bant.account_id", "account.parent_id"]))
        let contacts = Writer.tablesOfContacts.map { "\($0.rawValue).contact_id" }
        #expect(try naming("contact") == Set(contacts + ["relation.from_id", "relation.to_id", "opt_out.contact_id"]))
    }

    @Test(
        "who stands above a record that took another in",
        arguments: [
            // 1 stays, 2 goes into it: each pair is a record and the one above it.
            ([:], nil), ([1: 3], 3), ([2: 3], 3), ([1: 3, 2: 4], 3), ([1: 2], nil), ([1: 2, 2: 3], 3), ([2: 1], nil),
            ([1: 3, 3: 2], nil), ([1: 3, 3: 2, 2: 4], 4), ([2: 3, 3: 1], nil), ([2: 3, 3: 1, 1: 4], 4),
            // A circle that came in with a file ends.
            ([1: 2, 2: 1], nil), ([1: 3, 3: 1, 2: 4], 3),
        ] as [([Int: Int], Int?)])
    func tree(_ parents: [Int: Int], _ expected: Int?) {
        #expect(MergedTree.parent(of: 1, takingIn: 2, in: parents) == expected)
    }

    @Test("of an element of MEDDIC that both have the better founded is kept, with the note and the evidence of both")
    func meddic() throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        let kept = try store.addAccount("alfa")
        let other = try store.addAccount("beta")
        let day = WorkspaceStore.today
        let (own, theirs) = try store.change("claims") { write in
            let claims = try [kept, other].map { account in
                try write.add(
                    Claim(
                        id: Claim.ID(0), subject: .account(account), kind: .pain, text: "It leaks", source: nil,
                        day: day, confidence: .medium))
            }
            try write.set(
                QualificationEntry(
                    account: kept, element: .metrics, state: .assumed, note: "Ten a week", confidence: .high,
                    evidence: [claims[0]], day: day))
            try write.set(
                QualificationEntry(
                    account: other, element: .metrics, state: .confirmed, note: "Twelve", confidence: .low,
                    evidence: [claims[1]], day: day))
            try write.set(QualificationEntry(account: other, element: .champion, state: .assumed, day: day))
            return (claims[0], claims[1])
        }
        let before = try store.dump()
        let tally = try store.change("merge") { write in
            let accounts = try [kept, other].map { try #require(try write.reader.account($0)) }
            return try write.merge(accounts[1], into: accounts[0])
        }
        #expect(tally.folded == [.metrics])
        let entries = try store.read { try $0.entries(of: .meddic, kept) }
        #expect(entries.map(\.element) == [.metrics, .champion])
        let metrics = try #require(entries.first)
        #expect(metrics.state == .confirmed && metrics.confidence == .low && metrics.evidence == [own, theirs])
        #expect(metrics.note == "Twelve — From alfa (assumed, high, \(day.iso)): Ten a week")
        #expect(try store.read { try $0.record(.account, formerly: "beta") } == kept.number)
        let after = try store.dump()
        try store.undo()
        #expect(try store.dump() == before)
        try store.redo()
        #expect(try store.dump() == after)
    }
}
