/// A sum of shares of amounts: whole cents, and what is left of a cent.
///
/// Shares have many denominators, and rounding each to a cent would let a channel drift from its true sum by some
/// cents over ten thousand deals. Whole cents are counted exactly; the fractions below a cent, at most one a deal, as a
/// binary number, so that a sum of a million of them is still right to a billionth of a cent.
struct ExactSum: Hashable, Sendable {
    private(set) var whole = 0
    private(set) var fraction = 0.0

    /// Adds `amount · weight / weights`.
    ///
    /// - Precondition: None is below zero, `weight` is at most `weights`, which is above zero.
    @inline(__always)
    mutating func add(_ amount: Int, weight: Int, of weights: Int) {
        let (product, overflow) = amount.multipliedReportingOverflow(by: weight)
        if overflow {
            // The quotient is at most the amount, so it fits.
            let (quotient, rest) = weights.dividingFullWidth(amount.multipliedFullWidth(by: weight))
            whole += quotient
            fraction += Double(rest) / Double(weights)
        } else {
            let (quotient, rest) = product.quotientAndRemainder(dividingBy: weights)
            whole += quotient
            if rest > 0 { fraction += Double(rest) / Double(weights) }
        }
    }

    mutating func add(_ cents: Int) { whole += cents }

    /// Whole cents of exact sums that make up a whole, each rounded to one of its two neighbours (largest remainder).
    ///
    /// - Parameter total: What they sum to.
    static func rounded(_ sums: [ExactSum], to total: Int) -> [Int] {
        var cents = sums.map { $0.whole + Int($0.fraction.rounded(.down)) }
        let rests = sums.map { $0.fraction - $0.fraction.rounded(.down) }
        let left = total - cents.reduce(0, +)
        // Rounding noise may let a fraction of nearly one cent look like one, so the count may be off by it either way.
        precondition((-sums.count...sums.count).contains(left), "the shares do not make up the whole")
        let order = rests.indices.sorted { rests[$0] == rests[$1] ? $0 < $1 : rests[$0] > rests[$1] }
        if left >= 0 {
            for index in order.prefix(left) { cents[index] += 1 }
        } else {
            for index in order.suffix(-left) { cents[index] -= 1 }
        }
        return cents
    }
}
