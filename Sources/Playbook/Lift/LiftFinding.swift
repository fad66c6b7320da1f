/// One metric of the two groups, how far they lie apart, and whether that could be chance.
///
/// It says how the groups differ and no more: the accounts of a programme were chosen, and what made somebody choose them
/// may make the difference.
package struct LiftFinding: Hashable, Sendable {
    /// Whether the groups lie apart.
    package enum Verdict: Hashable, Sendable {
        /// There are fewer cases than the metric needs at least.
        case tooFew
        /// The interval does not hold 0.
        case apart
        /// The interval holds 0.
        case maybeChance
    }

    package let metric: LiftMetric
    /// The programme's, and the comparable accounts': a share for the win rate, cents for the deal size. `nil` for no
    /// cases.
    package let programme: Double?
    package let comparable: Double?
    package let programmeCases: Int
    package let comparableCases: Int
    /// How many accounts those cases are of.
    package let programmeAccounts: Int
    package let comparableAccounts: Int
    /// Between which bounds the difference lies in 95 of 100 such comparisons; `nil` where there are too few cases.
    package let interval: ClosedRange<Double>?
    /// About how many cases in each group would show a difference as large as the one seen; `nil` where none was, or that
    /// cannot be told.
    package let casesNeeded: Int?
    package let verdict: Verdict

    package var difference: Double? { programme.flatMap { own in comparable.map { own - $0 } } }

    /// - Parameters:
    ///   - currency: The currency of deal sizes; won deals in others play no part.
    ///   - seed: Of the bootstrap.
    package init(_ metric: LiftMetric, of pairs: [LiftPair], currency: Currency, seed: UInt64) {
        let figures: Figures =
            switch metric {
            case .engagement: .engagement(pairs, seed)
            case .winRate: .winRate(pairs, seed)
            case .dealSize: .means(pairs, seed) { $0.cents(in: currency) }
            case .cycle: .medians(pairs, seed) { $0.cycle }
            }
        self.metric = metric
        (programme, comparable) = (figures.programme, figures.comparable)
        (programmeCases, comparableCases) = figures.cases
        (programmeAccounts, comparableAccounts) = figures.accounts
        casesNeeded = figures.needed
        let isEnough =
            min(programmeCases, comparableCases) >= metric.least
            && min(programmeAccounts, comparableAccounts) >= LiftMetric.leastAccounts
        interval = isEnough ? figures.interval : nil
        verdict = interval.map { $0.contains(0) ? .maybeChance : .apart } ?? .tooFew
    }
}

/// A metric of two groups before anybody has asked whether there are enough cases.
private struct Figures {
    var programme: Double?
    var comparable: Double?
    var cases: (Int, Int)
    var accounts: (Int, Int)
    var interval: ClosedRange<Double>?
    var needed: Int?

    static func engagement(_ pairs: [LiftPair], _ seed: UInt64) -> Figures {
        let differences = pairs.map { $0.programme.acts - $0.comparable.acts }
        let count = Double(pairs.count)
        let bootstrap = PairedBootstrap(pairs: pairs.count, seed: seed) { counts in
            Double(zip(counts, differences).reduce(0) { $0 + $1.0 * $1.1 }) / count
        }
        let spread = Spread(differences)
        return Figures(
            programme: pairs.isEmpty ? nil : Double(pairs.reduce(0) { $0 + $1.programme.acts }) / count,
            comparable: pairs.isEmpty ? nil : Double(pairs.reduce(0) { $0 + $1.comparable.acts }) / count,
            cases: (pairs.count, pairs.count), accounts: (pairs.count, pairs.count),
            interval: bootstrap.map { $0.lower...$0.upper },
            needed: CasesNeeded.pairs(mean: spread.mean, variance: spread.variance))
    }

    /// Newcombe's interval takes deals as independent. Those of one account are not, so it is widened to where the
    /// difference lies when whole pairs of accounts are drawn anew.
    static func winRate(_ pairs: [LiftPair], _ seed: UInt64) -> Figures {
        func interval(_ group: KeyPath<LiftPair, LiftFacts>) -> ProportionInterval? {
            let deals = pairs.flatMap { $0[keyPath: group].deals }
            return ProportionInterval(successes: deals.count(where: \.isWon), of: deals.count)
        }
        let (own, other) = (interval(\.programme), interval(\.comparable))
        let difference = own.flatMap { own in other.map { RateDifference(own, $0) } }
        let sides = Sides(pairs) { $0.isWon ? 1 : 0 }
        let byPairs = sides.figures(seed) { group, counts in group.mean(counts) }
        return Figures(
            programme: own?.seen, comparable: other?.seen, cases: byPairs.cases, accounts: byPairs.accounts,
            interval: difference.map { difference in
                min(
                    difference.lower, byPairs.interval?.lowerBound ?? difference.lower)...max(
                        difference.upper, byPairs.interval?.upperBound ?? difference.upper)
            }, needed: difference?.casesNeeded)
    }

    static func means(_ pairs: [LiftPair], _ seed: UInt64, _ value: (LiftFacts.Deal) -> Int?) -> Figures {
        Sides(pairs, value).figures(seed) { group, counts in group.mean(counts) }
    }

    static func medians(_ pairs: [LiftPair], _ seed: UInt64, _ value: (LiftFacts.Deal) -> Int?) -> Figures {
        Sides(pairs, value).figures(seed) { group, counts in group.median(counts) }
    }
}

/// Both groups' values, pair by pair.
private struct Sides {
    /// One group's.
    struct Group {
        /// By pair.
        let values: [[Int]]
        /// All of them in order, with their pairs.
        let sorted: [(value: Int, pair: Int)]

        init(_ values: [[Int]]) {
            self.values = values
            sorted = values.enumerated().flatMap { pair, values in values.map { ($0, pair) } }.sorted { $0 < $1 }
        }

        /// The mean where each pair counts so many times, or once.
        func mean(_ counts: [Int]?) -> Double? {
            var (sum, count) = (0.0, 0)
            for (place, values) in values.enumerated() {
                let times = counts?[place] ?? 1
                guard times > 0 else { continue }
                for value in values { sum += Double(value) * Double(times) }
                count += times * values.count
            }
            return count > 0 ? sum / Double(count) : nil
        }

        /// The median where each pair counts so many times, or once.
        func median(_ counts: [Int]?) -> Double? {
            let total = counts.map { counts in sorted.reduce(0) { $0 + counts[$1.pair] } } ?? sorted.count
            guard total > 0 else { return nil }
            let (lower, upper) = ((total - 1) / 2, total / 2)
            var (passed, low) = (0, 0)
            for (value, pair) in sorted {
                let times = counts?[pair] ?? 1
                if passed <= lower, lower < passed + times { low = value }
                if upper < passed + times { return (Double(low) + Double(value)) / 2 }
                passed += times
            }
            return nil
        }
    }

    let programme: Group
    let comparable: Group

    init(_ pairs: [LiftPair], _ value: (LiftFacts.Deal) -> Int?) {
        programme = Group(pairs.map { $0.programme.deals.compactMap(value) })
        comparable = Group(pairs.map { $0.comparable.deals.compactMap(value) })
    }

    func figures(_ seed: UInt64, _ figure: (Group, [Int]?) -> Double?) -> Figures {
        let bootstrap = PairedBootstrap(pairs: programme.values.count, seed: seed) { counts in
            figure(programme, counts).flatMap { own in figure(comparable, counts).map { own - $0 } }
        }
        let spreads = (Spread(programme.sorted.map(\.value)), Spread(comparable.sorted.map(\.value)))
        return Figures(
            programme: figure(programme, nil), comparable: figure(comparable, nil),
            cases: (programme.sorted.count, comparable.sorted.count),
            accounts: (programme.values.count { !$0.isEmpty }, comparable.values.count { !$0.isEmpty }),
            interval: bootstrap.map { $0.lower...$0.upper },
            needed: CasesNeeded.pairs(
                mean: spreads.0.mean - spreads.1.mean, variance: spreads.0.variance + spreads.1.variance))
    }
}
