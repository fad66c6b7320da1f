import Foundation
import GRDB
import Playbook
import Testing

@testable import Store

/// A workspace of an older abm opens with all that was in it.
@Suite struct MigrationTests {
    /// SQLite's changeset of one row put into `draft_span`, as if it had two columns.
    private static let spanChangeset: String = {
        let number: [UInt8] = [1, 0, 0, 0, 0, 0, 0, 0, 1]
        let bytes = [UInt8(ascii: "T"), 2, 1, 0] + Array("draft_span".utf8) + [0, 18, 0] + number + number
        return bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }()

    /// A file of the first version, with a draft whose spans are rows.
    private func firstVersion(at path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { database in
            try database.execute(sql: Migrations.all[0])
            try database.execute(
                sql: """
                    PRAGMA application_id = \(Migrations.applicationID);
                    PRAGMA user_version = 1;
                    INSERT INTO account (id, uid, handle, name, tier) VALUES (1, 'a', 'kone', 'Kone', '1:1');
                    INSERT INTO contact (id, uid, handle, account_id, first_name, last_name)
                        VALUES (1, 'c', 'liisa', 1, 'Liisa', 'Salo');
                    INSERT INTO claim (id, uid, account_id, kind, text, source, day, confidence)
                        VALUES (7, 'k', 1, 'pain', 'x', 'a call', 20000, 'high');
                    INSERT INTO draft (id, uid, contact_id, account_id, template, language, channel, subject, body, day)
                        VALUES (3, 'd', 1, 1, 'intro', 'en', 'email', 'Kone', 'Hi', 20001);
                    INSERT INTO entry (line, summary, recorded_at, day, schema_version, changeset)
                        VALUES ('draft new', 'a draft', '2024-10-04T12:00:00Z', 20000, 1, x'\(Self.spanChangeset)');
                    """)
            let spans: [(field: String, part: String?, text: String, variable: String?, claim: Int?)] = [
                ("body", "pain", "line one\nline\ttwo \\ three", nil, nil), ("body", "pain", "late", "claim.pain", 7),
                ("subject", nil, "Kone", "account.name", nil),
            ]
            for (position, span) in spans.enumerated() {
                try database.execute(
                    sql: """
                        INSERT INTO draft_span (draft_id, field, position, part, text, variable, filters, claim_id,
                            origin, source, source_day, line) VALUES (3, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        span.field, position, span.part, span.text, span.variable, span.variable.map { _ in "upcase" },
                        span.claim, span.variable.map { _ in "claim 7" }, span.claim.map { _ in "a call" },
                        span.claim.map { _ in 20_000 }, span.variable.map { _ in 12 },
                    ])
            }
        }
        try queue.close()
    }

    @Test("the drafts of the first version keep their words, their citations and their claims")
    func draftsOfTheFirstVersion() throws {
        let file = try ScratchFile()
        try firstVersion(at: file.path)
        let store = try WorkspaceStore.open(at: file.path)
        let draft = try #require(try store.read { try $0.draft(Draft.ID(3)) })
        #expect(draft.state == .ready)
        #expect(draft.spans.map(\.text) == ["Kone", "line one\nline\ttwo \\ three", "late"])
        #expect(draft.spans[1].citation == nil)
        #expect(draft.spans[1].part == "pain")
        #expect(
            draft.spans[2].citation
                == Draft.Citation(
                    variable: "claim.pain", filters: ["upcase"], claim: Claim.ID(7), origin: "claim 7",
                    source: "a call", day: Day(number: 20_000), line: 12))
        #expect(try store.ask("SELECT draft_id || ' ' || claim_id FROM draft_claim") == ["3 7"])
        #expect(try store.ask("PRAGMA foreign_key_check").isEmpty)
    }

    @Test("what an older abm did to a table that is gone stays done, and everything else can be undone")
    func olderEntries() throws {
        let file = try ScratchFile()
        try firstVersion(at: file.path)
        let store = try WorkspaceStore.open(at: file.path)
        try store.addAccount("beta")
        try store.addAccount("gamma")
        // As if the first version had made these two.
        try file.meddle("UPDATE entry SET schema_version = 1")
        try store.undo()
        try store.undo()
        #expect(try store.ask("SELECT handle FROM account") == ["kone"])
        #expect(throws: Journal.Refused.self) { try store.undo() }
        try store.redo()
        #expect(try store.ask("SELECT handle FROM account ORDER BY id") == ["kone", "beta"])
    }

    @Test("every recorded table is there after the migration, and none that is not recorded but the house's own")
    func tables() throws {
        let file = try ScratchFile()
        try firstVersion(at: file.path)
        let store = try WorkspaceStore.open(at: file.path)
        let there = Set(
            try store.ask(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_words%' ESCAPE '\\'"))
        let own: Set = [
            "entry", "entry_range", "entry_table", "undone_touch", "undone_touch_note", "undone_touch_extra",
            "undone_touch_origin", "focus", "number_given", "forgotten_entry",
        ]
        #expect(there == own.union(StoreTable.allCases.map(\.rawValue)))
    }
}
