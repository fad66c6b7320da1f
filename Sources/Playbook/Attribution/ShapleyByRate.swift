/// The Shapley value where a group of channels is worth the share of deals that it wins.
///
/// Unlike ``Shapley`` it looks at lost deals as well: a channel that stands in every deal adds little if the deals without
/// it are won as often. The worth of a group is the won share of the closed deals that were reached by no other channel,
/// none where there are no such deals. What lowers the rate gets nothing, and the others' values are scaled to the whole.
package struct ShapleyByRate: EffectModel {
    package let name = "shapley-rate"
    package let title = "Shapley by win rate"
    package let summary: String
    package let keyLimit = 64
    private let seed: UInt64
    private let orders: Int

    /// - Parameters:
    ///   - seed: Of the orders drawn where there are too many channels for all groups.
    ///   - orders: How many are drawn.
    package init(seed: UInt64 = 1, orders: Int = 2000) {
        self.seed = seed
        self.orders = orders
        summary =
            "What each adds on average to the win rate of any group of the others; won and lost deals both count. Exact to \(ShapleyValue.exactLimit) of them, sampled in \(orders) orders beyond."
    }

    package func lesson(of paths: KeyedPaths) -> any EffectLesson {
        RateLesson(paths, seed: seed, orders: orders)
    }
}

/// The sets of keys that paths were reached by.
private struct RateLesson: EffectLesson {
    private let seed: UInt64
    private let orders: Int
    private let players: Int
    /// In the order of their bits.
    private let sets: [UInt64]
    /// The set of each path.
    private let setOfPath: [Int]
    private let isWon: [Bool]

    init(_ paths: KeyedPaths, seed: UInt64, orders: Int) {
        (self.seed, self.orders, players, isWon) = (seed, orders, paths.keyCount, paths.isWon)
        let ofPaths = paths.places.map { places in
            places.reduce(into: UInt64(0)) { $0 |= 1 << UInt64(paths.keys[$1]) }
        }
        sets = Set(ofPaths).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: sets.enumerated().map { ($1, $0) })
        setOfPath = ofPaths.map { numbers[$0] ?? 0 }
    }

    private var isExact: Bool { players <= ShapleyValue.exactLimit }

    var work: Int {
        setOfPath.count + (isExact ? players << (players + 1) : orders * (sets.count * 4 + players))
    }

    func effects(times: [Int]) -> KeyEffects {
        var won = [Int](repeating: 0, count: sets.count)
        var closed = won
        for (path, set) in setOfPath.enumerated() where times[path] > 0 {
            closed[set] += times[path]
            if isWon[path] { won[set] += times[path] }
        }
        let game = SetRates(sets: sets, won: won, closed: closed, players: players)
        let value =
            isExact
            ? ShapleyValue.exact(players: players, worth: game.worths())
            : ShapleyValue.sampled(players: players, orders: orders, seed: seed, worths: game.worths(along:))
        let positive = value.values.map { max(0, $0) }
        let sum = positive.reduce(0, +)
        return KeyEffects(
            values: positive,
            samplingError: value.standardErrors.flatMap { errors in
                sum > 0 ? (errors.max() ?? 0) * Normal.z / sum : nil
            })
    }
}

/// The win rates of all groups of keys, out of the sets that deals were reached by.
private struct SetRates {
    let sets: [UInt64]
    let won: [Int]
    let closed: [Int]
    let players: Int

    /// The worth of every group, by the bits of its members.
    func worths() -> [Double] {
        var counts = [(won: Int, closed: Int)](repeating: (0, 0), count: 1 << players)
        for index in sets.indices { counts[Int(sets[index])] = (won[index], closed[index]) }
        // Sums over all subsets, one member after the other.
        for player in 0..<players {
            for group in counts.indices where group >> player & 1 == 1 {
                counts[group].won += counts[group ^ 1 << player].won
                counts[group].closed += counts[group ^ 1 << player].closed
            }
        }
        return counts.map { $0.closed == 0 ? 0 : Double($0.won) / Double($0.closed) }
    }

    /// The worth of the groups that grow as players join in an order: of the first, of the first two and so on.
    func worths(along order: [Int]) -> [Double] {
        var counts = [(won: Int, closed: Int)](repeating: (0, 0), count: players)
        var turns = [Int](repeating: 0, count: players)
        for (turn, player) in order.enumerated() { turns[player] = turn }
        for index in sets.indices {
            // A deal counts from when the last of its channels has joined.
            var (set, last) = (sets[index], 0)
            while set != 0 {
                last = max(last, turns[set.trailingZeroBitCount])
                set &= set - 1
            }
            counts[last].won += won[index]
            counts[last].closed += closed[index]
        }
        var sum = (won: 0, closed: 0)
        return counts.map { count in
            sum.won += count.won
            sum.closed += count.closed
            return sum.closed == 0 ? 0 : Double(sum.won) / Double(sum.closed)
        }
    }
}
