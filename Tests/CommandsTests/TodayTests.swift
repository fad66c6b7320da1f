import Answers
import Commands
import Playbook
import Settings
import Store
import Testing
import Workbench

/// The page to land on and its line for a greeting say the same, and its short way to a score is the long one.
@Suite struct TodayTests {
    /// The tables of an answer by their names.
    private func tables(_ line: String, in bench: Bench) -> [String: Table] {
        let tables = bench.evaluator.evaluate(line).answer.blocks.compactMap { block -> Table? in
            guard case .table(let table) = block else { return nil }
            return table
        }
        return Dictionary(tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func column(_ key: String, of table: Table?) -> [Cell] {
        guard let table, let place = table.columns.firstIndex(where: { $0.key == key }) else { return [] }
        return table.rows.map { $0[place] }
    }

    @Test("the line for a greeting counts what the page lists")
    func digest() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        for line in [
            "touch add contact-request --channel website --contact maja.ekdahl --on 2026-11-17",
            "touch add contact-request --channel website --contact kimmo.aaltio --on 2026-11-18",
            "touch add contact-request --channel website --contact lars.ohrn --on 2026-11-20",
            "touch add call --channel phone --contact kimmo.aaltio --on 2026-11-20",
        ] { try bench.run(line) }
        let digest = try #require(try bench.evaluator.look { try TodayDigest(in: $0) })
        let page = tables("today --all", in: bench)
        #expect(digest.answersLate == 1)
        #expect(column("late", of: page["answers_owed"]).count { $0 != .none } == digest.answersLate)
        #expect(digest.stepsDue == page["due"]?.rows.count ?? 0)
        #expect(digest.claimsStale == page["stale_evidence"]?.rows.count)
        let steps = digest.stepsDue > 0 ? "\(digest.stepsDue) step\(digest.stepsDue == 1 ? "" : "s") due, " : ""
        #expect(digest.sentence == "\(steps)1 answer late, \(digest.claimsStale) claims stale: today")
    }

    @Test("of nothing there is no line")
    func quiet() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try bench.run("init quiet")
        try bench.run("open quiet")
        #expect(try bench.evaluator.look { try TodayDigest(in: $0) }?.sentence == nil)
    }

    @Test("a scan of the store gives the scores that its touches give, on any day")
    func points() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try bench.evaluator.look { session in
            let (models, ideal) = (session.settings.scoring, session.settings.idealCustomer)
            let read = ActivityLog(try session.read.touches())
            let scanned = try session.read.activity(of: models.types, until: session.today)
            let people = try session.read.peopleOfAccounts()
            let contacts = try session.read.contacts()
            for back in [0, 3, 7, 10, 30, 60, 61, 90, 100, 200] {
                let day = session.today.adding(days: -back)
                let scorer = Scorer(models: models, ideal: ideal, log: scanned, on: day)
                let other = Scorer(models: models, ideal: ideal, log: read, on: day)
                for account in try session.read.accounts() {
                    let ledger = other.ledger(of: account, contacts: contacts)
                    #expect(scorer.standing(of: account, people: people[account.id] ?? []) == ledger.standing)
                    let log = try session.read.activity(of: models.types, in: account.id)
                    let own = Scorer(models: models, ideal: ideal, log: log, on: day)
                    #expect(own.ledger(of: account, contacts: contacts) == ledger)
                }
            }
        }
    }

    @Test("each part shows its first few, and all on request")
    func short() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        #expect(tables("today", in: bench)["stale_evidence"]?.rows.count == 5)
        #expect(tables("today --all", in: bench)["stale_evidence"]?.rows.count ?? 0 > 5)
        #expect(tables("today --format json", in: bench) == tables("today --all", in: bench))
    }
}
