import GRDB
import Playbook
import Testing

@testable import Store

/// The schema itself refuses what the playbook knows to be impossible.
@Suite struct SchemaTests {
    private static let account =
        "INSERT INTO account (id, uid, handle, name, tier) VALUES (1, 'a', 'alfa', 'Alfa', '1:1');"
    private static let contact =
        "INSERT INTO contact (id, uid, handle, account_id, first_name, last_name) VALUES (1, 'c', 'liisa', 1, 'Liisa', 'Salo');"

    /// Statements that must fail, each on an account and a person that are there.
    private static let impossible: [String] = [
        // Words that no list has.
        "INSERT INTO account (uid, handle, name, tier) VALUES ('b', 'beta', 'Beta', '2:1')",
        "INSERT INTO relation VALUES (1, 'likes', 1)",
        "INSERT INTO claim (uid, account_id, kind, text, day, confidence) VALUES ('k', 1, 'pain', 'x', 1, 'certain')",
        "INSERT INTO opportunity (uid, handle, account_id, name, stage, outcome, created) VALUES ('o', 'o', 1, 'O', 'demo', 'maybe', 1)",
        "INSERT INTO meddic (account_id, element, state, confidence, day) VALUES (1, 'champion', 'guessed', 'low', 1)",
        "INSERT INTO enrolment (uid, contact_id, sequence, started, state) VALUES ('e', 1, 'default', 1, 'asleep')",
        // Numbers out of their range.
        "UPDATE account SET employees = -1", "UPDATE contact SET influence = 6", "UPDATE contact SET influence = 0",
        "UPDATE contact SET opted_out = 2",
        // An amount without its currency, and a currency without an amount.
        "UPDATE account SET revenue_cents = 100", "UPDATE account SET revenue_currency = 'EUR'",
        "INSERT INTO campaign (uid, handle, name, cost_cents) VALUES ('p', 'p', 'P', 5)",
        "INSERT INTO opportunity (uid, handle, account_id, name, stage, outcome, created, currency) VALUES ('o', 'o', 1, 'O', 'demo', 'open', 1, 'EUR')",
        // A claim is about exactly one thing.
        "INSERT INTO claim (uid, kind, text, day, confidence) VALUES ('k', 'pain', 'x', 1, 'low')",
        "INSERT INTO claim (uid, account_id, contact_id, kind, text, day, confidence) VALUES ('k', 1, 1, 'pain', 'x', 1, 'low')",
        // A sequence that runs has not stopped, and one that does not has.
        "INSERT INTO enrolment (uid, contact_id, sequence, started, state, stopped) VALUES ('e', 1, 'x', 1, 'active', 2)",
        "INSERT INTO enrolment (uid, contact_id, sequence, started, state) VALUES ('e', 1, 'x', 1, 'stopped')",
        // A person is in one running sequence.
        "INSERT INTO enrolment (uid, contact_id, sequence, started, state) VALUES ('e', 1, 'x', 1, 'active'), ('f', 1, 'y', 1, 'active')",
        // Nobody reports to themselves.
        "INSERT INTO relation VALUES (1, 'reports-to', 1)",
        // Handles and uids are one each.
        "INSERT INTO account (uid, handle, name, tier) VALUES ('b', 'alfa', 'Beta', '1:1')",
        "INSERT INTO account (uid, handle, name, tier) VALUES ('a', 'beta', 'Beta', '1:1')",
        // Text in a number's place: the tables are strict.
        "UPDATE account SET founded = 'long ago'", "UPDATE account SET name = NULL",
        // What belongs to something must find it.
        "INSERT INTO contact (uid, handle, account_id, first_name, last_name) VALUES ('d', 'd', 9, 'D', 'D')",
        "INSERT INTO touch (day, account_id, channel_id, type_id) VALUES (1, 1, 9, 9)",
        "DELETE FROM account",
        "INSERT INTO focus VALUES (2, 'alfa')",
    ]

    @Test("what cannot be cannot be written", arguments: impossible)
    func refuses(_ sql: String) throws {
        let file = try ScratchFile()
        _ = try WorkspaceStore.create(at: file.path)
        try file.meddle(Self.account + Self.contact)
        #expect(throws: DatabaseError.self) { try file.meddle(sql) }
    }

    @Test("one scorecard entry for each element of an account and of each of its deals")
    func oneEntryForEachElement() throws {
        let file = try ScratchFile()
        _ = try WorkspaceStore.create(at: file.path)
        let deal =
            "INSERT INTO opportunity (id, uid, handle, account_id, name, stage, outcome, created) VALUES (1, 'o', 'o', 1, 'O', 'demo', 'open', 1);"
        let entry =
            "INSERT INTO meddic (account_id, element, state, confidence, day) VALUES (1, 'champion', 'assumed', 'low', 1);"
        let ofDeal =
            "INSERT INTO meddic (account_id, opportunity_id, element, state, confidence, day) VALUES (1, 1, 'champion', 'assumed', 'low', 1);"
        try file.meddle(Self.account + deal + entry + ofDeal)
        #expect(throws: DatabaseError.self) { try file.meddle(entry) }
        #expect(throws: DatabaseError.self) { try file.meddle(ofDeal) }
    }

    @Test("the tables that the journal records are all the user's tables, each with a key")
    func recordedTables() throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        let tables = Set(
            try store.ask("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'")
        ).filter { !$0.hasPrefix("sqlite_") && !$0.contains("_words") }
        let journal: Set = [
            "entry", "entry_range", "entry_table", "undone_touch", "undone_touch_note", "undone_touch_extra",
            "undone_touch_origin", "focus", "number_given", "forgotten_entry",
        ]
        #expect(tables.subtracting(journal) == Set(StoreTable.allCases.map(\.rawValue)))
        for table in StoreTable.allCases {
            let keys = try store.ask("SELECT name FROM pragma_table_info('\(table.rawValue)') WHERE pk > 0")
            #expect(!keys.isEmpty, "\(table.rawValue) has no key, so the session extension would not record it")
            let isStrict = try store.ask(
                "SELECT CAST(strict AS TEXT) FROM pragma_table_list WHERE name = '\(table.rawValue)'")
            #expect(isStrict == ["1"])
        }
    }

    @Test("no foreign key acts by itself: that would abort an undo")
    func foreignKeysDoNotAct() throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        for table in StoreTable.allCases {
            let actions = try store.ask(
                "SELECT on_delete || ' ' || on_update FROM pragma_foreign_key_list('\(table.rawValue)')")
            #expect(actions.allSatisfy { $0 == "NO ACTION NO ACTION" }, "\(table.rawValue): \(actions)")
        }
    }
}
