import Testing

@testable import Playbook

@Suite struct ComparisonTests {
    /// Three channels by three models. Channel 0 has 50, 20, 40 %: 30 points apart, first by the first model and last by the
    /// second. The first two models place 30 of 100 differently.
    @Test func saysWhereModelsDisagree() {
        let comparison = ModelComparison(credits: [
            [50_00, 30_00, 20_00], [20_00, 40_00, 40_00], [40_00, 35_00, 25_00],
        ])
        let widest = comparison.disagreements[0]
        #expect(widest.key == 0 && widest.width == 3000)
        #expect(widest.mostModel == 0 && widest.leastModel == 1)
        #expect(widest.bestRank == 1 && widest.worstRank == 3 && widest.worstModel == 1)
        #expect(comparison.disagreements.map(\.width) == [3000, 2000, 1000])
        #expect(comparison.distances.map(\.moved) == [3000, 2000, 1000])
        #expect(comparison.distances.map(\.second) == [1, 2, 2] && comparison.distances.map(\.first) == [0, 1, 0])
    }

    @Test func nothingToCompareIsNoError() {
        #expect(ModelComparison(credits: []).disagreements.isEmpty)
        #expect(ModelComparison(credits: [[0, 0], [0, 0]]).disagreements.isEmpty)
        #expect(ModelComparison(credits: [[5, 0]]).distances.isEmpty)
    }

    @Test func sharesOfHugeAmounts() {
        #expect(roundedShare(of: .max / 2, in: .max) == 5000)
        #expect(roundedShare(of: 1, in: 3) == 3333 && roundedShare(of: 2, in: 3) == 6667)
    }

    private func paths(deals count: Int, seed: UInt64) -> DealPaths {
        var random = Seeded(seed)
        var touches: [Touch] = []
        let deals = (1...count).map { number in
            for _ in 0..<Int.random(in: 0...6, using: &random) {
                touches.append(
                    touch(
                        touches.count + 1, "visit", on: today.adding(days: -Int.random(in: 0...50, using: &random)),
                        account: number, channel: ["a", "b", "c"].randomElement(using: &random) ?? "a"))
            }
            return ClosedDeal(
                id: Opportunity.ID(number), account: Account.ID(number),
                isWon: Int.random(in: 0..<3, using: &random) > 0,
                amount: Money(cents: Int.random(in: 1...9, using: &random) * 1000_00, currency: .eur),
                created: today.adding(days: -20), closed: today)
        }
        return DealPaths(deals, columns: TouchColumns(touches))
    }

    @Test func intervalsHoldTheShareAndNarrowWithMoreDeals() throws {
        for model in AttributionRules.standard.models {
            var widths: [Double] = []
            for count in [30, 600] {
                let paths = paths(deals: count, seed: 61)
                let keys = CreditKeys(channelsOf: paths.columns)
                let given = Attribution(paths, by: model, keys: keys)
                let intervals = CreditIntervals(paths, by: model, keys: keys, draws: 200) {}
                let total = Double(given.totals[0].cents)
                for group in given.groups {
                    let interval = try #require(intervals.interval(of: group.key, in: .eur))
                    let share = Double(group.money.cents) / total
                    #expect((interval.lower...interval.upper).contains(share), "\(model.name)")
                    #expect(interval.lower >= 0 && interval.upper <= 1)
                }
                let first = try #require(intervals.interval(of: 0, in: .eur))
                widths.append(first.upper - first.lower)
                #expect(intervals == CreditIntervals(paths, by: model, keys: keys, draws: 200) {})
            }
            #expect(widths[1] < widths[0], "\(model.name)")
        }
    }

    @Test func fewDealsHaveNoInterval() {
        let paths = paths(deals: 4, seed: 62)
        let keys = CreditKeys(channelsOf: paths.columns)
        #expect(CreditIntervals(paths, by: Linear(), keys: keys) {}.interval(of: 0, in: .eur) == nil)
        let empty = DealPaths([], columns: TouchColumns([]))
        #expect(
            CreditIntervals(empty, by: Linear(), keys: CreditKeys(channelsOf: empty.columns)) {}
                .interval(of: nil, in: .eur) == nil)
    }

    /// Paths of all orders of twenty channels: a draw by a long memory is much work, one by position none.
    @Test func fewerDrawsAreTakenWhereEachIsMuchWork() {
        var random = Seeded(63)
        let touches = (1...6000).map { number in
            touch(
                number, "visit", on: today, account: 1 + number % 30,
                channel: "c\(Int.random(in: 0..<16, using: &random))")
        }
        let deals = (1...30).map { number in
            ClosedDeal(
                id: Opportunity.ID(number), account: Account.ID(number), isWon: number % 2 == 0,
                amount: Money(cents: 1000_00, currency: .eur), created: today, closed: today)
        }
        let paths = DealPaths(deals, columns: TouchColumns(touches))
        let keys = CreditKeys(channelsOf: paths.columns)
        var checks = 0
        let quick = CreditIntervals(paths, by: Linear(), keys: keys) { checks += 1 }
        #expect(quick.draws == CreditIntervals.standardDraws && checks == quick.draws)
        struct Enough: Error {}
        var draws: Int?
        #expect(throws: Enough.self) {
            // What is decided before the first draw is seen without waiting for the others.
            draws = try CreditIntervals(paths, by: Markov(order: 3), keys: keys) { throw Enough() }.draws
        }
        #expect(draws == nil)
        let slow = CreditIntervals(
            paths, by: ShapleyByRate(orders: 1_000_000_000),
            keys: CreditKeys(deals: paths.won) {
                "\($0.deal.number)"
            }
        ) {}
        // Keys of deals leave a model nothing to learn.
        #expect(slow.draws == CreditIntervals.standardDraws)
        let work = Markov(order: 3).lesson(of: KeyedPaths(paths, keys: paths.columns.channels, keyCount: 16)).work
        #expect(work > CreditIntervals.workLimit / CreditIntervals.standardDraws)
        #expect(CreditIntervals.draws(ofWork: work) < CreditIntervals.standardDraws)
        #expect(CreditIntervals.draws(ofWork: .max) == CreditIntervals.fewestDraws)
    }
}
