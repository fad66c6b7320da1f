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

    /// The same chain in the plainest way: states are the last keys written out, and every equation is eliminated.
    private func plainEffects(_ rows: [([Int], Bool)], keys: Int, order: Int) -> [Double] {
        var counts: [[Int]: [Int: Double]] = [:]
        var wins: [[Int]: Double] = [:]
        var totals: [[Int]: Double] = [:]
        for (path, isWon) in rows where !path.isEmpty {
            var state: [Int] = []
            for key in path {
                counts[state, default: [:]][key, default: 0] += 1
                totals[state, default: 0] += 1
                state = (state + [key]).suffix(order)
            }
            totals[state, default: 0] += 1
            if isWon { wins[state, default: 0] += 1 }
        }
        func chance(without removed: Int?) -> Double {
            var states: [[Int]] = [[]]
            var numbers: [[Int]: Int] = [[]: 0]
            var next = 0
            while next < states.count {
                for key in (counts[states[next]] ?? [:]).keys.sorted() where key != removed {
                    let target = Array((states[next] + [key]).suffix(order))
                    guard numbers[target] == nil else { continue }
                    numbers[target] = states.count
                    states.append(target)
                }
                next += 1
            }
            var matrix = states.enumerated().map { row, state in
                var line = [Double](repeating: 0, count: states.count + 1)
                line[row] = 1
                for (key, count) in counts[state] ?? [:] where key != removed {
                    line[numbers[Array((state + [key]).suffix(order))] ?? 0] -= count / (totals[state] ?? 1)
                }
                line[states.count] = (wins[state] ?? 0) / (totals[state] ?? 1)
                return line
            }
            // From the last row up to the start, whose value is then alone in its row.
            for step in matrix.indices.reversed() {
                for row in 0..<step where matrix[row][step] != 0 {
                    let factor = matrix[row][step] / matrix[step][step]
                    for column in 0..<step { matrix[row][column] -= factor * matrix[step][column] }
                    matrix[row][states.count] -= factor * matrix[step][states.count]
                }
            }
            return matrix[0][states.count] / matrix[0][0]
        }
        let whole = chance(without: nil)
        return (0..<keys).map { key in
            let isMet = rows.contains { $0.0.contains(key) }
            return whole > 0 && isMet ? max(0, 1 - chance(without: key) / whole) : 0
        }
    }

    @Test func smallChainsAreAsByThePlainestWay() {
        var random = Seeded(43)
        for _ in 0..<80 {
            let keys = Int.random(in: 1...5, using: &random)
            let rows = (0..<Int.random(in: 1...30, using: &random)).map { _ in
                (
                    (0..<Int.random(in: 0...12, using: &random)).map { _ in Int.random(in: 0..<keys, using: &random) },
                    Bool.random(using: &random)
                )
            }
            for order in 1...3 {
                #expect(
                    isNear(
                        effects(rows, keys: keys, order: order), plainEffects(rows, keys: keys, order: order), 1e-9))
            }
        }
    }

    /// Beyond 64 states the equations are swept: among short paths, in one of thousands of touches, where channels follow
    /// each other in long runs that hardly lead out, and with a channel that is met only once.
    @Test(arguments: ["short", "long", "runs", "rare"])
    func largeChainsAreAsByThePlainestWay(_ shape: String) {
        var random = Seeded(44)
        let keys = 10
        let long: [Int] =
            switch shape {
            case "runs": (0..<6000).map { step in step / 600 == 9 ? 9 : (step / 600 + (step % 97 == 0 ? 1 : 0)) % keys }
            case "rare": (0..<6000).map { step in step == 3000 ? 0 : Int.random(in: 1..<keys, using: &random) }
            default: (0..<6000).map { _ in Int.random(in: 0..<keys, using: &random) }
            }
        let short = (0..<(shape == "short" ? 300 : 20)).map { number in
            (
                (0..<Int.random(in: 1...20, using: &random)).map { _ in Int.random(in: 0..<keys, using: &random) },
                number % 3 == 0
            )
        }
        let rows = short + (shape == "short" ? [] : [(long, true)])
        #expect(isNear(effects(rows, keys: keys, order: 2), plainEffects(rows, keys: keys, order: 2), 1e-9))
    }
}
