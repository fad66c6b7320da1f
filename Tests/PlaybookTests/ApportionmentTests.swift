import Playbook
import Testing

@Suite struct ApportionmentTests {
    @Test(arguments: [
        (100, [1, 1, 1], [34, 33, 33]), (-100, [1, 1, 1], [-34, -33, -33]), (1, [1, 1], [1, 0]), (0, [3, 4], [0, 0]),
        (10, [0, 0, 0], [4, 3, 3]), (7, [0, 5, 0], [0, 7, 0]), (10, [3, 3, 2, 1], [4, 3, 2, 1]), (5, [1], [5]),
        (0, [], []),
    ])
    func dividesByLargestRemainder(total: Int, weights: [Int], parts: [Int]) {
        #expect(apportion(total, weights: weights) == parts)
    }

    @Test func neverLosesAUnitAndStaysWithinOneOfTheExactShare() {
        var random = Seeded(1)
        for _ in 0..<2000 {
            let weights = (0..<Int.random(in: 1...12, using: &random)).map { _ in Int.random(in: 0...50, using: &random)
            }
            let total = Int.random(in: -100_000...100_000, using: &random)
            let parts = apportion(total, weights: weights)
            #expect(parts.reduce(0, +) == total)
            #expect(parts == apportion(-total, weights: weights).map { -$0 })
            let sum = weights.reduce(0, +)
            guard sum > 0 else { continue }
            for (part, weight) in zip(parts, weights) {
                #expect(abs(part * sum - total * weight) < sum)
                #expect(weight > 0 || part == 0)
            }
        }
    }

    @Test func largerWeightNeverGetsLess() {
        var random = Seeded(2)
        for _ in 0..<500 {
            let weights = (0..<6).map { _ in Int.random(in: 0...9, using: &random) }.sorted(by: >)
            let parts = apportion(Int.random(in: 0...1000, using: &random), weights: weights)
            #expect(parts == parts.sorted(by: >))
        }
    }

    @Test func survivesProductsBeyond64Bits() {
        let parts = apportion(Int.max, weights: [Int.max / 2, Int.max / 2])
        #expect(parts[0] + parts[1] == Int.max)
        #expect(parts[0] - parts[1] == 1)
        #expect(apportion(Int.min + 1, weights: [1, 2]).reduce(0, +) == Int.min + 1)
        #expect(apportion(Int.min, weights: [1]) == [Int.min])
    }

    @Test(arguments: [([50, 50, 50], 100, [1, 1, 0]), ([-50, -50], 100, [0, -1]), ([149], 100, [1]), ([], 100, [])])
    func roundsTogether(numerators: [Int], denominator: Int, rounded: [Int]) {
        #expect(roundTogether(numerators, over: denominator) == rounded)
    }

    @Test func roundsTogetherToTheRoundedSum() {
        var random = Seeded(3)
        for _ in 0..<1000 {
            let numerators = (0..<Int.random(in: 1...9, using: &random)).map { _ in
                Int.random(in: -5000...5000, using: &random)
            }
            let rounded = roundTogether(numerators, over: 100)
            #expect(rounded.reduce(0, +) == roundedQuotient(numerators.reduce(0, +), 100))
            for (part, numerator) in zip(rounded, numerators) { #expect(abs(part * 100 - numerator) < 100) }
        }
    }

    @Test(arguments: [
        (5, 2, 3), (-5, 2, -3), (4, 3, 1), (-4, 3, -1), (0, 7, 0), (Int.max, 1, Int.max), (1, Int.max, 0),
    ])
    func roundsToTheNearest(dividend: Int, divisor: Int, quotient: Int) {
        #expect(roundedQuotient(dividend, divisor) == quotient)
    }
}
