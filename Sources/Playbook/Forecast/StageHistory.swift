/// What became of the deals that have closed: how many were won of those that stood in a stage for so long, and how much
/// later.
///
/// Deals that are still open say nothing yet, but for those that have been open for longer than any won one was: they
/// have outlived every win and count as not won, or a pipeline that nobody tidies would look ever better. A deal counts once in each stage that it came to, with its first stay
/// there, and in each ``StageAge`` that it was still there for.
package struct StageHistory: Sendable {
    /// The closed deals that stood somewhere for so long.
    private struct Cell: Sendable {
        var closed = 0
        /// For each won one the days from then to the win, the fewest first.
        var remaining: [Int] = []
    }

    /// The day up to which everything is known.
    package let day: Day
    /// How many cases the chance of the settings counts as, and whether the stages' own wins judged that.
    package let settingWeight: Int
    package let isWeightMeasured: Bool
    /// Closed deals that counted somewhere.
    package let closedDeals: Int
    package let wonDeals: Int
    /// Closed deals of which no stage before the closing is written down; they tell how long deals take and no more.
    package let withoutStages: Int
    /// Open deals that have been open for longer than any won one was; they count as not won.
    package let outlived: [Opportunity.ID]
    /// Closed deals that say when they closed on a day before they were opened; left out.
    package let closedBeforeOpened: [Opportunity.ID]
    /// By stage and age.
    private let cells: [[Cell]]
    /// By the age of the deal, wherever it stood.
    private let whole: [Cell]
    /// By stage and age, in tenths of a per cent.
    private let rates: [[ShrunkRate]]

    /// Below so many won deals of a stage the longest of all is no measure of those open there; ours.
    package static let fewestWins = 5

    /// - Parameters:
    ///   - stages: The workspace's stages.
    ///   - day: Nothing after it is looked at.
    package init(_ deals: StageWalks, stages: [Stage], on day: Day) {
        var cells = deals.stages.map { _ in StageAge.all.map { _ in Cell() } }
        var whole = StageAge.all.map { _ in Cell() }
        var (withoutStages, closedBeforeOpened) = (0, [Opportunity.ID]())
        for path in deals.paths {
            guard case .closed(let end, let isWon) = path.standing(on: day) else { continue }
            guard end >= path.opened else {
                closedBeforeOpened.append(path.deal)
                continue
            }
            let stays = path.stays(until: end)
            if stays.isEmpty { withoutStages += 1 }
            for stay in stays {
                Self.count(from: stay.first, to: stay.last, end: end, isWon: isWon, in: &cells[stay.stage])
            }
            Self.count(from: path.opened, to: end, end: end, isWon: isWon, in: &whole)
        }
        let longest = whole[0].remaining.max() ?? 0
        var outlived: [Opportunity.ID] = []
        // Of a few wins the longest says little of how long a deal may take; and where wins have no stages written down,
        // these would stand there as all that is known of a stage.
        let wins = cells.map { $0[0].remaining.count }
        for path in deals.paths {
            guard case .open = path.standing(on: day), day.days(since: path.opened) > longest else { continue }
            let stays = path.stays(until: day).filter { wins[$0.stage] >= Self.fewestWins }
            if !stays.isEmpty { outlived.append(path.deal) }
            for stay in stays {
                Self.count(from: stay.first, to: stay.last, end: day, isWon: false, in: &cells[stay.stage])
            }
        }
        Self.sort(&whole)
        for stage in cells.indices { Self.sort(&cells[stage]) }
        self.day = day
        self.withoutStages = withoutStages
        self.closedBeforeOpened = closedBeforeOpened
        self.outlived = outlived
        self.cells = cells
        self.whole = whole
        (closedDeals, wonDeals) = (whole[0].closed, whole[0].remaining.count)
        // For a stage that the settings do not have: what all deals say, with one more of each outcome, since few deals
        // would say "always".
        let overall = closedDeals == 0 ? 0 : roundedQuotient((wonDeals + 1) * 1000, closedDeals + 2)
        let priors = cells.indices.map { $0 < stages.count ? stages[$0].probability * 10 : overall }
        let seen = zip(cells, priors).prefix(stages.count).map { cells, prior in
            Self.rate(cells[0], prior: prior, weight: PriorWeight.standard)
        }
        let weight = PriorWeight.estimated(seen)
        settingWeight = weight
        isWeightMeasured = seen.count { $0.trials >= PriorWeight.leastTrials } >= 2
        rates = zip(cells, priors).map { cells, prior in
            var rates: [ShrunkRate] = []
            for cell in cells {
                rates.append(
                    Self.rate(
                        cell, prior: rates.last?.value ?? prior, weight: rates.isEmpty ? weight : PriorWeight.standard))
            }
            return rates
        }
    }

    /// The chance of a deal to be won: of its stage, then step by step of how long it has been there.
    ///
    /// - Returns: One rate for each ``StageAge`` up to the deal's; the last one's value is the chance. Each is drawn
    ///   towards the one before it, the first towards the chance of the settings.
    package func winRates(stage: Int, days: Int) -> ArraySlice<ShrunkRate> {
        rates[stage].prefix(StageAge(days: days).index + 1)
    }

    /// How many of the won deals that were still open after as many days were won within further days.
    ///
    /// - Parameters:
    ///   - daysOpen: How long the deal has been open.
    ///   - window: From how many to how many days from now.
    package func closings(daysOpen: Int, in window: ClosedRange<Int>) -> Closings {
        // The oldest open deals may be older than any that was won; then the oldest that were won speak for them.
        let ages = StageAge(days: daysOpen).upToHere.reversed()
        let age = ages.first { !whole[$0.index].remaining.isEmpty } ?? StageAge(days: 0)
        return Closings(age: age, whole[age.index].remaining, in: window)
    }

    /// The same of the won deals that stood in a stage for as long.
    package func closings(stage: Int, days: Int, in window: ClosedRange<Int>) -> Closings {
        let ages = StageAge(days: days).upToHere.reversed()
        let age = ages.first { !cells[stage][$0.index].remaining.isEmpty } ?? StageAge(days: 0)
        return Closings(age: age, cells[stage][age.index].remaining, in: window)
    }

    /// How many of won deals were won in time.
    package struct Closings: Hashable, Sendable {
        /// For how long they had been open, or in the stage, at least.
        package let age: StageAge
        package let won: Int
        package let inTime: Int

        /// - Parameter remaining: Days, the fewest first.
        fileprivate init(age: StageAge, _ remaining: [Int], in window: ClosedRange<Int>) {
            self.age = age
            won = remaining.count
            inTime =
                Self.count(below: window.upperBound + 1, remaining) - Self.count(below: window.lowerBound, remaining)
        }

        private static func count(below bound: Int, _ sorted: [Int]) -> Int {
            var (low, high) = (0, sorted.count)
            while low < high {
                let middle = (low + high) / 2
                if sorted[middle] < bound { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    private static func rate(_ cell: Cell, prior: Int, weight: Int) -> ShrunkRate {
        ShrunkRate(successes: cell.remaining.count, trials: cell.closed, prior: prior, weight: weight)
    }

    /// Counts a stay in each age that it lasted for.
    private static func count(from first: Day, to last: Day, end: Day, isWon: Bool, in cells: inout [Cell]) {
        for age in StageAge.all where age.days == 0 || last.days(since: first) > age.days {
            cells[age.index].closed += 1
            if isWon { cells[age.index].remaining.append(end.days(since: first) - age.days) }
        }
    }

    private static func sort(_ cells: inout [Cell]) {
        for index in cells.indices { cells[index].remaining.sort() }
    }
}
