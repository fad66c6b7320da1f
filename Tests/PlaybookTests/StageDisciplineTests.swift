import Playbook
import Testing

@Suite struct StageDisciplineTests {
    private func deal(_ stage: String, _ outcome: Opportunity.Outcome = .open) -> Opportunity {
        Opportunity(
            id: Opportunity.ID(1), handle: "deal", account: Account.ID(1), name: "Deal", stage: stage,
            outcome: outcome, amount: nil, created: today)
    }

    private func changes(_ stages: [String]) -> [StageChange] {
        stages.map { StageChange(opportunity: Opportunity.ID(1), day: today, stage: $0, amount: nil) }
    }

    private func skipped(_ way: [String], _ outcome: Opportunity.Outcome = .open) -> [String] {
        let stage = way.last { $0 != "won" && $0 != "lost" } ?? ""
        return StageDiscipline.skipped(by: deal(stage, outcome), changes: changes(way), stages: Stage.standard)
            .map(\.handle)
    }

    @Test(arguments: [
        (["prospecting", "qualification", "discovery"], [String]()),
        (["prospecting", "demo"], ["qualification", "discovery"]),
        // Nobody knows what was before the first stage that is known.
        (["discovery", "proposal"], ["demo"]),
        // Who goes back has skipped nothing by where they stand now, nor what they then went through.
        (["prospecting", "proposal", "qualification"], []),
        (["prospecting", "demo", "qualification", "discovery", "demo"], []),
        // A stage that the workspace no longer has says nothing.
        (["prospecting", "handshake", "qualification"], []),
    ])
    func tellsWhatWasSkipped(way: [String], expected: [String]) {
        #expect(skipped(way) == expected)
    }

    @Test func judgesAWonDealToTheEndAndALostOneToWhereItStood() {
        #expect(skipped(["proposal", "won"], .won) == ["negotiation"])
        #expect(skipped(["discovery", "demo", "lost"], .lost) == [])
        #expect(StageDiscipline.skipped(by: deal("demo"), changes: [], stages: Stage.standard).isEmpty)
    }

    @Test func tellsTheCriteriaThatWereLeftOpen() throws {
        let tick = CriterionTick(
            opportunity: Opportunity.ID(1), criterion: "first-talk", day: today, note: "At the fair", evidence: nil)
        let discipline = StageDiscipline(
            of: deal("discovery"), changes: changes(["prospecting", "discovery"]), stages: Stage.standard,
            onboarding: OnboardingRules.standard.stage, progress: DealProgress(people: 1, ticks: [tick]))
        #expect(discipline.skipped.map(\.handle) == ["qualification"])
        #expect(discipline.leftOpen.map(\.standing.criterion.handle) == ["bant", "pain", "economic-buyer"])
        #expect(discipline.leftOpen.first?.standing.why == "BANT has 0 of 8 points, 4 are asked for")
        #expect(discipline.openNow.map(\.standing.criterion.handle) == ["discovery"])
        let ticked = try #require(discipline.steps.first?.criteria.last)
        #expect(ticked.why == "ticked on 2026-11-22: At the fair")
        #expect(discipline.steps.last?.passage == .ahead)
    }

    @Test func readsEveryMeasureThatItWrites() throws {
        let criteria = (Stage.standard + [OnboardingRules.standard.stage]).flatMap(\.exit)
        #expect(Set(criteria.map(\.handle)).count == criteria.count)
        #expect(Stage.standard.allSatisfy { !$0.exit.isEmpty })
        for measure in criteria.compactMap(\.measure) {
            #expect(try StageMeasure(reading: measure.phrase) == measure)
        }
    }

    @Test(arguments: ["bant 9", "bant", "people x", "touch", "amount 3"])
    func refusesAMeasureThatLacksSomething(text: String) {
        #expect(throws: UnreadableMeasure.self) { try StageMeasure(reading: text) }
    }

    @Test(arguments: ["bnat 4", "element sponsor", ""])
    func refusesAnUnknownWord(text: String) {
        #expect(throws: UnknownWord.self) { try StageMeasure(reading: text) }
    }

    @Test func passesEveryStageOnce() {
        var random = Seeded(9)
        let handles = Stage.standard.map(\.handle)
        for _ in 0..<300 {
            let way = (0..<Int.random(in: 1...8, using: &random)).map { _ in handles.randomElement(using: &random) ?? ""
            }
            let passages = StageDiscipline.passages(
                of: deal(way.last ?? ""), changes: changes(way), stages: Stage.standard)
            #expect(passages.count == handles.count)
            #expect(passages.count { $0 == .current } == 1)
            for (handle, passage) in zip(handles, passages) where passage == .skipped { #expect(!way.contains(handle)) }
        }
    }
}
