import Answers
import Commands
import Playbook
import Settings
import Store
import Testing
import Workbench

/// A day in the past is answered as if nothing had been written since.
@Suite struct AsOfTests {
    private static let first = Day(iso: "2026-01-05") ?? ExampleWorkspace.day

    /// The lines of a small invented business, each on its day.
    ///
    /// No line sets anew what another has set, save where the store keeps what was there.
    private static func story(_ chance: inout SeededGenerator) -> [(day: Day, line: String)] {
        let accounts = ["alfa", "beta", "gamma"]
        var lines = accounts.map { (first, "account add \($0) --employees 400 --industry Machinery") }
        lines += accounts.map { (first, "contact add \($0.uppercased()) Person --account \($0) --handle p.\($0)") }
        lines += [(first, #"campaign add "Winter webinar" --cost 900 --handle winter"#)]
        let spring = Day(iso: "2026-04-01") ?? first
        lines += [(spring, #"campaign add "Spring fair" --cost 5000 --from 2026-04-01 --handle fair"#)]
        let types = ["click", "guide", "buyers-guide", "contact-request", "webinar", "sent", "call", "meeting", "demo"]
        let stages = ["qualification", "discovery", "demo", "proposal", "negotiation"]
        var day = first
        var open: [String] = []
        var claims = 0
        for number in 1...60 {
            day = day.adding(days: Int.random(in: 0...5, using: &chance))
            let account = accounts[Int.random(in: 0..<3, using: &chance)]
            switch Int.random(in: 0..<12, using: &chance) {
            case 0, 1, 2, 3:
                let type = types[Int.random(in: 0..<types.count, using: &chance)]
                let campaign = day.iso < "2026-04-01" ? "winter" : ["winter", "fair"][number % 2]
                lines.append(
                    (day, "touch add \(type) --channel email --contact p.\(account) --campaign \(campaign)"))
            case 4, 5:
                let close = day.adding(days: 90).iso
                lines.append(
                    (
                        day,
                        "opportunity add Deal\(number) --account \(account) --amount \(number * 1000) --close \(close) "
                            + "--source \(["fair", "cold call"][number % 2].replacing(" ", with: "-")) --handle d\(number)"
                    ))
                open.append("d\(number)")
            case 6, 7:
                guard let deal = open.randomElement(using: &chance) else { continue }
                let stage = stages[Int.random(in: 0..<stages.count, using: &chance)]
                lines.append((day, "opportunity move \(deal) \(stage) --amount \(number * 1100)"))
            case 8:
                guard let deal = open.randomElement(using: &chance) else { continue }
                open.removeAll { $0 == deal }
                lines.append(
                    (
                        day,
                        number % 2 == 0
                            ? "opportunity win \(deal) --amount \(number * 1200) --reason Fit"
                            : "opportunity lose \(deal) --reason Price"
                    ))
            case 9:
                claims += 1
                let source = "https://\(account).example/\(number)"
                lines.append(
                    (day, "research add \"Fact \(number).\" --about \(account) --source \(source) --kind trigger"))
            case 10:
                guard claims > 0 else { continue }
                let claim = Int.random(in: 1...claims, using: &chance)
                lines.append((day, "research confirm \(claim) --source https://\(account).example/again/\(number)"))
            default:
                lines.append((day, "note \"Heard on day \(number).\" --about \(account)"))
                claims += 1
            }
        }
        // In the order of their days; of one day as they were told.
        return lines.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element)
    }

    private static let questions = [
        "pipeline", "funnel", "revenue", "attribution", "opportunity list", "research list", "score list", "lead list",
        "touch list --limit 100", "campaign list", "account list", "account show alfa", "status", "search fact",
        "contact list", "opportunity list --format csv", "icp", "gaps", "metric list", "forecast", "source list",
        "content coverage", "pipeline changes", "lift --where 'employees = 400 and name = alfa'",
        "report revenue --format md",
    ]

    private func workspace(of lines: [(day: Day, line: String)]) throws -> Bench {
        let scratch = try ScratchFolder()
        let evaluator = Evaluator(
            vocabulary: Registry.vocabulary, surroundings: .standing(on: ExampleWorkspace.day), directory: scratch.path,
            uids: GeneratedUIDs(SeededGenerator(seed: "as of")), keepsCells: true)
        #expect(evaluator.evaluate("init work").status == .done)
        try evaluator.open(scratch.path + "/work")
        for (day, line) in lines {
            let outcome = evaluator.evaluate("\(line) --today \(day.iso)")
            // A deal that was closed can no longer be moved, and so on: the story goes on without the line.
            #expect(outcome.status == .done || outcome.status == .mistake, "\(line): \(outcome.text)")
        }
        return Bench(scratch: scratch, evaluator: evaluator)
    }

    @Test("as of a day is what a workspace says that knows no later fact", arguments: 0..<4)
    func isTheWorkspaceOfTheDay(_ seed: Int) throws {
        var chance = SeededGenerator(seed: "as of \(seed)")
        let story = Self.story(&chance)
        let whole = try workspace(of: story)
        for _ in 0..<3 {
            let day = Self.first.adding(days: Int.random(in: 0...180, using: &chance))
            let cut = try workspace(of: story.filter { $0.day <= day })
            let rules = try #require(ZoneFiles.rules(named: whole.evaluator.workspace?.settings.timezone ?? "UTC"))
            let end = Instant(seconds: rules.instant(of: day.adding(days: 1), at: WallTime(minute: 0)).seconds - 1)
            for question in Self.questions {
                let then = cut.evaluator.evaluate("\(question) --now \(end.iso)")
                for asked in ["as-of \(day.iso) \(question)", "as-of --recorded \(day.iso) \(question)"] {
                    let past = whole.evaluator.evaluate(asked)
                    #expect(past.status == then.status, "\(asked): \(past.text)")
                    guard then.status == .done else { continue }
                    let blocks = Array(past.answer.blocks.dropLast())
                    #expect(
                        blocks == then.answer.blocks,
                        "\(asked), seed \(seed):\n\(past.text)\n--- and not ---\n\(then.text)")
                }
            }
        }
    }

    @Test("whatever looks can be asked as of a day, and nothing that writes", arguments: CommandSubject.all)
    func everyCommand(_ subject: CommandSubject) throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let before = try bench.dump()
        for example in subject.type.examples {
            let outcome = bench.evaluator.evaluate("as-of 2026-10-31 \(example)")
            if subject.type.onlyLooks, subject.type.manner == .reading, !subject.type.steersSession {
                // What an example names may not have been known by then.
                #expect(outcome.status != .bug, "\(example): \(outcome.text)")
            } else {
                #expect(outcome.status == .mistake, "\(example): \(outcome.text)")
                #expect(outcome.answer.blocks.count == 1)
            }
        }
        #expect(try bench.dump() == before)
    }

    @Test("the last day is today", arguments: questions)
    func today(_ question: String) throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try Self.addFuture(to: bench)
        let past = bench.evaluator.evaluate("as-of \(ExampleWorkspace.day.iso) \(question)")
        let now = bench.evaluator.evaluate("\(question) --now 2026-11-22T23:59:59+02:00")
        #expect(past.status == now.status)
        guard now.status == .done else { return }
        #expect(Array(past.answer.blocks.dropLast()) == now.answer.blocks, "\(past.text)\n--- and not ---\n\(now.text)")
    }

    /// A win, a deal and a touch that are dated later than today.
    private static func addFuture(to bench: Bench) throws {
        try Files.write(
            """
            name,account,stage,outcome,amount,created,closes
            Early cheer,tammerlift,discovery,won,70000,2026-08-01,2027-01-04
            Next year,tammerlift,discovery,open,90000,2027-02-01,2027-06-01

            """, to: bench.scratch.path + "/ahead.csv")
        try bench.run("import ahead.csv --as opportunities")
        try Files.write(
            "account,type,channel,day\ntammerlift,guide,web,2026-12-30\n", to: bench.scratch.path + "/ahead.csv")
        try bench.run("import ahead.csv --as touches")
    }

    @Test(
        "what is dated later than today is counted by no figure, and named by each",
        arguments: [
            "revenue", "pipeline", "pipeline changes", "funnel", "funnel why won", "source list", "source why inbound",
            "metric list", "forecast", "report revenue --format md", "status", "account show tammerlift",
        ])
    func future(_ question: String) throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let before = bench.evaluator.evaluate("attribution").answer.blocks
        try Self.addFuture(to: bench)
        let text = bench.evaluator.evaluate(question).text
        #expect(text.contains("early-cheer"), "\(text)")
        #expect(text.contains("still to come, so not counted: next-year"), "\(text)")
        let attribution = bench.evaluator.evaluate("attribution")
        #expect(attribution.text.contains("closed on a day that is still to come: early-cheer"), "\(attribution.text)")
        #expect(attribution.answer.blocks.first == before.first)
        let why = bench.evaluator.evaluate("attribution why early-cheer")
        #expect(why.status == .mistake && why.text.contains("still to come"), "\(why.text)")
    }

    @Test("the machine's time zone does not count")
    func zones() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        var answers: Set<[Answer.Block]> = []
        for hours in [-11, 0, 3, 13] {
            let surroundings = Surroundings(
                clock: { _ in
                    let now = Instant(seconds: Instant(noonOf: ExampleWorkspace.day).seconds)
                    return Clock(today: ExampleWorkspace.day, now: now)
                }, day: { instant, _ in Instant(seconds: instant.seconds + hours * 3600).day })
            let evaluator = Evaluator(
                vocabulary: Registry.vocabulary, surroundings: surroundings, directory: bench.scratch.path,
                workspace: bench.evaluator.workspace)
            let lines = ["as-of 2026-09-30 lead list", "as-of --recorded 2026-11-22 sla"]
            answers.insert(lines.flatMap { evaluator.evaluate($0).answer.blocks })
        }
        #expect(answers.count == 1)
    }

    @Test("a workspace that was loaded elsewhere gives the same")
    func loadedElsewhere() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let here = Evaluator(
            vocabulary: Registry.vocabulary, surroundings: .standing(on: ExampleWorkspace.day),
            directory: bench.scratch.path)
        try here.open(bench.scratch.path + "/workspaces/one-to-one")
        try bench.run("dump copied")
        try bench.run("load copied --to elsewhere")
        let there = bench.evaluator
        for question in Self.questions where question != "status" {
            let line = "as-of 2026-09-30 \(question)"
            #expect(here.evaluate(line).text == there.evaluate(line).text)
        }
        let refused = there.evaluate("as-of --recorded 2026-09-30 pipeline")
        #expect(refused.status == .mistake && refused.text.contains("loaded from a dump"), "\(refused.text)")
    }

    @Test("Tab completes the line behind the day")
    func completion() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let completer = Completer(bench.evaluator)
        func offers(_ line: String) -> [String] {
            completer.completions(of: line, at: line.utf8.count).map(\.text)
        }
        #expect(offers("as-of 2026-09-30 pipel") == ["pipeline "])
        #expect(offers("as-of 2026-09-30 --recorded score w") == ["why "])
        #expect(offers("as-of 2026-09-30 score why tammer").contains("tammerlift "))
        #expect(offers("as-of 2026-09-30 lead list --cl") == ["--class "])
    }

    @Test("an answer as of a day stands on the tables that it looks at, and not on today")
    func footprint() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let past = bench.evaluator.evaluate("as-of 2026-09-30 pipeline").footprint
        #expect(past?.tables.isSuperset(of: ["opportunity", "stage_change"]) == true)
        #expect(past?.tables.contains("claim") == false)
        #expect(past?.usesDay == false)
        let recorded = bench.evaluator.evaluate("as-of --recorded 2026-09-30 pipeline").footprint
        #expect(recorded?.tables.contains("entry") == true)
    }
}
