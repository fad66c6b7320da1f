import Testing

@testable import Playbook

/// What open deals may bring adds up, grows with its chances, and follows from what is known of closed ones.
struct QuarterForecastTests {
    private let quarter = Quarter(of: today)

    private func forecast(_ deals: DrawnDeals, quarter: Quarter? = nil) -> QuarterForecast {
        QuarterForecast(
            deals.opportunities, changes: deals.changes, stages: Stage.standard, quarter: quarter ?? self.quarter,
            today: today)
    }

    @Test(arguments: [0, 1, 7, 60, 400])
    func addsUpAndStaysWithinTheSum(count: Int) {
        let forecast = forecast(DrawnDeals(count, seed: UInt64(count)))
        for sum in forecast.sums {
            let deals = sum.deals.map { forecast.deals[$0] }
            #expect(deals.compactMap(\.byStage?.cents).reduce(0, +) == sum.byStage.cents)
            #expect(deals.compactMap(\.byHistory?.cents).reduce(0, +) == sum.byHistory.cents)
            #expect((0...sum.open.cents).contains(sum.byStage.cents))
            #expect((0...sum.open.cents).contains(sum.byHistory.cents))
            for deal in deals {
                let exact = (deal.opportunity.amount?.cents ?? 0) * deal.chance.byHistory
                #expect(abs((deal.byHistory?.cents ?? 0) * 1000 - exact) < 1000)
            }
        }
        #expect(
            forecast.deals.count == forecast.sums.reduce(0) { $0 + $1.deals.count } + forecast.withoutAmount.count)
    }

    @Test func eachAgeIsDrawnTowardsTheOneBefore() {
        let deals = DrawnDeals(200, seed: 3)
        let paths = StageWalks(deals.opportunities, changes: deals.changes, stages: Stage.standard)
        let history = StageHistory(paths, stages: Stage.standard, on: today)
        for number in Stage.standard.indices {
            let rates = history.winRates(stage: number, days: 400)
            #expect(rates.count == StageAge.all.count)
            #expect(rates.first?.prior == Stage.standard[number].probability * 10)
            #expect(rates.allSatisfy { (0...1000).contains($0.value) })
            for (earlier, later) in zip(rates, rates.dropFirst()) {
                #expect(later.prior == earlier.value)
                #expect(later.trials <= earlier.trials)
            }
            #expect(history.winRates(stage: number, days: 40) == rates.prefix(3))
        }
    }

    @Test func withoutAPastTheSettingsSpeak() {
        let history = StageHistory(
            StageWalks([], changes: [], stages: Stage.standard), stages: Stage.standard, on: today)
        let chances = Stage.standard.indices.map { history.winRates(stage: $0, days: 400).last?.value }
        #expect(chances == [50, 100, 250, 400, 600, 800])
        #expect(history.closedDeals == 0 && !history.isWeightMeasured)
    }

    @Test func aHigherChanceNeverBringsLess() {
        var random = Seeded(15)
        for _ in 0..<200 {
            let count = Int.random(in: 1...9, using: &random)
            let cents = (0..<count).map { _ in Int.random(in: 0...9999, using: &random) }
            var shares = (0..<count).map { _ in Int.random(in: 0...999, using: &random) }
            let less = WeightedAmounts(cents: cents, shares: shares)
            shares[Int.random(in: 0..<count, using: &random)] += 1
            let more = WeightedAmounts(cents: cents, shares: shares)
            #expect(less.total <= more.total)
            #expect(more.parts.reduce(0, +) == more.total)
        }
    }

    @Test func aLaterDateMeansNotInTheQuarter() throws {
        let later = deal(1, stage: "negotiation", closes: quarter.last.adding(days: 1))
        let within = deal(2, stage: "negotiation", closes: quarter.last)
        let passed = deal(3, stage: "negotiation", closes: today.adding(days: -9))
        let unsaid = deal(4, stage: "negotiation", closes: nil)
        let forecast = QuarterForecast(
            [later, within, passed, unsaid], changes: [], stages: Stage.standard, quarter: quarter, today: today)
        #expect(forecast.deals.map(\.chance.expected) == [.later, .inQuarter, .passed, .unsaid])
        #expect(forecast.deals.map(\.chance.byStage) == [0, 800, 800, 0])
        // A date that passed says no more than none: with no deal won yet, a half.
        #expect(forecast.deals.map(\.chance.byHistory) == [0, 800, 400, 0])
        let next = try #require(Quarter("2027-Q1"))
        let ahead = QuarterForecast(
            [later, within, passed], changes: [], stages: Stage.standard, quarter: next, today: today)
        #expect(ahead.deals.map(\.chance.expected) == [.inQuarter, .earlier, .earlier])
        #expect(ahead.deals.map(\.chance.byHistory) == [800, 0, 0])
    }

    @Test func aDealOfAStageNotInTheListWeighsWhatTheClosedDealsSay() {
        let open = deal(1, stage: "pilot", closes: today)
        let won = (2...5).map {
            deal($0, outcome: .won, created: today.adding(days: -60), closes: today.adding(days: -2))
        }
        let forecast = QuarterForecast(
            [open] + won, changes: [], stages: Stage.standard, quarter: quarter, today: today)
        #expect(forecast.deals[0].chance.setting == nil)
        #expect(forecast.deals[0].chance.byStage == 0)
        // Four of four, and one more of each outcome.
        #expect(forecast.deals[0].chance.win == 833)
        #expect(forecast.history.withoutStages == 4)
    }

    @Test func aDealOlderThanAnyWonOneCountsAsNotWon() {
        func way(_ number: Int, _ outcome: Opportunity.Outcome, from opened: Int, to closes: Int?) -> Opportunity {
            deal(
                number, stage: "demo", outcome: outcome, created: today.adding(days: -opened),
                closes: closes.map { today.adding(days: -$0) })
        }
        let won = (1...5).map { way($0, .won, from: 90, to: 30) }
        let open = [way(6, .open, from: 61, to: nil), way(7, .open, from: 60, to: nil)]
        func history(_ deals: [Opportunity]) -> StageHistory {
            let steps = deals.map { StageChange(opportunity: $0.id, day: $0.created, stage: "demo", amount: nil) }
            return StageHistory(
                StageWalks(deals, changes: steps, stages: Stage.standard), stages: Stage.standard, on: today)
        }
        let whole = history(won + open)
        #expect(whole.outlived.map(\.number) == [6])
        #expect(whole.closedDeals == 5 && whole.wonDeals == 5)
        let demo = Stage.standard.firstIndex { $0.handle == "demo" } ?? 0
        #expect(whole.winRates(stage: demo, days: 0).first?.trials == 6)
        // Four wins are too few to say how long a deal may take.
        #expect(history(Array(won.dropLast()) + open).outlived.isEmpty)
    }

    @Test func oddAmountsAreNoReasonToFail() throws {
        let deals = [
            deal(1, cents: nil), deal(2, cents: -500), deal(3, cents: 0), deal(4, cents: 9_999_999_999_999_999),
            deal(5, cents: 700, currency: try currency("SEK")),
            deal(6, outcome: .won, cents: nil, closes: today), deal(7, outcome: .won, cents: -100, closes: today),
            deal(8, outcome: .lost, created: today, closes: today.adding(days: -3)),
            deal(9, outcome: .won, closes: nil),
        ]
        let forecast = QuarterForecast(
            deals, changes: [], stages: Stage.standard, quarter: quarter, today: today)
        #expect(forecast.withoutAmount.map(\.opportunity.id.number) == [1])
        #expect(forecast.sums.map(\.currency.code) == ["EUR", "SEK"])
        #expect(forecast.sums[0].won.cents == -100)
        #expect(forecast.sums[0].byStage.cents == (9_999_999_999_999_999 - 500) * 6 / 10)
        #expect(forecast.history.closedBeforeOpened.map(\.number) == [8])
        #expect(forecast.simulation(of: forecast.sums[0], by: .simulate, runs: 10, seed: 1) != nil)
        let huge = QuarterForecast(
            [deal(1, cents: .max), deal(2, cents: .max)], changes: [], stages: Stage.standard, quarter: quarter,
            today: today)
        #expect(huge.simulation(of: huge.sums[0], by: .stage, runs: 10, seed: 1) == nil)
        #expect(huge.sums[0].open.cents == .max)
    }

    @Test func aQuarterThatIsOverHasNothingToForecast() throws {
        let won = deal(1, outcome: .won, cents: 42, closes: try day("2026-08-01"))
        let forecast = QuarterForecast(
            [won, deal(2)], changes: [], stages: Stage.standard, quarter: try #require(Quarter("2026-Q3")), today: today
        )
        #expect(forecast.deals.isEmpty)
        #expect(forecast.sums.map(\.won.cents) == [42])
    }

    @Test func nothingAfterTodayCounts() {
        let deals = DrawnDeals(150, seed: 8, until: today)
        let known = forecast(deals)
        let later =
            deals.changes
            + deals.opportunities.prefix(20).map {
                StageChange(opportunity: $0.id, day: today.adding(days: 1), stage: "won", amount: $0.amount)
            }
        let same = QuarterForecast(
            deals.opportunities, changes: later, stages: Stage.standard, quarter: quarter, today: today)
        #expect(known.deals.map(\.chance) == same.deals.map(\.chance))
    }
}
