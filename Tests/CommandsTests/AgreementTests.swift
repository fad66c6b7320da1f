import Answers
import Commands
import Playbook
import Store
import Testing
import Workbench

/// Promises over a whole workspace: leads that were handed over, to the minute, and what carries their times.
@Suite struct AgreementTests {
    private func table(_ name: String, of line: String, in bench: Bench) throws -> Table {
        let outcome = bench.evaluator.evaluate(line)
        try #require(outcome.status == .done, "\(line): \(outcome.text)")
        let tables = outcome.answer.blocks.compactMap { block -> Table? in
            guard case .table(let table) = block else { return nil }
            return table
        }
        return try #require(tables.first { $0.name == name })
    }

    private func column(_ key: String, of table: Table) -> [Cell] {
        guard let place = table.columns.firstIndex(where: { $0.key == key }) else { return [] }
        return table.rows.map { $0[place] }
    }

    /// A workspace in which one lead was handed over on Friday 20 November at 15:45 in Helsinki.
    private func handedOver() throws -> Bench {
        let bench = try ExampleWorkspace.built.get().copy()
        let at = try #require(Instant(iso: "2026-11-20T15:45:00+02:00"))
        let draft = Entry.Draft(line: "handoff", recordedAt: at, day: at.day, cell: nil)
        let workspace = try #require(bench.evaluator.workspace)
        _ = try workspace.store.record(draft, uids: GeneratedUIDs(SystemRandomNumberGenerator()), bulk: false) {
            writer in
            let account = try #require(try writer.reader.account(handle: "tammerlift"))
            let contact = try #require(try writer.reader.contact(handle: "anneli.kujanpaa"))
            _ = try writer.add(
                Handoff(
                    id: Handoff.ID(0), account: account.id, contact: contact.id, at: at, day: at.day, owner: "Sanna",
                    rule: "by hand"))
            return ((), "Handed over.")
        }
        return bench
    }

    @Test("a lead that was handed over is owed three things, to the minute where it is known")
    func handoff() throws {
        let bench = try handedOver()
        let line = "sla breaches --open --now 2026-11-23T10:15:00+02:00"
        let before = try table("breaches", of: line, in: bench)
        let late = zip(column("promise", of: before), column("late", of: before)).first {
            $0.0 == .text("first contact")
        }
        #expect(late.map { "\($0.1)" }?.contains("1 h 30 min of office time") == true)
        #expect(column("owner", of: before).contains(.text("Sanna")))
        // Half of the hour is over at 8:15.
        let early = try table("promises_owed", of: "today --all --now 2026-11-23T08:20:00+02:00", in: bench)
        #expect(column("promise", of: early).contains(.text("first contact")))
        try bench.run("touch add call --channel phone --contact anneli.kujanpaa --on 2026-11-20 --at 15:50")
        let after = try table("promises", of: "sla why tammerlift --now 2026-11-23T10:15:00+02:00", in: bench)
        #expect(column("took", of: after).contains(.text("5 min of office time")))
        try bench.run("undo")
        #expect(try table("breaches", of: line, in: bench) == before)
    }

    @Test("who asks is promised an answer by their own class, whatever their company's")
    func student() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        for (name, title) in [("Sini Oppilas", "Student"), ("Sanni Johtaja", "Service Director")] {
            try bench.run("contact add '\(name)' --account tammerlift --title '\(title)'")
            let handle = name.lowercased().split(separator: " ").joined(separator: ".")
            try bench.run(
                "touch add contact-request --channel website --contact \(handle) --on 2026-11-20 --at 10:00 --yes")
        }
        let promises = try table("promises", of: "sla why tammerlift --now 2026-11-20T15:00:00+02:00", in: bench)
        let times = Dictionary(
            zip(column("about", of: promises), column("time", of: promises)), uniquingKeysWith: { first, _ in first })
        #expect(times[.text("sini.oppilas")] == .text("24 hours"))
        #expect(times[.text("sanni.johtaja")] == .text("1 office hour"))
    }

    @Test("what was done an hour before somebody asked is no answer, here or there")
    func answeredBefore() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let touch = "touch add --contact anneli.kujanpaa --on 2026-11-20"
        try bench.run("\(touch) contact-request --channel website --at 14:00")
        try bench.run("\(touch) call --channel phone --at 13:00")
        func states() throws -> (owed: Bool, answered: Bool) {
            let late = "2026-11-23T10:15:00+02:00"
            let today = bench.evaluator.evaluate("today --all --now \(late)")
            let promises = try table("promises", of: "sla why tammerlift --now \(late)", in: bench)
            let first = zip(column("began", of: promises), column("done", of: promises))
                .first { "\($0.0)".contains("2026-11-20 14:00") }
            return (today.text.contains("2026-11-20 14:00"), first.map { $0.1 != .none } ?? true)
        }
        #expect(try states() == (true, false))
        try bench.run("\(touch) call --channel phone --at 15:00")
        #expect(try states() == (false, true))
    }

    @Test("a deal's qualification is not known before there was a deal")
    func beforeTheDeal() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let line = "meddic set metrics --opportunity tammerlift-europe --state assumed --on"
        let early = bench.evaluator.evaluate("\(line) 2026-08-26")
        #expect(early.text.contains("2026-08-26 is before tammerlift-europe was opened (2026-08-27)"), "\(early.text)")
        try bench.run("\(line) 2026-08-27")
        try bench.run("meddic set metrics --account tammerlift --state assumed --on 2026-08-26")
    }

    @Test("amounts that nobody can add up are refused where they are written")
    func beyondCounting() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let before = try bench.dump()
        let workspace = try #require(bench.evaluator.workspace)
        let draft = Entry.Draft(line: "deals", recordedAt: Instant(seconds: 0), day: Day(number: 0), cell: nil)
        #expect(throws: MoneyLimit.self) {
            try workspace.store.record(draft, uids: GeneratedUIDs(SystemRandomNumberGenerator()), bulk: false) {
                writer in
                let account = try #require(try writer.reader.account(handle: "tammerlift"))
                for number in 1...2 {
                    _ = try writer.add(
                        Opportunity(
                            id: Opportunity.ID(0), handle: "beyond-\(number)", account: account.id, name: "Beyond",
                            stage: "demo", outcome: .open, amount: Money(cents: .max, currency: .eur),
                            created: Day(number: 20_000)))
                }
                return ((), "Added.")
            }
        }
        #expect(try bench.dump() == before)
    }

    @Test("a time that the clocks leapt over is refused, and of one that came twice the first is taken")
    func changesOfClocks() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let line = "touch add call --channel phone --contact anneli.kujanpaa"
        let never = bench.evaluator.evaluate("\(line) --on 2026-03-29 --at 03:30")
        #expect(never.status != .done && never.text.contains("no 03:30 on 2026-03-29"), "\(never.text)")
        #expect(never.text.contains("Did you mean 04:30?"))
        let twice = bench.evaluator.evaluate("\(line) --on 2026-10-25 --at 03:30")
        #expect(twice.status == .done && twice.text.contains("03:30 twice: the first is taken"), "\(twice.text)")
    }

    @Test(
        "a time that no calendar has is told from one that is none",
        arguments: [
            ("2500-01-01T00:00:00Z", "years run from 1900 to 2200"),
            ("2026-02-30T09:30:00+02:00", "not in the calendar"),
            ("noon", "is not a time"),
        ])
    func outsideTheCalendar(text: String, message: String) throws {
        let outcome = try ExampleWorkspace.built.get().copy().evaluator.evaluate("today --now \(text)")
        #expect(outcome.text.contains(message), "\(outcome.text)")
    }

    @Test("a touch's time goes into a dump and comes back, and is undone with its touch")
    func times() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let before = try bench.dump()
        try bench.run("touch add call --channel phone --contact anneli.kujanpaa --on 2026-11-20 --at 9.05")
        let after = try bench.dump()
        #expect(after != before)
        #expect(
            column("time", of: try table("touches", of: "touch list --limit 1 --format json", in: bench)).count == 1)
        #expect(
            column("time", of: try table("touches", of: "touch list --account tammerlift", in: bench)).contains(
                .text("09:05")))
        try bench.run("undo")
        #expect(try bench.dump() == before)
        try bench.run("redo")
        #expect(try bench.dump() == after)
    }

    @Test("a touch without a day keeps the time of a clock that knows it, and of no other")
    func clock() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try bench.run("touch add call --channel phone --contact anneli.kujanpaa")
        #expect(column("time", of: try table("touches", of: "touch list", in: bench)).isEmpty)
        try bench.run("touch add call --channel phone --contact anneli.kujanpaa --now 2026-11-22T18:30:00+02:00")
        #expect(column("time", of: try table("touches", of: "touch list", in: bench)).contains(.text("18:30")))
    }

    @Test("the quarters of a plan sum to its year")
    func plan() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        for figure in PlanFigure.allCases {
            let line = "plan why \(figure.rawValue) --revenue 1234567.89 --average-deal 33333 --win-rate 17%"
            let terms = try table("terms", of: line, in: bench)
            let sum = terms.rows.reduce(0) { $0 + (amount($1[1]) ?? 0) }
            #expect(terms.rows.count == 4 && amount(terms.totals?[1] ?? .none) == sum)
        }
    }

    private func amount(_ cell: Cell) -> Int? {
        switch cell {
        case .integer(let count): count
        case .money(let cents, _): cents
        case .decimal(let units, _): units
        default: nil
        }
    }
}
