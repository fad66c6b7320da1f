import Testing

@testable import Playbook

/// A forecast of the past knows nothing of what came after, and is held against all that came.
struct ForecastTestTests {
    private func test(_ deals: DrawnDeals, every span: ForecastTest.Span = .quarter, on day: Day = today)
        -> ForecastTest
    {
        ForecastTest(
            deals.opportunities, changes: deals.changes, stages: Stage.standard, every: span, startMonth: 1, today: day,
            runs: 200, seed: 1)
    }

    @Test(arguments: 1...6)
    func changingTheFutureChangesNoForecast(seed: Int) throws {
        let deals = DrawnDeals(150, seed: UInt64(seed))
        let before = test(deals)
        var random = Seeded(UInt64(seed))
        let period = try #require(before.periods.randomElement(using: &random))
        let start = period.days.lowerBound
        var changed = deals
        // All that came on its first day or later is taken back, and every deal is lost on the day after.
        changed.changes = deals.changes.filter { $0.day < start }
        changed.opportunities = deals.opportunities.filter { $0.created < start }.map { deal in
            var deal = deal
            guard deal.outcome == .open || (deal.closes ?? start) >= start else { return deal }
            deal.outcome = Bool.random(using: &random) ? .lost : .won
            deal.closes = start.adding(days: Int.random(in: 0...60, using: &random))
            deal.amount = Money(cents: Int.random(in: 0...99_999, using: &random), currency: .eur)
            deal.stage = "demo"
            return deal
        }
        let after = try #require(test(changed).periods.first { $0.name == period.name })
        #expect(after.guesses.map(\.deal) == period.guesses.map(\.deal))
        #expect(after.guesses.map(\.byHistory) == period.guesses.map(\.byHistory))
        #expect(after.guesses.map(\.byStage) == period.guesses.map(\.byStage))
        for sum in period.sums where sum.deals > 0 {
            let same = try #require(after.sums.first { $0.currency == sum.currency })
            #expect(
                [same.byStage, same.byHistory, same.low, same.middle, same.high] == [
                    sum.byStage, sum.byHistory, sum.low, sum.middle, sum.high,
                ])
        }
    }

    @Test func allThatWasWonInAPeriodIsInIt() {
        let deals = DrawnDeals(200, seed: 77)
        for period in test(deals).periods {
            let won = deals.opportunities.filter {
                $0.outcome == .won && ($0.closes.map(period.days.contains) ?? false)
            }.compactMap(\.amount).totals
            let told = period.sums.flatMap { [$0.came, $0.others] }.totals.filter { $0.cents != 0 }
            #expect(told == won)
            for sum in period.sums { #expect(sum.low.cents <= sum.middle.cents && sum.middle.cents <= sum.high.cents) }
        }
    }

    @Test func aRangeFromNothingToNothingForetellsNothing() throws {
        // It was to close long after the quarter, and the settings give its stage next to no chance.
        let open = deal(1, stage: "prospecting", created: try day("2026-03-20"), closes: try day("2027-12-01"))
        let step = StageChange(
            opportunity: open.id, day: open.created, stage: open.stage, amount: open.amount, closes: open.closes)
        let test = ForecastTest(
            [open], changes: [step], stages: Stage.standard, every: .quarter, startMonth: 1, today: today, runs: 50,
            seed: 1)
        let sums = test.periods.flatMap(\.sums)
        #expect(!sums.isEmpty && sums.allSatisfy { $0.isWithin && $0.foretellsNothing })
    }

    @Test func spansFollowEachOtherAndAreOver() throws {
        let deals = DrawnDeals(60, seed: 5, over: 400)
        for span in ForecastTest.Span.allCases {
            let periods = test(deals, every: span).periods
            #expect(!periods.isEmpty)
            for (one, next) in zip(periods, periods.dropFirst()) {
                #expect(one.days.upperBound < next.days.lowerBound)
            }
            #expect(periods.allSatisfy { $0.days.upperBound < today })
        }
    }

    @Test func saysNothingOfAnEmptyPast() {
        #expect(test(DrawnDeals(0, seed: 1)).periods.isEmpty)
        #expect(ForecastCalibration([]).brier == nil)
        #expect(ForecastCalibration([]).bins.isEmpty)
    }

    @Test func dealsWithoutAStageThenAreCountedAndNotForecast() throws {
        let closed = deal(
            1, outcome: .won, created: try day("2026-03-01"), closes: try day("2026-05-05"))
        let test = ForecastTest(
            [closed], changes: [], stages: Stage.standard, every: .quarter, startMonth: 1, today: today, runs: 10,
            seed: 1)
        #expect(test.periods.map(\.name) == ["2026-Q2"])
        #expect(test.periods[0].withoutStage == 1)
        #expect(test.periods[0].guesses.isEmpty)
        #expect(test.periods[0].sums.map(\.others.cents) == [100_00])
    }

    @Test func calibrationHoldsChancesAgainstWhatCame() throws {
        let guesses = (0..<10).map { (chance: 300, came: $0 < 3) } + [(chance: 1000, came: true)]
        let calibration = ForecastCalibration(guesses)
        #expect(calibration.bins.map(\.from) == [300, 900])
        #expect(calibration.bins[0].predicted == 300)
        #expect(calibration.bins[0].came == 3)
        #expect(calibration.bins[0].isWithin)
        // (3 × 0.49 + 7 × 0.09) / 11
        #expect(calibration.brier == 1909)
        #expect(calibration.brierOfShare == 2314)
    }

    /// Deals drawn by a known rule are forecast about as often as they come.
    @Test func isCalibratedOnDealsThatFollowTheirHistory() throws {
        let deals = DrawnDeals(3000, seed: 31, over: 1500)
        let test = test(deals)
        let late = test.periods.suffix(8).flatMap(\.guesses)
        let calibration = ForecastCalibration(late.map { ($0.byHistory, $0.came) })
        let predicted = late.reduce(0) { $0 + $1.byHistory }
        let came = late.count(where: \.came) * 1000
        #expect(abs(predicted - came) * 5 < came)
        let (brier, ofShare) = (try #require(calibration.brier), try #require(calibration.brierOfShare))
        #expect(brier < ofShare)
    }
}
