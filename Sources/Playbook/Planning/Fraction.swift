/// An exact fraction of nothing or more: for reckoning in several steps and rounding once, at the end.
///
/// A plan multiplies a trillion in cents by a few counts of deals and rates; 128 bits hold every product of them.
struct Fraction: Hashable, Sendable {
    private let numerator: UInt128
    private let denominator: UInt128

    /// - Precondition: A numerator of 0 or more, and a denominator above 0.
    init(_ numerator: Int, of denominator: Int = 1) {
        precondition(numerator >= 0 && denominator > 0, "a fraction of something")
        self.init(UInt128(numerator), UInt128(denominator))
    }

    init(_ rate: Percentage) { self.init(rate.part, of: rate.whole) }

    /// In cents.
    init(_ deal: AverageDeal) { self.init(deal.sum.cents, of: deal.count) }

    private init(_ numerator: UInt128, _ denominator: UInt128) {
        self.numerator = numerator
        self.denominator = denominator
    }

    static func * (left: Fraction, right: Fraction) -> Fraction {
        Fraction(left.numerator * right.numerator, left.denominator * right.denominator)
    }

    /// - Precondition: The divisor is above 0.
    static func / (left: Fraction, right: Fraction) -> Fraction {
        Fraction(left.numerator * right.denominator, left.denominator * right.numerator)
    }

    /// The nearest whole number, a half upwards; the largest that there is for more than that.
    var rounded: Int {
        let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        return Int(clamping: quotient + (rest >= denominator - rest ? 1 : 0))
    }

    /// The next whole number, as ``rounded`` otherwise.
    var roundedUp: Int {
        let (quotient, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        return Int(clamping: quotient + (rest > 0 ? 1 : 0))
    }
}
