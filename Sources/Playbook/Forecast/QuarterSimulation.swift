/// A quarter run many times: in each run every open deal is won or not by its chance, and the amounts of the won ones are
/// added up.
///
/// Deals are independent of each other, given their chances. Where the chances are drawn, each run first draws anew, once
/// for all deals of a stage and age, what the win rate may truly be by the beta distribution that the closed deals leave:
/// few closed deals make a wide range.
package struct QuarterSimulation: Hashable, Sendable {
    package let runs: Int
    package let seed: UInt64
    /// In how many runs each deal was won, in the order given.
    package let wins: [Int]
    /// What the won deals of each run add up to, in cents, the least first.
    package let sums: [Int]
    /// What each deal brought on average, in cents, summing to ``mean``.
    package let parts: [Int]
    /// The mean of ``sums``, rounded to a cent.
    package let mean: Int

    /// More runs than this tell nothing that fewer do not.
    package static let mostRuns = 1_000_000
    package static let standardRuns = 10_000
    package static let standardSeed: UInt64 = 1

    /// Runs a quarter by chances that are taken as exactly known.
    ///
    /// - Parameters:
    ///   - cents: The deals' amounts.
    ///   - chances: In tenths of a per cent.
    /// - Returns: `nil` where the amounts are too large to be added up.
    package init?(cents: [Int], chances: [Int], runs: Int, seed: UInt64) {
        self.init(
            cents: cents, groups: [.fixed(1)], group: chances.map { _ in 0 },
            factors: chances.map { Double($0) / 1000 },
            runs: runs, seed: seed)
    }

    /// Runs a quarter whose win rates are drawn for each run.
    ///
    /// - Parameter chances: One for each amount.
    /// - Returns: `nil` where the amounts are too large to be added up.
    package init?(cents: [Int], drawing chances: [DealChance], runs: Int, seed: UInt64) {
        var numbers: [Key: Int] = [:]
        var groups: [Group] = []
        let group = chances.map { chance in
            let key = Key(stage: chance.stage, age: chance.winRates.count)
            if let number = numbers[key] { return number }
            numbers[key] = groups.count
            groups.append(Group(chance.winRates.last))
            return groups.count - 1
        }
        self.init(
            cents: cents, groups: groups, group: group, factors: chances.map { Double($0.timing.value) / 1000 },
            runs: runs, seed: seed)
    }

    private struct Key: Hashable {
        var stage: Int
        var age: Int
    }

    /// Deals with one win rate.
    private enum Group {
        case fixed(Double)
        case drawn(alpha: Double, beta: Double)

        init(_ rate: ShrunkRate?) {
            guard let rate else {
                self = .fixed(0)
                return
            }
            let (alpha, beta) = rate.beta
            self = alpha > 0 && beta > 0 ? .drawn(alpha: alpha, beta: beta) : .fixed(Double(rate.value) / 1000)
        }
    }

    private init?(cents: [Int], groups: [Group], group: [Int], factors: [Double], runs: Int, seed: UInt64) {
        precondition(runs > 0 && cents.count == group.count && cents.count == factors.count, "runs over deals")
        var magnitudes: UInt = 0
        for amount in cents {
            let (sum, overflow) = magnitudes.addingReportingOverflow(amount.magnitude)
            guard !overflow, sum <= UInt(Int.max) else { return nil }
            magnitudes = sum
        }
        // Deals without a chance are never won: they need not be drawn for.
        let alive = factors.indices.filter { factors[$0] > 0 }
        let (aliveGroup, aliveFactor, aliveCents) = (
            alive.map { group[$0] }, alive.map { factors[$0] }, alive.map { cents[$0] }
        )
        var aliveWins = [Int](repeating: 0, count: alive.count)
        var sums = [Int](repeating: 0, count: runs)
        var rates = [Double](repeating: 0, count: groups.count)
        var draws = SeededGenerator(seed: seed, stream: 0)
        var rateDraws = SeededGenerator(seed: seed, stream: 1)
        for run in 0..<runs {
            for (index, group) in groups.enumerated() {
                switch group {
                case .fixed(let rate): rates[index] = rate
                case .drawn(let alpha, let beta): rates[index] = rateDraws.beta(alpha, beta)
                }
            }
            var sum = 0
            for deal in aliveCents.indices where draws.unit() < rates[aliveGroup[deal]] * aliveFactor[deal] {
                sum &+= aliveCents[deal]
                aliveWins[deal] &+= 1
            }
            sums[run] = sum
        }
        var wins = [Int](repeating: 0, count: cents.count)
        for (place, count) in zip(alive, aliveWins) { wins[place] = count }
        let weighted = WeightedAmounts(cents: cents, shares: wins, over: runs)
        self.runs = runs
        self.seed = seed
        self.wins = wins
        self.sums = sums.sorted()
        parts = weighted.parts
        mean = weighted.total
    }

    /// The sum, in cents, that so many of a hundred runs do not pass: the nearest rank.
    ///
    /// - Precondition: 1 to 100.
    package func percentile(_ percent: Int) -> Int {
        precondition((1...100).contains(percent), "a percentile is of a hundred")
        return sums[(runs * percent + 99) / 100 - 1]
    }
}
