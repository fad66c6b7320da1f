/// The four operations and rounding on decimals.
///
/// Sums and products are exact while they fit 18 digits; a quotient that does not end, and anything larger, is the
/// shortest decimal that reads back as the same binary number, which is what the reference prints.
extension DecimalNumber {
    static let powersOfTen: [Int] = (0...18).map { power in
        (0..<power).reduce(1) { product, _ in product * 10 }
    }

    /// Both coefficients at the larger of the two scales, or nil where one does not fit.
    private func aligned(with other: DecimalNumber) -> (Int, Int, Int)? {
        let scale = max(self.scale, other.scale)
        let left = coefficient.multipliedReportingOverflow(by: Self.powersOfTen[scale - self.scale])
        let right = other.coefficient.multipliedReportingOverflow(by: Self.powersOfTen[scale - other.scale])
        guard !left.overflow, !right.overflow else { return nil }
        return (left.partialValue, right.partialValue, scale)
    }

    /// The sum, or nil where it does not fit.
    package func adding(_ other: DecimalNumber) -> DecimalNumber? {
        if let (left, right, scale) = aligned(with: other) {
            let (sum, overflows) = left.addingReportingOverflow(right)
            if !overflows { return DecimalNumber(coefficient: sum, scale: scale) }
        }
        return DecimalNumber(double + other.double)
    }

    /// The number with the other sign.
    package var negated: DecimalNumber {
        DecimalNumber(coefficient: coefficient == Int.min ? Int.max : -coefficient, scale: scale)
    }

    /// The product, or nil where it does not fit.
    package func multiplied(by other: DecimalNumber) -> DecimalNumber? {
        let (product, overflows) = coefficient.multipliedReportingOverflow(by: other.coefficient)
        let places = scale + other.scale
        if !overflows, places <= Self.maximumDigits { return DecimalNumber(coefficient: product, scale: places) }
        return DecimalNumber(double * other.double)
    }

    /// The quotient, or nil where it does not fit; `other` is not zero.
    package func divided(by other: DecimalNumber) -> DecimalNumber? {
        precondition(other.coefficient != 0, "the caller reports a division by zero")
        // a / b = (a.coefficient × 10^k / b.coefficient) × 10^-(k + a.scale - b.scale); the first k that leaves no rest.
        for k in 0...Self.maximumDigits {
            let (digits, overflows) = coefficient.multipliedReportingOverflow(by: Self.powersOfTen[k])
            // The one quotient of two whole numbers that does not fit.
            guard !overflows, digits != Int.min || other.coefficient != -1 else { break }
            let places = k + scale - other.scale
            guard places >= 0, places <= Self.maximumDigits else { continue }
            let (quotient, rest) = digits.quotientAndRemainder(dividingBy: other.coefficient)
            if rest == 0 { return DecimalNumber(coefficient: quotient, scale: places) }
        }
        return DecimalNumber(double / other.double)
    }

    /// What is left of a division whose quotient is rounded down, with the sign of `other`; `other` is not zero.
    package func remainder(dividingBy other: DecimalNumber) -> DecimalNumber? {
        precondition(other.coefficient != 0, "the caller reports a division by zero")
        guard let (left, right, scale) = aligned(with: other) else { return nil }
        let rest = right == -1 ? 0 : left % right
        return DecimalNumber(coefficient: rest != 0 && (rest < 0) != (right < 0) ? rest + right : rest, scale: scale)
    }

    /// Which way a number without a place for its fraction goes.
    enum Rounding {
        case down, up, halfAwayFromZero, towardsZero
    }

    /// The number with at most `places` digits after the point; `places` may be negative.
    func rounded(_ rounding: Rounding, places: Int = 0) -> DecimalNumber {
        guard places < scale else { return self }
        guard scale - places <= Self.maximumDigits else { return DecimalNumber(0) }
        let divisor = Self.powersOfTen[scale - places]
        let (quotient, rest) = coefficient.quotientAndRemainder(dividingBy: divisor)
        let step: Int
        switch rounding {
        case .towardsZero: step = 0
        case .down: step = rest < 0 ? -1 : 0
        case .up: step = rest > 0 ? 1 : 0
        case .halfAwayFromZero: step = rest.magnitude >= divisor.magnitude - rest.magnitude ? (rest < 0 ? -1 : 1) : 0
        }
        let digits = quotient + step
        guard places < 0 else { return DecimalNumber(coefficient: digits, scale: places) }
        let (whole, overflows) = digits.multipliedReportingOverflow(by: Self.powersOfTen[min(18, -places)])
        return overflows ? self : DecimalNumber(whole)
    }

    /// The whole part, the fraction cut off.
    var truncated: Int { rounded(.towardsZero).coefficient }
}

extension DecimalNumber: Comparable {
    package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
        guard let (first, second, _) = left.aligned(with: right) else { return left.double < right.double }
        return first < second
    }
}
