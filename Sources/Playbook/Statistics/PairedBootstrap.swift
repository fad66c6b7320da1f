/// How far a figure of pairs may be off by the chance of which pairs there were: they are drawn again and again, with
/// replacement, and the figure is taken of each draw.
///
/// The percentile interval (B. Efron, R. J. Tibshirani, 1993, *An Introduction to the Bootstrap*, chapter 13): 95 of 100
/// draws lie within. Both of a pair are drawn together. The same seed gives the same interval, and the interval of the
/// opposite figure is the opposite one.
package struct PairedBootstrap: Hashable, Sendable {
    package let lower: Double
    package let upper: Double
    /// How many draws had a figure.
    package let draws: Int

    package static let standardDraws = 2000

    /// - Parameters:
    ///   - pairs: How many there are.
    ///   - figure: The figure where each pair counts so many times; `nil` where that has none.
    /// - Returns: `nil` for no pairs, and where fewer than half of the draws have a figure.
    package init?(
        pairs: Int, draws: Int = PairedBootstrap.standardDraws, seed: UInt64, of figure: ([Int]) -> Double?
    ) {
        guard pairs > 0 else { return nil }
        var generator = SeededGenerator(seed: seed)
        var figures: [Double] = []
        figures.reserveCapacity(draws)
        for _ in 0..<draws {
            var counts = [Int](repeating: 0, count: pairs)
            for _ in 0..<pairs { counts[generator.below(pairs)] += 1 }
            if let value = figure(counts) { figures.append(value) }
        }
        guard figures.count * 2 >= draws, !figures.isEmpty else { return nil }
        figures.sort()
        let tail = figures.count / 40
        lower = figures[tail]
        upper = figures[figures.count - 1 - tail]
        self.draws = figures.count
    }
}
