import GRDB
import Playbook
import Testing

@testable import Store

/// Every table has said by which day it goes, and what a day shows hangs together.
@Suite struct AsOfStoreTests {
    /// Columns that tell when something was: a table that has one must go by it, or say here why not.
    private static let days: Set<String> = ["day", "created", "started", "due", "obtained", "starts", "at", "until"]
    /// Tables whose day says when a row was written down, and not when it was so.
    private static let recordedOnly: Set<StoreTable> = [.importFile, .recordOrigin, .forgotten]

    @Test("a table with a day of its own goes by it", arguments: StoreTable.allCases)
    func decided(_ table: StoreTable) throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        let columns = try store.read { try Set($0.database.columns(in: table.rawValue).map(\.name)) }
        let date = table.factDate(WorkspaceStore.today)
        if date.isUndated {
            #expect(columns.isDisjoint(with: Self.days) || Self.recordedOnly.contains(table))
        } else {
            #expect(!date.rows.isEmpty)
            #expect(date.columns.keys.allSatisfy(columns.contains))
        }
    }

    @Test("a view of a day has its table's columns in their order", arguments: StoreTable.allCases)
    func columns(_ table: StoreTable) throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        let past = try store.asOf(WorkspaceStore.today, firstStage: "prospecting")
        func columns(of store: WorkspaceStore) throws -> [String] {
            try store.read { Array(try $0.database.makeStatement(sql: "SELECT * FROM \(table.rawValue)").columnNames) }
        }
        #expect(try columns(of: past) == columns(of: store))
    }

    @Test("behind the door nothing can be written")
    func readOnly() throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        try store.addAccount("alfa")
        let past = try store.asOf(WorkspaceStore.today, firstStage: "prospecting")
        #expect(throws: (any Error).self) { try past.addAccount("beta") }
        #expect(throws: (any Error).self) { try past.setFocus("alfa") }
        #expect(try store.ask("SELECT handle FROM account") == ["alfa"])
    }

    /// A deal's way, with what is expected on days along it.
    @Test("a deal stands where its steps had put it")
    func deals() throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        let account = try store.addAccount("alfa")
        func day(_ number: Int) -> Day { Day(number: 20_000 + number) }
        func euros(_ amount: Int) -> Money { Money(cents: amount * 100, currency: .eur) }
        func deal(_ handle: String, _ outcome: Opportunity.Outcome, _ amount: Int, closes: Int?) -> Opportunity {
            Opportunity(
                id: Opportunity.ID(0), handle: handle, account: account, name: handle, stage: "negotiation",
                outcome: outcome, amount: euros(amount), created: day(10), closes: closes.map(day), reason: "Fit")
        }
        try store.change("deals") { writer in
            // Opened for nothing, moved twice, and won for 900.
            let won = try writer.add(deal("won", .won, 900, closes: 60))
            for (at, stage, amount) in [
                (10, "prospecting", nil), (20, "discovery", 500), (30, "negotiation", 800), (60, "won", 900),
            ] as [(Int, String, Int?)] {
                // It was to close on the fiftieth day, and slipped twice.
                try writer.add(
                    StageChange(
                        opportunity: won, day: day(at), stage: stage, amount: amount.map(euros), closes: day(at + 40)))
            }
            // Lost, opened again, and still open.
            let again = try writer.add(deal("again", .open, 300, closes: 90))
            for (at, stage) in [(10, "discovery"), (20, "lost"), (40, "negotiation")] {
                try writer.add(StageChange(opportunity: again, day: day(at), stage: stage, amount: euros(300)))
            }
            // From a file that knew nothing but its end.
            let bare = try writer.add(deal("bare", .lost, 70, closes: 50))
            try writer.add(StageChange(opportunity: bare, day: day(50), stage: "lost", amount: euros(70)))
        }
        func standing(_ number: Int) throws -> [String] {
            try store.asOf(day(number), firstStage: "prospecting").ask(
                """
                SELECT handle || ' ' || outcome || ' ' || stage || ' ' || coalesce(amount_cents / 100, '-') || ' '
                    || coalesce(closes - 20000, '-') || ' ' || coalesce(reason, '-')
                FROM opportunity ORDER BY id
                """)
        }
        #expect(try standing(9).isEmpty)
        #expect(
            try standing(10) == [
                "won open prospecting - 50 -", "again open discovery 300 90 -", "bare open prospecting 70 - -",
            ])
        #expect(
            try standing(25) == [
                "won open discovery 500 60 -", "again lost discovery 300 20 -", "bare open prospecting 70 - -",
            ])
        #expect(
            try standing(59) == [
                "won open negotiation 800 70 -", "again open negotiation 300 90 Fit", "bare lost negotiation 70 50 Fit",
            ])
        #expect(try standing(60)[0] == "won won negotiation 900 60 Fit")
    }

    @Test("a claim is as it was before it was confirmed or retired")
    func claims() throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        let account = try store.addAccount("alfa")
        func day(_ number: Int) -> Day { Day(number: 20_000 + number) }
        let id = try store.change("claim") {
            try $0.add(
                Claim(
                    id: Claim.ID(0), subject: .account(account), kind: .note, text: "So it is", clauses: [:],
                    source: nil, day: day(1), confidence: .low))
        }
        try store.change("confirm") { try $0.confirm(id, on: day(10), source: "A call", kind: .pain) }
        try store.change("again") { try $0.confirm(id, on: day(20), source: nil) }
        try store.change("retire") { try $0.retire(id, on: day(30)) }
        func told(_ number: Int) throws -> [String] {
            try store.asOf(day(number), firstStage: "prospecting").ask(
                "SELECT (day - 20000) || ' ' || kind || ' ' || coalesce(source, '-') || ' ' || retired FROM claim")
        }
        #expect(try told(0).isEmpty)
        #expect(try told(9) == ["1 note - 0"])
        #expect(try told(19) == ["10 pain A call 0"])
        #expect(try told(29) == ["20 pain A call 0"])
        #expect(try told(30) == ["20 pain A call 1"])
    }
}

/// The history is walked back on a copy.
@Suite struct RecordedTests {
    private func entry(_ store: WorkspaceStore, on day: Int, _ handle: String) throws {
        let draft = Entry.Draft(
            line: "add \(handle)", recordedAt: Instant(noonOf: Day(number: day)), day: Day(number: day))
        _ = try store.record(draft, uids: GeneratedUIDs(SeededGenerator(seed: handle))) {
            let account = Account(id: Account.ID(0), handle: handle, name: handle, tier: .oneToMany)
            return (try $0.add(account), handle)
        }
    }

    private func known(_ store: WorkspaceStore, by day: Int) throws -> (handles: [String], rewinding: Rewinding) {
        let copy = try ScratchFile()
        let (past, rewinding) = try store.recorded(by: Day(number: day), at: copy.path)
        return (try past.ask("SELECT handle FROM account ORDER BY handle"), rewinding)
    }

    @Test("what was written later is gone, and the workspace is as it was")
    func inOrder() throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        for (day, handle) in [(1, "a"), (1, "b"), (3, "c"), (5, "d")] { try entry(store, on: day, handle) }
        let dump = try store.dump()
        #expect(try known(store, by: 0).handles.isEmpty)
        #expect(try known(store, by: 0).rewinding.hasHistory == false)
        #expect(try known(store, by: 2).handles == ["a", "b"])
        #expect(try known(store, by: 2).rewinding.takenBack == 2)
        #expect(try known(store, by: 5).handles == ["a", "b", "c", "d"])
        #expect(try store.dump() == dump)
    }

    @Test("a clock that was set back hides what it says, not what came before")
    func setBack() throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        for (day, handle) in [(1, "a"), (9, "b"), (2, "c")] { try entry(store, on: day, handle) }
        let past = try known(store, by: 5)
        #expect(past.handles == ["a", "c"] && past.rewinding.takenBack == 1 && past.rewinding.outOfOrder == 0)
    }

    @Test("the touches of a file go with their import")
    func bulk() throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        try entry(store, on: 1, "alfa")
        let draft = Entry.Draft(
            line: "import", recordedAt: Instant(noonOf: Day(number: 4)), day: Day(number: 4))
        _ = try store.record(draft, uids: GeneratedUIDs(SeededGenerator(seed: "import")), bulk: true) { writer in
            let touches = try TouchImport(into: writer, from: TouchLine.file, expectedRows: 1, dryRun: false)
            _ = try TouchLine(account: "alfa").added(to: touches, at: 2)
            try touches.finish()
            return ((), "imported")
        }
        #expect(try store.ask("SELECT count(*) FROM touch") == ["1"])
        let copy = try ScratchFile()
        let (past, _) = try store.recorded(by: Day(number: 3), at: copy.path)
        #expect(try past.ask("SELECT count(*) FROM touch") == ["0"])
        #expect(try store.ask("SELECT count(*) FROM touch") == ["1"])
    }
}
