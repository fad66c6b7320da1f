import Playbook
import Testing

@Suite struct FunnelTests {
    @Test func placesAnAccountByTheFurthestThatItMeets() {
        let id = Account.ID(1)
        #expect(FunnelFacts(account: id).furthest == .target)
        #expect(FunnelFacts(account: id, isTouched: true).furthest == .aware)
        #expect(FunnelFacts(account: id, isTouched: true, isEngaged: true).furthest == .engaged)
        #expect(FunnelFacts(account: id, isEngaged: true, isSalesReady: true).furthest == .mqa)
        #expect(FunnelFacts(account: id, hasDeal: true).furthest == .opportunity)
        #expect(FunnelFacts(account: id, hasDeal: true, hasWon: true).furthest == .won)
    }

    @Test func takesItsFactsFromTouchesDealsAndScore() {
        func furthest(_ touches: [Touch], _ verdict: LeadClass = .other, _ deals: [Opportunity] = []) -> FunnelStage {
            FunnelFacts(account: Account.ID(1), touches: touches, verdict: verdict, opportunities: deals).furthest
        }
        #expect(furthest([touch(1, "visit", account: 2)], .marketing, [deal(1, account: 2)]) == .target)
        #expect(furthest([touch(1, "sent")]) == .aware)
        #expect(furthest([touch(1, "podcast"), touch(2, "sent")]) == .engaged)
        #expect(furthest([], .salesReady) == .mqa)
        #expect(furthest([], .other, [deal(1, outcome: .lost)]) == .opportunity)
        #expect(furthest([], .other, [deal(1, outcome: .won), deal(2)]) == .won)
    }

    @Test func countsWhatWasReachedAtLeastAndConverts() {
        let facts = [
            FunnelFacts(account: Account.ID(1)), FunnelFacts(account: Account.ID(2), isTouched: true),
            FunnelFacts(account: Account.ID(3), hasDeal: true), FunnelFacts(account: Account.ID(4), hasWon: true),
        ]
        let funnel = Funnel(facts)
        #expect(funnel.steps.map(\.reached) == [4, 3, 2, 2, 2, 1])
        #expect(funnel.steps.map(\.conversion) == [nil, 7500, 6667, 10_000, 10_000, 5000])
        #expect(funnel.steps[4].stopped == [Account.ID(3)])
    }

    @Test func dividesByNothingWithoutAFigure() {
        #expect(Funnel([]).steps.map(\.conversion) == [nil, nil, nil, nil, nil, nil])
        #expect(Funnel([FunnelFacts(account: Account.ID(1))]).steps.map(\.conversion) == [nil, 0, nil, nil, nil, nil])
    }

    @Test func neverWidensAndItsTermsAddUp() {
        var random = Seeded(12)
        for _ in 0..<200 {
            let facts = (0..<Int.random(in: 0...30, using: &random)).map { number in
                FunnelFacts(
                    account: Account.ID(number), isTouched: Bool.random(using: &random),
                    isEngaged: Bool.random(using: &random), isSalesReady: Bool.random(using: &random),
                    hasDeal: Bool.random(using: &random), hasWon: Bool.random(using: &random))
            }
            let funnel = Funnel(facts)
            #expect(funnel.steps.map(\.stage) == FunnelStage.allCases)
            #expect(funnel.steps.first?.reached == facts.count)
            for (step, next) in zip(funnel.steps, funnel.steps.dropFirst()) { #expect(step.reached >= next.reached) }
            for step in funnel.steps { #expect(funnel.terms(of: step.stage).total == step.reached) }
        }
    }
}
