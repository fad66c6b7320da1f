/// How far two shares lie apart, and between which bounds: 8 of 20 against 5 of 22.
///
/// Newcombe's hybrid score interval (R. G. Newcombe, 1998, "Interval estimation for the difference between independent
/// proportions", Statistics in Medicine 17, method 10), of the two Wilson intervals:
///
///     d − √((p₁ − l₁)² + (u₂ − p₂)²)   to   d + √((u₁ − p₁)² + (p₂ − l₂)²)
package struct RateDifference: Hashable, Sendable {
    package let first: ProportionInterval
    package let second: ProportionInterval
    /// From −1 to 1, as the other two.
    package let value: Double
    package let lower: Double
    package let upper: Double

    /// The first share less the second.
    package init(_ first: ProportionInterval, _ second: ProportionInterval) {
        func root(_ one: Double, _ other: Double) -> Double { (one * one + other * other).squareRoot() }
        self.first = first
        self.second = second
        value = first.seen - second.seen
        lower = value - root(first.seen - first.lower, second.upper - second.seen)
        upper = value + root(first.upper - first.seen, second.seen - second.lower)
    }

    /// How many cases in each group would show, four times in five, a difference as large as the one that was seen;
    /// `nil` where there is none, and where they are as good as never seen.
    ///
    /// (z₀.₉₇₅ + z₀.₈)² · (p₁(1 − p₁) + p₂(1 − p₂)) / d² (J. L. Fleiss, 1981, *Statistical Methods for Rates and
    /// Proportions*, section 3.2, without the correction).
    package var casesNeeded: Int? {
        guard value != 0 else { return nil }
        let spread = first.seen * (1 - first.seen) + second.seen * (1 - second.seen)
        return CasesNeeded.counted(CasesNeeded.factor * spread / (value * value))
    }
}

/// How many cases a comparison needs.
enum CasesNeeded {
    /// (1.95996 + 0.84162)²: a two-sided level of 5 % and a power of 80 %.
    static let factor = 7.848_879_734
    /// More than this is as good as never.
    static let most = 1_000_000

    /// Pairs that would show a mean difference; `nil` where there is none, or none can be told.
    ///
    /// - Parameters:
    ///   - mean: The mean of the pairs' differences.
    ///   - variance: The variance of the pairs' differences.
    static func pairs(mean: Double, variance: Double) -> Int? {
        guard mean != 0, variance > 0 else { return nil }
        return counted(factor * variance / (mean * mean))
    }

    /// A number of cases as a whole one; `nil` for more than ``most``, which no count could even hold.
    static func counted(_ needed: Double) -> Int? {
        needed < Double(most) ? max(1, Int(needed.rounded(.up))) : nil
    }
}
