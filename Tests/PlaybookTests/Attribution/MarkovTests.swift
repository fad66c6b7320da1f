import Playbook
import Testing

@Suite struct MarkovTests {
    private func effects(_ rows: [([Int], Bool)], keys: Int, order: Int = 1) -> [Double] {
        let paths = KeyedPaths(rows.map { (keys: $0.0, isWon: $0.1) }, keyCount: keys)
        return Markov(order: order).effects(of: paths, times: paths.once).values
    }

    private func isNear(_ left: [Double], _ right: [Double], _ error: Double = 1e-12) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) < error }
    }

    /// Paths 0 1 won, 0 lost, 1 won. From the start 2/3 go to 0 and 1/3 to 1; from 0 a half goes on to 1; from 1 all win.
    /// P(win) = 2/3 · 1/2 + 1/3 = 2/3. Without 0 it is 1/3, so its effect is 1/2; without 1 nothing wins: 1.
    @Test func aChainWorkedByHand() {
        #expect(isNear(effects([([0, 1], true), ([0], false), ([1], true)], keys: 2), [0.5, 1]))
    }

    /// Paths 0 1 won, 0 lost, 2 1 lost. With a memory of one, 1 wins in a half of its cases wherever it comes from:
    /// P(win) = (2/3 · 1/2 + 1/3) · 1/2 = 1/3, without 2 it is 1/6. With a memory of two it wins only after 0, so 2 adds
    /// nothing and 0 everything.
    @Test func aLongerMemoryTellsWhereAWinCameFrom() {
        let rows: [([Int], Bool)] = [([0, 1], true), ([0], false), ([2, 1], false)]
        #expect(isNear(effects(rows, keys: 3), [0.5, 1, 0.5]))
        #expect(isNear(effects(rows, keys: 3, order: 2), [1, 1, 0]))
        #expect(isNear(effects(rows, keys: 3, order: 3), [1, 1, 0]))
    }

    /// Paths 0 1 2 won and 3 1 2 lost differ in the touch before the last two: only a memory of three sees it.
    @Test func aMemoryOfThreeSeesThreeBack() {
        let rows: [([Int], Bool)] = [([0, 1, 2], true), ([3, 1, 2], false)]
        #expect(isNear(effects(rows, keys: 4, order: 2), [0.5, 1, 1, 0.5]))
        #expect(isNear(effects(rows, keys: 4, order: 3), [1, 1, 1, 0]))
    }

    @Test func whatNoWinNeedsAddsNothing() {
        #expect(effects([([0], true), ([1], false)], keys: 2) == [1, 0])
        #expect(effects([([0], false)], keys: 2) == [0, 0])
        #expect(effects([], keys: 0) == [])
    }

    /// A memory as long as the longest path knows each path: the effect is the share of wins that touched the key, as the
    /// paths that go on differently after the same beginning are told apart only by chance.
    @Test func effectsLieBetweenNothingAndAll() {
        var random = Seeded(41)
        for _ in 0..<60 {
            let keys = Int.random(in: 1...6, using: &random)
            let rows = (0..<Int.random(in: 1...40, using: &random)).map { _ in
                (
                    (0..<Int.random(in: 1...9, using: &random)).map { _ in Int.random(in: 0..<keys, using: &random) },
                    Bool.random(using: &random)
                )
            }
            for order in 1...3 {
                let found = effects(rows, keys: keys, order: order)
                #expect(found.allSatisfy { (0...1.000_000_001).contains($0) })
                for key in 0..<keys {
                    let touches = rows.contains { $0.0.contains(key) }
                    #expect(touches || found[key] == 0)
                }
                // What every won path needs is worth all of them.
                let all = rows.map { ([0] + $0.0, $0.1) }
                if rows.contains(where: \.1) {
                    #expect(isNear([effects(all, keys: keys, order: order)[0]], [1], 1e-9))
                }
            }
        }
    }

    /// Long paths of many channels make systems beyond elimination's size; both ways of solving must agree, which is seen
    /// by doubling every key into two that follow each other.
    @Test func largeSystemsAreSolvedAsSmallOnes() {
        var random = Seeded(42)
        let rows = (0..<400).map { _ in
            (
                (0..<Int.random(in: 1...25, using: &random)).map { _ in Int.random(in: 0..<14, using: &random) },
                Int.random(in: 0..<3, using: &random) == 0
            )
        }
        // Order 2 over 14 keys has 196 states and is eliminated; over keys that stand for pairs it is iterated.
        let small = effects(rows, keys: 14, order: 2)
        let padded = rows.map { (keys: $0.0.flatMap { [$0 * 2, $0 * 2 + 1] }, isWon: $0.1) }
        let paths = KeyedPaths(padded, keyCount: 28)
        let order3 = Markov(order: 3).effects(of: paths, times: paths.once).values
        // In pairs a memory of three holds the last touch and half of the one before: that of two touches.
        for key in 0..<14 {
            #expect(abs(order3[key * 2] - small[key]) < 1e-9)
            #expect(abs(order3[key * 2 + 1] - small[key]) < 1e-9)
        }
    }

    @Test func aPathCountedTwiceIsTwoPaths() {
        let rows: [([Int], Bool)] = [([0, 1], true), ([0], false), ([1], true), ([1, 0], false)]
        let paths = KeyedPaths(rows.map { (keys: $0.0, isWon: $0.1) }, keyCount: 2)
        for order in 1...3 {
            let twice = effects(rows + [rows[1], rows[1]], keys: 2, order: order)
            #expect(isNear(Markov(order: order).effects(of: paths, times: [1, 3, 1, 1]).values, twice))
        }
    }
}
