import Playbook
import Testing

@Suite struct ShapleyTests {
    /// Three players of the glove game: 0 and 1 have a left glove each, 2 the right one; a pair is worth 1. By all six
    /// orders the values are 1/6, 1/6 and 4/6.
    @Test func theGloveGame() {
        let worth = (0..<8).map { group in group & 4 != 0 && group & 3 != 0 ? 1.0 : 0 }
        let values = ShapleyValue.exact(players: 3, worth: worth).values
        #expect(zip(values, [1.0 / 6, 1.0 / 6, 4.0 / 6]).allSatisfy { abs($0 - $1) < 1e-15 })
    }

    /// The worth of a group is the revenue of the deals reached by no other channel; the value by all groups must be the
    /// equal shares that the model gives.
    @Test func equalSharesAreTheExactValue() {
        var random = Seeded(51)
        for _ in 0..<30 {
            let players = Int.random(in: 1...8, using: &random)
            let deals = (0..<Int.random(in: 1...20, using: &random)).map { _ in
                (set: Int.random(in: 1..<1 << players, using: &random), amount: Int.random(in: 1...900, using: &random))
            }
            let worth = (0..<1 << players).map { group in
                Double(deals.filter { $0.set & ~group == 0 }.reduce(0) { $0 + $1.amount })
            }
            let values = ShapleyValue.exact(players: players, worth: worth).values
            for player in 0..<players {
                let shares = deals.filter { $0.set >> player & 1 == 1 }.reduce(0.0) {
                    $0 + Double($1.amount) / Double($1.set.nonzeroBitCount)
                }
                #expect(abs(values[player] - shares) < 1e-8)
            }
            #expect(abs(values.reduce(0, +) - (worth.last ?? 0)) < 1e-8)
        }
    }

    /// Two deals reached by 0 alone, one won; one by 0 and 1, won; one by 1 alone, lost. The win rates of the groups
    /// are 1/2 for 0, nothing for 1, 1/2 for both: 0 adds 1/2 in either order, 1 nothing.
    @Test func theWinRateCountsLostDeals() {
        let rows: [([Int], Bool)] = [([0], true), ([0, 0], false), ([0, 1], true), ([1], false)]
        let paths = KeyedPaths(rows.map { (keys: $0.0, isWon: $0.1) }, keyCount: 2)
        let effects = ShapleyByRate().effects(of: paths, times: paths.once)
        #expect(effects.values == [0.5, 0] && effects.samplingError == nil)
    }

    /// Thirteen channels are sampled: the values must lie within the error that is stated, as nearly all of many games do.
    @Test func sampledValuesStateTheirError() {
        var random = Seeded(52)
        var (within, all) = (0, 0)
        for seed in 1...20 {
            let players = 9
            let deals = (0..<30).map { _ in
                (
                    set: Int.random(in: 1..<1 << players, using: &random),
                    amount: Double(Int.random(in: 1...90, using: &random))
                )
            }
            func worth(_ group: Int) -> Double { deals.reduce(0) { $0 + ($1.set & ~group == 0 ? $1.amount : 0) } }
            let exact = ShapleyValue.exact(players: players, worth: (0..<1 << players).map(worth)).values
            let sampled = ShapleyValue.sampled(players: players, orders: 400, seed: UInt64(seed)) { order in
                var group = 0
                return order.map { player in
                    group |= 1 << player
                    return worth(group)
                }
            }
            let errors = sampled.standardErrors ?? []
            #expect(errors.count == players)
            #expect(abs(sampled.values.reduce(0, +) - exact.reduce(0, +)) < 1e-8)
            for player in 0..<players {
                all += 1
                if abs(sampled.values[player] - exact[player]) <= 3 * errors[player] + 1e-9 { within += 1 }
            }
        }
        #expect(within * 100 >= all * 98)
    }

    @Test func manyChannelsAreSampledAndSaidToBe() {
        var random = Seeded(53)
        let rows = (0..<200).map { _ in
            (
                keys: (0..<Int.random(in: 1...6, using: &random)).map { _ in Int.random(in: 0..<15, using: &random) },
                isWon: Bool.random(using: &random)
            )
        }
        let paths = KeyedPaths(rows, keyCount: 15)
        let first = ShapleyByRate(orders: 500).effects(of: paths, times: paths.once)
        #expect(first.samplingError.map { $0 > 0 && $0 < 0.5 } == true)
        #expect(first == ShapleyByRate(orders: 500).effects(of: paths, times: paths.once))
        #expect(first.values.allSatisfy { $0 >= 0 })
    }
}
