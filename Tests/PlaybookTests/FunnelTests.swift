import Playbook
import Testing

@Suite struct FunnelTests {
    private func facts(_ number: Int, _ days: [FunnelStage: Int]) -> FunnelFacts {
        var facts = FunnelFacts(account: Account.ID(number))
        for (stage, day) in days { facts.meet(stage, on: Day(number: day)) }
        return facts
    }

    @Test func placesAnAccountByTheFurthestThatItMeets() {
        let id = Account.ID(1)
        #expect(FunnelFacts(account: id).furthest == .target)
        #expect(FunnelFacts(account: id, met: [.aware]).furthest == .aware)
        #expect(FunnelFacts(account: id, met: [.aware, .engaged]).furthest == .engaged)
        #expect(FunnelFacts(account: id, met: [.engaged, .mqa]).furthest == .mqa)
        #expect(FunnelFacts(account: id, met: [.opportunity]).furthest == .opportunity)
        #expect(FunnelFacts(account: id, met: [.opportunity, .won]).furthest == .won)
        #expect(FunnelFacts(account: id, met: [.expanded]).reached(.mqa))
    }

    @Test func takesDealsAndRenewalsWithTheirDays() {
        func deals(_ deals: [Opportunity], _ dates: [CustomerDate] = []) -> FunnelFacts {
            var facts = FunnelFacts(account: Account.ID(1))
            facts.meet(deals: deals, dates: dates)
            return facts
        }
        #expect(deals([]).furthest == .target)
        let lost = deals([deal(1, outcome: .lost)])
        #expect(lost.furthest == .opportunity && !lost.hasOpenDeal)
        #expect(deals([deal(1, outcome: .won), deal(2)]).furthest == .won)
        let (first, second) = (Day(number: 20_000), Day(number: 20_100))
        let twice = deals([deal(1, outcome: .won, closes: second), deal(2, outcome: .won, closes: first)])
        #expect(twice.furthest == .expanded && twice.days[.won] == first && twice.days[.expanded] == second)
        func date(_ kind: CustomerDate.Kind, _ done: Day?) -> CustomerDate {
            CustomerDate(id: CustomerDate.ID(1), opportunity: Opportunity.ID(1), kind: kind, due: second, done: done)
        }
        let won = [deal(1, outcome: .won, closes: first)]
        #expect(deals(won, [date(.renewal, nil), date(.expansion, second)]).furthest == .won)
        #expect(deals(won, [date(.renewal, second)]).days[.expanded] == second)
        // A win that nobody dated is a win.
        #expect(deals([deal(1, outcome: .won, closes: nil)]).days[.won] == nil)
    }

    @Test func countsWhatWasReachedAtLeastAndConverts() {
        let facts = [
            FunnelFacts(account: Account.ID(1)), FunnelFacts(account: Account.ID(2), met: [.aware]),
            FunnelFacts(account: Account.ID(3), met: [.opportunity]), FunnelFacts(account: Account.ID(4), met: [.won]),
        ]
        let funnel = Funnel(facts)
        #expect(funnel.steps.map(\.reached) == [4, 3, 2, 2, 2, 1, 0])
        #expect(funnel.steps.map(\.conversion) == [nil, 7500, 6667, 10_000, 10_000, 5000, 0])
        #expect(funnel.steps[4].stopped == [Account.ID(3)])
    }

    @Test func dividesByNothingWithoutAFigure() {
        #expect(Funnel([]).steps.allSatisfy { $0.conversion == nil })
        let one = Funnel([FunnelFacts(account: Account.ID(1))])
        #expect(one.steps.map(\.conversion) == [nil, 0, nil, nil, nil, nil, nil])
        for passage in StagePassage.all([]) {
            #expect(passage.meanTenths == nil && passage.medianTenths == nil && passage.percentile(75) == nil)
        }
    }

    @Test func measuresTheTimeBetweenStagesOfThoseWhoseDaysAreInOrder() throws {
        let all = [
            facts(1, [.aware: 0, .engaged: 10]), facts(2, [.aware: 0, .engaged: 3]),
            facts(3, [.aware: 5, .engaged: 25]),
            facts(4, [.aware: 5, .engaged: 9]), facts(5, [.aware: 5, .engaged: 1]), facts(6, [.engaged: 1]),
            facts(7, [.aware: 5]), FunnelFacts(account: Account.ID(8), met: [.won]),
        ]
        let passage = StagePassage(from: .aware, to: .engaged, all)
        #expect(passage.passed.map(\.days) == [3, 4, 10, 20])
        #expect(passage.meanTenths == 93 && passage.medianTenths == 70 && passage.percentile(75) == 10)
        #expect(passage.outOfOrder == [Account.ID(5)] && passage.undated == [Account.ID(6), Account.ID(8)])
    }

    @Test func namesWhoStaysLongerThanThreeInFour() {
        var all = (1...8).map { facts($0, [.aware: 0, .engaged: $0]) }
        all += [facts(20, [.aware: 0]), facts(21, [.aware: 93]), facts(22, [.aware: 95])]
        let passage = StagePassage(from: .aware, to: .engaged, all)
        let today = Day(number: 100)
        var rules = StallRules.standard
        rules.least = 0
        let stalls = Stall.all(all, after: passage, rules: rules, on: today)
        #expect(stalls.map(\.account) == [Account.ID(20), Account.ID(21)] && stalls.map(\.days) == [100, 7])
        #expect(stalls.allSatisfy { $0.limit == 6 })
        rules.after[.aware] = 99
        #expect(Stall.all(all, after: passage, rules: rules, on: today).map(\.account) == [Account.ID(20)])
        // Four are too few to measure by.
        let few = StagePassage(from: .aware, to: .engaged, all.prefix(4))
        #expect(Stall.all(all, after: few, rules: .standard, on: today).isEmpty)
    }

    @Test func nobodyStandsStillAfterADay() {
        let quick = (1...8).map { facts($0, [.aware: 0, .engaged: 1]) }
        let all = quick + [facts(20, [.aware: 86]), facts(21, [.aware: 85])]
        let passage = StagePassage(from: .aware, to: .engaged, all)
        let stalls = Stall.all(all, after: passage, rules: .standard, on: Day(number: 100))
        #expect(stalls.map(\.account) == [Account.ID(21)] && stalls.map(\.limit) == [14])
        let limit = StallRules.standard.limit(passage)
        #expect(limit.days == 14)
        #expect(
            limit.source
                == "75% of the 8 that went on did so within 1 day, and nobody counts as stalled within 14 days (funnel.stalled_at_least)"
        )
        // What somebody set holds, however short.
        var rules = StallRules.standard
        rules.after[.aware] = 3
        #expect(rules.limit(passage).days == 3)
    }

    @Test func whoLostItsDealsIsNotStalled() {
        let passage = StagePassage(from: .opportunity, to: .won, [])
        var rules = StallRules.standard
        rules.after[.opportunity] = 1
        var open = FunnelFacts(account: Account.ID(1))
        open.meet(deals: [deal(1)])
        var lost = FunnelFacts(account: Account.ID(2))
        lost.meet(deals: [deal(2, account: 2, outcome: .lost)])
        let stalls = Stall.all([open, lost], after: passage, rules: rules, on: Day(number: 30_000))
        #expect(stalls.map(\.account) == [Account.ID(1)])
    }

    @Test func neverWidensAndItsTermsAddUp() {
        var random = Seeded(12)
        for _ in 0..<200 {
            let all = (0..<Int.random(in: 0...30, using: &random)).map { number in
                facts(
                    number,
                    Dictionary(
                        uniqueKeysWithValues: FunnelStage.allCases.dropFirst().filter { _ in
                            Bool.random(using: &random)
                        }.map { ($0, Int.random(in: 0...400, using: &random)) }))
            }
            let funnel = Funnel(all)
            #expect(funnel.steps.map(\.stage) == FunnelStage.allCases)
            #expect(funnel.steps.first?.reached == all.count)
            for (step, next) in zip(funnel.steps, funnel.steps.dropFirst()) { #expect(step.reached >= next.reached) }
            for step in funnel.steps { #expect(funnel.terms(of: step.stage).total == step.reached) }
            for passage in StagePassage.all(all) {
                let told = passage.passed.count + passage.outOfOrder.count + passage.undated.count
                #expect(told == funnel.steps.first { $0.stage == passage.to }?.reached)
                #expect(passage.passed.map(\.days) == passage.passed.map(\.days).sorted())
            }
        }
    }
}
