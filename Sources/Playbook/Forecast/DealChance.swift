/// What the day on which an open deal is expected to close says of a quarter.
package enum ExpectedClose: Hashable, Sendable {
    /// In the quarter.
    case inQuarter
    /// Past, and nobody moved it: the quarter that runs is the earliest in which the deal can still close.
    case passed
    /// Before the quarter, which is still to come: it closes there only if it slips.
    case earlier
    case later
    /// Nobody has said.
    case unsaid

    /// - Parameters:
    ///   - days: The quarter's.
    ///   - today: The day of the forecast, not after the quarter.
    package init(_ closes: Day?, days: ClosedRange<Day>, today: Day) {
        guard let closes else {
            self = .unsaid
            return
        }
        if closes > days.upperBound {
            self = .later
        } else if closes >= max(days.lowerBound, today) {
            self = .inQuarter
        } else {
            // A quarter that begins tomorrow is the earliest for what is past today.
            self = days.lowerBound <= today.adding(days: 1) && closes <= today ? .passed : .earlier
        }
    }
}

/// The chance of one open deal to be won within a quarter, with everything that it follows from.
///
/// All chances are whole tenths of a per cent, as they are shown: what is printed can be reckoned after.
package struct DealChance: Hashable, Sendable {
    /// How likely a deal that will be won is won in time.
    package struct Timing: Hashable, Sendable {
        /// Of the won deals that had been open for as long.
        package var ofAll: ShrunkRate?
        package var ofAllAge: StageAge
        /// Of those that had stood in the stage for as long, drawn towards ``ofAll``.
        package var ofStage: ShrunkRate?
        package var ofStageAge: StageAge
        /// In tenths of a per cent.
        package var value: Int
    }

    /// Its stage's number, or `nil` where it is not known.
    package let stage: Int
    /// Days since it came to its stage, and since it was opened.
    package let daysInStage: Int
    package let daysOpen: Int
    package let expected: ExpectedClose
    /// What the settings give its stage, in tenths of a per cent; `nil` for a stage that they do not have.
    package let setting: Int?
    /// One for each ``StageAge`` up to ``daysInStage``.
    package let winRates: [ShrunkRate]
    package let timing: Timing

    /// The chance by the stage alone: 0 for a deal that is not to close in the quarter.
    package var byStage: Int { expected == .inQuarter || expected == .passed ? setting ?? 0 : 0 }

    /// The chance to be won at all, by the history.
    package var win: Int { winRates.last?.value ?? 0 }

    /// The chance to be won in the quarter, by the history.
    package var byHistory: Int { roundedQuotient(win * timing.value, 1000) }

    /// What the own past lets a date count as: so many won deals that closed as their dates said. Ours.
    package static let dateWeight = 10

    /// - Parameters:
    ///   - since: When it came to its stage.
    ///   - stage: The number of its stage in the history.
    ///   - probability: What the settings give the stage, in per cents; `nil` where they do not have it.
    ///   - expected: What its closing date says, and ``ExpectedClose/unsaid`` where that is not known.
    ///   - quarter: One that is not over.
    package init(
        opened: Day, inStageSince since: Day, stage: Int, probability: Int?, expected: ExpectedClose,
        history: StageHistory, quarter: Quarter, today: Day
    ) {
        self.init(
            opened: opened, inStageSince: since, stage: stage, probability: probability, expected: expected,
            history: history, days: quarter.days, today: today)
    }

    /// The same for any days, of which the last one is not past.
    init(
        opened: Day, inStageSince since: Day, stage: Int, probability: Int?, expected: ExpectedClose,
        history: StageHistory, days: ClosedRange<Day>, today: Day
    ) {
        self.stage = stage
        self.expected = expected
        daysInStage = max(0, today.days(since: since))
        daysOpen = max(0, today.days(since: opened))
        setting = probability.map { $0 * 10 }
        winRates = Array(history.winRates(stage: stage, days: daysInStage))
        let window = max(0, days.lowerBound.days(since: today))...max(0, days.upperBound.days(since: today))
        timing = Self.timing(
            history.closings(daysOpen: daysOpen, in: window),
            history.closings(stage: stage, days: daysInStage, in: window), expected: expected)
    }

    private static func timing(
        _ all: StageHistory.Closings, _ stage: StageHistory.Closings, expected: ExpectedClose
    ) -> Timing {
        guard expected != .later, expected != .unsaid || all.won > 0 else {
            return Timing(ofAll: nil, ofAllAge: all.age, ofStage: nil, ofStageAge: stage.age, value: 0)
        }
        let (prior, weight) =
            switch expected {
            case .inQuarter: (1000, dateWeight)
            case .earlier, .later: (0, dateWeight)
            // A date that passed and that nobody moved has been proved wrong: it says no more than none.
            case .passed, .unsaid: (500, 2)
            }
        let ofAll = ShrunkRate(successes: all.inTime, trials: all.won, prior: prior, weight: weight)
        let ofStage = ShrunkRate(
            successes: stage.inTime, trials: stage.won, prior: ofAll.value, weight: PriorWeight.standard)
        return Timing(
            ofAll: ofAll, ofAllAge: all.age, ofStage: ofStage, ofStageAge: stage.age, value: ofStage.value)
    }
}
