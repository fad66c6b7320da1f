import Playbook
import Testing

@testable import Store

/// What a deal was worth on a day is the same for all who ask: the door to the past, the pipeline's changes, the test of
/// forecasts.
@Suite struct PastAmountsTests {
    private static let first = Day(number: 20_000)
    private static let today = first.adding(days: 60)

    /// Deals with steps on random days, some of which say no amount, and records that stand as the last step says.
    private static func draw(_ chance: inout SeededGenerator, account: Account.ID) -> [(Opportunity, [StageChange])] {
        let stages = ["qualification", "discovery", "demo"]
        return (0..<12).map { number in
            let created = first.adding(days: Int.random(in: 0..<20, using: &chance))
            var steps: [StageChange] = []
            var day = created.adding(days: Int.random(in: 0...3, using: &chance))
            for _ in 0..<Int.random(in: 0...5, using: &chance) {
                let amount =
                    Bool.random(using: &chance)
                    ? nil
                    : Money(cents: Int.random(in: 1...999, using: &chance), currency: number % 3 == 0 ? sek : .eur)
                let stage = stages[Int.random(in: 0..<stages.count, using: &chance)]
                steps.append(StageChange(opportunity: Opportunity.ID(0), day: day, stage: stage, amount: amount))
                day = day.adding(days: Int.random(in: 0...9, using: &chance))
            }
            var deal = Opportunity(
                id: Opportunity.ID(0), handle: "d\(number)", account: account, name: "d\(number)",
                stage: steps.last?.stage ?? "demo", outcome: .open, amount: nil, created: created)
            deal.amount =
                steps.last { $0.amount != nil }?.amount ?? (number % 2 == 0 ? nil : Money(cents: 7, currency: .eur))
            if Bool.random(using: &chance), let last = steps.last {
                deal.outcome = Bool.random(using: &chance) ? .won : .lost
                deal.closes = last.day
                steps[steps.count - 1].stage = deal.outcome.rawValue
            }
            return (deal, steps)
        }
    }

    private static var sek: Currency { Currency("SEK") ?? .eur }

    @Test("on every day all agree on the outcome and the amount", arguments: 0..<6)
    func agree(_ seed: Int) throws {
        var chance = SeededGenerator(seed: "amounts \(seed)")
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        let account = try store.addAccount("alfa")
        let drawn = Self.draw(&chance, account: account)
        try store.change("deals") { writer in
            for (deal, steps) in drawn {
                let id = try writer.add(deal)
                for var step in steps {
                    step.opportunity = id
                    try writer.add(step)
                }
            }
        }
        let (deals, steps) = try store.read { (try $0.opportunities(), try $0.stageChanges()) }
        let histories = DealHistory.all(deals, steps: steps)
        let walks = StageWalks(deals, changes: steps, stages: Stage.standard).paths
        var told = 0
        for number in stride(from: 0, through: 50, by: 5) {
            let day = Self.first.adding(days: number)
            let past = try store.asOf(day, firstStage: "prospecting").read { try $0.opportunities() }
            let byID = Dictionary(uniqueKeysWithValues: past.map { ($0.id, $0) })
            for (history, walk) in zip(histories, walks) {
                let state = history.state(atEndOf: day, today: Self.today)
                let record = byID[history.deal.id]
                #expect(state?.outcome == record?.outcome, "\(history.deal.handle) on day \(number)")
                #expect(state?.amount == record?.amount, "\(history.deal.handle) on day \(number)")
                // A forecast of then knows only what the steps told by then.
                guard case .open(_, _, let amount?, _) = walk.standing(on: day) else { continue }
                #expect(state?.amount == amount, "\(history.deal.handle) on day \(number)")
                told += 1
            }
        }
        #expect(told > 20)
    }

    @Test("a step without an amount leaves the deal worth what it was")
    func silentStep() {
        let deal = Opportunity(
            id: Opportunity.ID(1), handle: "d", account: Account.ID(1), name: "d", stage: "proposal", outcome: .open,
            amount: Money(cents: 500, currency: .eur), created: Self.first)
        let steps = [(0, 400), (30, nil), (55, 500)].map { (number, cents: Int?) in
            StageChange(
                opportunity: deal.id, day: Self.first.adding(days: number), stage: "demo",
                amount: cents.map { Money(cents: $0, currency: .eur) })
        }
        let changes = PipelineChanges(
            DealHistory.all([deal], steps: steps), in: Self.first.adding(days: 40)...Self.today,
            stages: Stage.standard, startMonth: 1, today: Self.today)
        #expect(changes.bridges.map(\.then) == [400])
        #expect(changes.bridges.map(\.effects) == [[.grown: 100]])
        #expect(changes.withoutAmount == .init())
    }

    @Test("a deal that differs by its currency or its close day alone is put back too")
    func putBack() throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        let account = try store.addAccount("alfa")
        let later = Self.first.adding(days: 40)
        try store.change("deals") { writer in
            for (handle, currency, closes) in [
                ("a", Self.sek, later), ("b", .eur, later.adding(days: 9)), ("c", .eur, later),
            ] {
                let euros = Money(cents: 100, currency: .eur)
                let id = try writer.add(
                    Opportunity(
                        id: Opportunity.ID(0), handle: handle, account: account, name: handle, stage: "demo",
                        outcome: .open, amount: Money(cents: 100, currency: currency), created: Self.first,
                        closes: closes))
                for (day, amount, close) in [
                    (Self.first, euros, later), (later, Money(cents: 100, currency: currency), closes),
                ] {
                    try writer.add(
                        StageChange(opportunity: id, day: day, stage: "demo", amount: amount, closes: close))
                }
            }
        }
        let past = try store.asOf(Self.first.adding(days: 5), firstStage: "prospecting")
        #expect(try past.read { try $0.dealsPutBack() } == 2)
    }
}
