/// The mean and the variance of some values; both 0 for fewer than one and two.
package struct Spread: Hashable, Sendable {
    package let mean: Double
    package let variance: Double

    /// The mean of the values, and their variance over one less than their number.
    package init(_ values: [Int]) {
        let count = Double(values.count)
        let mean = values.isEmpty ? 0 : values.reduce(0.0) { $0 + Double($1) } / count
        self.mean = mean
        variance =
            values.count < 2
            ? 0 : values.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / (count - 1)
    }

    /// How many standard deviations two groups' means lie apart; `nil` where neither varies.
    ///
    /// Above ``notable`` the groups are not alike (E. A. Stuart, 2010).
    package func standardisedDifference(to other: Spread) -> Double? {
        let deviation = ((variance + other.variance) / 2).squareRoot()
        return deviation > 0 ? (mean - other.mean) / deviation : nil
    }

    package static let notable = 0.25
}
