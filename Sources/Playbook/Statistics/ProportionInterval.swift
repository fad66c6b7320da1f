/// Between which bounds a proportion lies that was seen in few cases: 3 replies to 10 messages is 30 %, and may as well
/// be 11 % or 60 %.
///
/// Wilson's score interval, without continuity correction (E. B. Wilson, 1927, Journal of the American Statistical
/// Association 22, 209–212; R's `prop.test(…, correct = FALSE)`):
///
///     (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n)
///
/// with p = successes/n and z = 1.96, so that it holds the true proportion in 95 of 100 samples. Unlike p ± z √(p(1 −
/// p)/n) it stays within 0 and 1 and says something where nobody, or everybody, answered.
package struct ProportionInterval: Hashable, Sendable {
    package let successes: Int
    package let trials: Int
    /// The lower bound, 0 to 1.
    package let lower: Double
    /// The upper bound, 0 to 1.
    package let upper: Double

    /// The interval, or `nil` for no trials, which say nothing.
    ///
    /// - Precondition: The successes are 0 or more and at most as many as the trials.
    package init?(successes: Int, of trials: Int) {
        precondition(successes >= 0 && successes <= trials, "\(successes) of \(trials) is no proportion")
        guard trials > 0 else { return nil }
        self.successes = successes
        self.trials = trials
        let n = Double(trials)
        let p = Double(successes) / n
        let z2n = Normal.z * Normal.z / n
        let centre = p + z2n / 2
        let reach = Normal.z * (p * (1 - p) / n + z2n / (4 * n)).squareRoot()
        // Where nobody or everybody did, the formula gives 0 and 1, which rounding would miss by a hair.
        lower = successes == 0 ? 0 : (centre - reach) / (1 + z2n)
        upper = successes == trials ? 1 : (centre + reach) / (1 + z2n)
    }

    /// The whole per cents that hold it, rounded away from each other: what is shown holds all that may be.
    package var percents: ClosedRange<Int> {
        let (low, high) = (Int((lower * 100).rounded(.down)), Int((upper * 100).rounded(.up)))
        return low...max(low, high)
    }

    /// The proportion that was seen, 0 to 1.
    package var seen: Double { Double(successes) / Double(trials) }
}
