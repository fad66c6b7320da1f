/// What each player of a game adds on average over all orders in which the players can join (L. S. Shapley, 1953).
package struct ShapleyValue: Hashable, Sendable {
    /// One for each player. They sum to the worth of all players together.
    package let values: [Double]
    /// The standard error of each where orders were drawn; `nil` where the values are exact.
    package let standardErrors: [Double]?

    /// The most players for whom all groups are looked at: 4,096 of them.
    package static let exactLimit = 12

    /// The exact values, by all groups of players.
    ///
    /// - Parameter worth: Of every group, by the bits of its members; the empty one is worth nothing.
    package static func exact(players: Int, worth: [Double]) -> ShapleyValue {
        precondition(worth.count == 1 << players, "every group has a worth")
        guard players > 0 else { return ShapleyValue(values: [], standardErrors: nil) }
        // For a group of s others: s! (n − s − 1)! / n!, which is 1 / (n · C(n − 1, s)).
        var weights = [1 / Double(players)]
        for size in 1..<max(players, 2) { weights.append(weights[size - 1] * Double(size) / Double(players - size)) }
        var values = [Double](repeating: 0, count: players)
        for group in worth.indices {
            let size = group.nonzeroBitCount
            for player in 0..<players where group >> player & 1 == 0 {
                values[player] += weights[size] * (worth[group | 1 << player] - worth[group])
            }
        }
        return ShapleyValue(values: values, standardErrors: nil)
    }

    /// Values out of drawn orders, each taken forwards and backwards, which halves what chance does to them.
    ///
    /// - Parameters:
    ///   - orders: How many orders are looked at, both ways counted.
    ///   - worths: The worth of the groups that grow along an order: of the first player, of the first two and so on.
    package static func sampled(
        players: Int, orders: Int, seed: UInt64, worths: ([Int]) -> [Double]
    ) -> ShapleyValue {
        var random = SeededGenerator(seed: seed)
        var sums = [Double](repeating: 0, count: players)
        var squares = [Double](repeating: 0, count: players)
        let pairs = max(2, orders / 2)
        var order = Array(0..<players)
        for _ in 0..<pairs {
            for place in stride(from: players - 1, to: 0, by: -1) { order.swapAt(place, random.below(place + 1)) }
            var pair = [Double](repeating: 0, count: players)
            for path in [order, order.reversed()] {
                var before = 0.0
                for (player, worth) in zip(path, worths(path)) {
                    pair[player] += (worth - before) / 2
                    before = worth
                }
            }
            for player in 0..<players {
                sums[player] += pair[player]
                squares[player] += pair[player] * pair[player]
            }
        }
        let count = Double(pairs)
        return ShapleyValue(
            values: sums.map { $0 / count },
            standardErrors: (0..<players).map { player in
                let variance = max(0, squares[player] - sums[player] * sums[player] / count) / (count - 1)
                return (variance / count).squareRoot()
            })
    }
}
