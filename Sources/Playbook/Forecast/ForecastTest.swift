/// How forecasts of past periods would have come out: each is made with what was known in the evening before it began,
/// and held against what came.
///
/// What was known is told by the deals' steps up to that day: which were open, in which stage since when, worth how much,
/// to close when, and what had become of those closed before. Where no step kept the day on which a deal was expected to
/// close, the stage counts it and the history takes the time of the deals won before.
package struct ForecastTest: Sendable {
    /// What a year is cut into.
    package enum Span: String, Word {
        case quarter
        case month

        package static var called: String { "a span of a test" }
    }

    /// One deal's chance in one period, and what came.
    package struct Guess: Hashable, Sendable {
        package var deal: Opportunity.ID
        /// The stage's chance in the settings, and that of the history to be won in the period; in tenths of a per cent.
        package var byStage: Int
        package var byHistory: Int
        package var came: Bool
    }

    /// One currency of a period.
    package struct Sum: Hashable, Sendable {
        package var currency: Currency
        package var deals: Int
        package var byStage: Money
        package var byHistory: Money
        package var low: Money
        package var middle: Money
        package var high: Money
        /// What the forecast deals were won for within the period.
        package var came: Money
        /// What other deals were won for: those opened within the period, and those that could not be forecast.
        package var others: Money

        /// Whether no run brought anything to speak of: none of its deals was to close then, and a range from 0 to 0 that
        /// holds what came is no foretelling.
        package var foretellsNothing: Bool { low.cents == 0 && high.cents == 0 }

        /// Whether what came lies from P10 to P90.
        package var isWithin: Bool { low.cents <= came.cents && came.cents <= high.cents }
    }

    /// A quarter or a month, as it was forecast.
    package struct Period: Hashable, Sendable {
        /// As `2026-Q3` or `2026-08`.
        package var name: String
        package var days: ClosedRange<Day>
        package var guesses: [Guess]
        /// Open deals of which no stage was written down then; they cannot be forecast.
        package var withoutStage: Int
        /// Those of which no step kept when they were to close, before any deal was won: nothing told when deals close.
        package var withoutTime: Int
        /// Forecast deals whose amount was not written down then; they are in no sum.
        package var withoutAmount: Int
        /// In the order of the currencies' codes.
        package var sums: [Sum]
    }

    /// The past periods at whose beginning a deal was open, the earliest first.
    package let periods: [Period]

    /// - Parameters:
    ///   - opportunities: Any deals.
    ///   - changes: Their steps by their days.
    ///   - stages: The workspace's stages, as they are now.
    ///   - startMonth: The month in which a year begins.
    package init(
        _ opportunities: [Opportunity], changes: some Sequence<StageChange>, stages: [Stage], every span: Span,
        startMonth: Int, today: Day, runs: Int, seed: UInt64
    ) {
        let paths = StageWalks(opportunities, changes: changes, stages: stages)
        guard let first = paths.paths.map(\.opened).min(), first < today else {
            periods = []
            return
        }
        let replay = Replay(opportunities: opportunities, paths: paths, stages: stages, runs: runs, seed: seed)
        periods = Self.spans(span, from: first, before: today, startMonth: startMonth).compactMap { name, days in
            let period = replay.period(name, days)
            return period.guesses.isEmpty && period.withoutStage + period.withoutTime == 0 ? nil : period
        }
    }

    /// All guesses of all periods.
    package var guesses: [Guess] { periods.flatMap(\.guesses) }

    /// The whole spans that begin after a day and end before another.
    private static func spans(
        _ span: Span, from first: Day, before today: Day, startMonth: Int
    ) -> [(String, ClosedRange<Day>)] {
        var spans: [(String, ClosedRange<Day>)] = []
        switch span {
        case .quarter:
            var quarter = Quarter(of: first, startMonth: startMonth)
            while quarter.last < today {
                if quarter.first > first { spans.append((quarter.text, quarter.days)) }
                let next = Quarter(of: quarter.last.adding(days: 1), startMonth: startMonth)
                guard next > quarter else { break }
                quarter = next
            }
        case .month:
            var start = first.startOfMonth
            while true {
                let parts = start.parts
                let last = start.adding(days: Day.length(ofMonth: parts.month, year: parts.year) - 1)
                guard last < today else { break }
                if start > first { spans.append((String(start.iso.prefix(7)), start...last)) }
                start = last.adding(days: 1)
            }
        }
        return spans
    }
}

/// Makes the forecast of a period with what was known before it.
private struct Replay {
    let opportunities: [Opportunity]
    let paths: StageWalks
    let stages: [Stage]
    let runs: Int
    let seed: UInt64

    /// What a currency's deals were forecast to be worth, and were.
    private struct Book {
        var cents: [Int] = []
        var chances: [DealChance] = []
        var came = Int128(0)
        var others = Int128(0)
    }

    func period(_ name: String, _ days: ClosedRange<Day>) -> ForecastTest.Period {
        let eve = days.lowerBound.adding(days: -1)
        let history = StageHistory(paths, stages: stages, on: eve)
        var period = ForecastTest.Period(
            name: name, days: days, guesses: [], withoutStage: 0, withoutTime: 0, withoutAmount: 0,
            sums: [])
        var books: [Currency: Book] = [:]
        for (opportunity, path) in zip(opportunities, paths.paths) {
            guard path.opened <= days.upperBound else { continue }
            let isWon =
                if case .closed(let day, true) = path.standing(on: days.upperBound) { days.contains(day) } else {
                    false
                }
            var known: Money?
            if case .open(let stage, let since, let amount, let closes) = path.standing(on: eve) {
                if let stage {
                    let chance = DealChance(
                        opened: path.opened, inStageSince: since, stage: stage,
                        probability: stage < stages.count ? stages[stage].probability : nil,
                        expected: ExpectedClose(closes, days: days, today: eve), history: history, days: days,
                        today: eve)
                    if chance.expected == .unsaid, history.wonDeals == 0 {
                        period.withoutTime += 1
                    } else {
                        period.guesses.append(
                            ForecastTest.Guess(
                                deal: path.deal, byStage: byStage(chance), byHistory: chance.byHistory, came: isWon))
                        known = amount
                        if let amount {
                            books[amount.currency, default: Book()].cents.append(amount.cents)
                            books[amount.currency, default: Book()].chances.append(chance)
                        } else {
                            period.withoutAmount += 1
                        }
                    }
                } else {
                    period.withoutStage += 1
                }
            }
            guard isWon, let amount = opportunity.amount else { continue }
            if known?.currency == amount.currency {
                books[amount.currency, default: Book()].came += Int128(amount.cents)
            } else {
                books[amount.currency, default: Book()].others += Int128(amount.cents)
            }
        }
        period.sums = books.sorted { $0.key < $1.key }.compactMap { sum($0.key, $0.value) }
        return period
    }

    /// The stage's chance of a deal that was to close then, or of which no step kept when.
    private func byStage(_ chance: DealChance) -> Int {
        chance.expected == .unsaid ? chance.setting ?? 0 : chance.byStage
    }

    private func sum(_ currency: Currency, _ book: Book) -> ForecastTest.Sum? {
        guard let simulation = QuarterSimulation(cents: book.cents, drawing: book.chances, runs: runs, seed: seed)
        else {
            return nil
        }
        func money(_ cents: Int) -> Money { Money(cents: cents, currency: currency) }
        return ForecastTest.Sum(
            currency: currency, deals: book.cents.count,
            byStage: money(WeightedAmounts(cents: book.cents, shares: book.chances.map(byStage)).total),
            byHistory: money(WeightedAmounts(cents: book.cents, shares: book.chances.map(\.byHistory)).total),
            low: money(simulation.percentile(10)), middle: money(simulation.percentile(50)),
            high: money(simulation.percentile(90)), came: money(Int(clamping: book.came)),
            others: money(Int(clamping: book.others)))
    }
}
