/// Whether chances came as often as they said: of the deals given 30 %, about 30 in 100 should have come.
package struct ForecastCalibration: Hashable, Sendable {
    /// The guesses of about the same chance.
    package struct Bin: Hashable, Sendable {
        /// In tenths of a per cent; the last bin holds 1000 as well.
        package var from: Int
        package var to: Int
        package var count: Int
        /// The mean chance given, in tenths of a per cent.
        package var predicted: Int
        package var came: Int

        /// How many came, with the bounds within which their true share lies; `nil` for none.
        package var realised: ProportionInterval? { ProportionInterval(successes: came, of: count) }

        /// Whether the chance given lies within those bounds.
        package var isWithin: Bool {
            realised.map { $0.lower <= Double(predicted) / 1000 && Double(predicted) / 1000 <= $0.upper } ?? true
        }
    }

    /// Fewer guesses than this in a bin say nothing of it; ours.
    package static let leastInBin = 10
    /// Fewer guesses than this say nothing at all; ours.
    package static let least = 30

    /// Ten of equal width, those with a guess.
    package let bins: [Bin]
    package let count: Int
    package let came: Int
    /// The mean of (chance − what came)², in ten-thousandths (G. W. Brier, 1950, Monthly Weather Review 78): 0 is
    /// perfect, 2500 is saying 50 % of everything. `nil` for no guesses.
    package let brier: Int?
    /// What it would be if each guess were the share that came of all: what knowing nothing of the single deal costs.
    package let brierOfShare: Int?

    /// - Parameter guesses: Chances in tenths of a per cent, and whether they came.
    package init(_ guesses: some Sequence<(chance: Int, came: Bool)>) {
        var bins = (0..<10).map { Bin(from: $0 * 100, to: $0 * 100 + 100, count: 0, predicted: 0, came: 0) }
        var (count, came, squares) = (0, 0, 0)
        for guess in guesses {
            let bin = min(9, guess.chance / 100)
            bins[bin].count += 1
            bins[bin].predicted += guess.chance
            bins[bin].came += guess.came ? 1 : 0
            let miss = guess.chance - (guess.came ? 1000 : 0)
            squares += miss * miss
            count += 1
            came += guess.came ? 1 : 0
        }
        self.bins = bins.filter { $0.count > 0 }.map { bin in
            var bin = bin
            bin.predicted = roundedQuotient(bin.predicted, bin.count)
            return bin
        }
        self.count = count
        self.came = came
        brier = count == 0 ? nil : roundedQuotient(squares, count * 100)
        brierOfShare = count == 0 ? nil : roundedQuotient(came * (count - came) * 10_000, count * count)
    }
}
