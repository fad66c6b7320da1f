import GRDB
import Playbook
import Testing

@testable import Store

/// The search indexes keep step with the rows, also when an undo or a redo moves them.
@Suite struct SearchStepTests {
    private static let indexes = [
        "account_words", "contact_words", "claim_words", "opportunity_words", "meddic_words", "touch_note_words",
        "draft_words",
    ]

    /// SQLite's own comparison of each index with its table.
    private func expectInStep(_ store: WorkspaceStore, _ when: String) throws {
        for index in Self.indexes {
            #expect(throws: Never.self, "\(index), \(when)") {
                try store.change("integrity") {
                    try $0.database.execute(sql: "INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
                }
            }
        }
    }

    private func names(_ word: String, in store: WorkspaceStore) throws -> [String] {
        try store.read { try $0.search(word, limit: 10).map(\.name) }
    }

    @Test("a word is found while its row stands, and only then")
    func wordsFollowRows() throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        let id = try store.addAccount("alfa", description: "Makes turbines in Lahti")
        #expect(try names("turbine", in: store) == ["alfa"])
        try store.change("edit") { writer in
            var account = try #require(try writer.reader.account(id))
            account.description = "Makes cranes in Hämeenlinna"
            try writer.update(account)
        }
        #expect(try names("turbine", in: store).isEmpty)
        #expect(try names("hameenlinna", in: store) == ["alfa"])
        try store.undo()
        #expect(try names("turbine", in: store) == ["alfa"])
        #expect(try names("crane", in: store).isEmpty)
        try store.redo()
        #expect(try names("crane", in: store) == ["alfa"])
        try store.undo()
        try store.undo()
        #expect(try names("turbine", in: store).isEmpty)
        try store.redo()
        #expect(try names("turbine", in: store) == ["alfa"])
        try expectInStep(store, "after undo and redo")
    }

    @Test("any order of changes, undos and redos leaves the indexes in step", arguments: 0..<6)
    func anyOrder(_ seed: Int) throws {
        var chance = SeededGenerator(seed: "search \(seed)")
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path, isScratch: true)
        let words = [
            "turbine", "crane", "valve", "räätäli", "100 % \"sure\"", "AND OR NOT", "'; DROP TABLE account; --",
        ]
        func text() -> String {
            (0..<3).map { _ in words[Int.random(in: 0..<words.count, using: &chance)] }.joined(separator: " ")
        }
        var ids: [Account.ID] = []
        for step in 0..<60 {
            switch Int.random(in: 0..<6, using: &chance) {
            case 0, 1: ids.append(try store.addAccount("account-\(step)", description: text()))
            case 2, 3:
                guard let id = ids.randomElement(using: &chance) else { continue }
                let description = text()
                try store.change("edit \(step)") { writer in
                    guard var account = try writer.reader.account(id) else { return }
                    account.description = description
                    try writer.update(account)
                    _ = try writer.add(
                        Claim(
                            id: Claim.ID(0), subject: .account(id), kind: .note, text: description, source: nil,
                            day: WorkspaceStore.today, confidence: .low))
                }
            case 4: if try store.read({ try $0.newestEntry() }) != nil { try store.undo() }
            default:
                do { try store.redo() } catch is Journal.Exhausted { continue }
            }
        }
        try expectInStep(store, "seed \(seed)")
        for word in words { _ = try names(word, in: store) }
    }

    @Test(
        "whatever is typed is searched for, never run",
        arguments: ["\"", "*", "a*b", "NEAR(", "name:", "-", "^x", "(", "é", "\u{0}", "ALL AND"])
    func hostileWords(_ word: String) throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        try store.addAccount("alfa", description: "Makes turbines")
        #expect(throws: Never.self) { try names(word, in: store) }
    }
}
