/// Divides a whole number of cents or points by weights so that not one is lost or made up (largest remainder).
///
/// Every part gets its exact share rounded towards zero; what is left over goes, one each, to the parts that lost most
/// by the rounding, the earlier one first where two lost the same. A negative total is divided as the positive one is.
///
/// - Parameters:
///   - total: What to divide, of either sign.
///   - weights: Whole weights of zero or more, whose sum fits an `Int`; fractions are brought to a common denominator
///     first. Where all are zero nothing speaks for one part over another, and the parts are equal.
/// - Returns: One part for each weight, summing exactly to `total`. A weight of zero gets nothing, unless all are zero.
/// - Precondition: There is at least one weight, or nothing to divide.
package func apportion(_ total: Int, weights: [Int]) -> [Int] {
    precondition(weights.allSatisfy { $0 >= 0 }, "a weight below zero has no meaning")
    guard !weights.isEmpty else {
        precondition(total == 0, "there is nobody to give \(total) to")
        return []
    }
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return apportion(total, weights: weights.map { _ in 1 }) }
    let divisor = UInt(sum)
    var parts: [UInt] = []
    var remainders: [UInt] = []
    parts.reserveCapacity(weights.count)
    remainders.reserveCapacity(weights.count)
    for weight in weights {
        // In full width, because cents times a weight may pass 64 bits; the quotient never exceeds the total.
        let (quotient, remainder) = divisor.dividingFullWidth(total.magnitude.multipliedFullWidth(by: UInt(weight)))
        parts.append(quotient)
        remainders.append(remainder)
    }
    let left = Int(total.magnitude - parts.reduce(0, +))
    if left > 0 {
        for index in largestFirst(remainders).prefix(left) { parts[index] += 1 }
    }
    // Negated as bits, because the lowest `Int` has no positive twin.
    return parts.map { total < 0 ? Int(bitPattern: 0 &- $0) : Int($0) }
}

/// Rounds fractions of one denominator so that the rounded ones sum to the rounded sum.
///
/// Rounding each by itself would let a column of weighted amounts drift from its total by a cent a row. Each fraction
/// becomes one of its two neighbouring whole numbers; those with the largest fractional parts are rounded up.
///
/// - Parameters:
///   - numerators: The fractions' numerators, of either sign; 128 bits wide where their sum may pass 64.
///   - denominator: Above zero.
///   - total: What the result must sum to: the exact sum rounded down or up. The sum rounded to the nearest whole
///     number (halves away from zero) unless given.
package func roundTogether<Number: FixedWidthInteger & SignedInteger>(
    _ numerators: [Number], over denominator: Number, to total: Number? = nil
) -> [Number] {
    let exact = numerators.reduce(0, +)
    let total = total ?? roundedQuotient(exact, denominator)
    var parts: [Number] = []
    var remainders: [Number] = []
    for numerator in numerators {
        let floor = floorQuotient(numerator, denominator)
        parts.append(floor)
        remainders.append(numerator - floor * denominator)
    }
    let left = total - parts.reduce(0, +)
    precondition((0...Number(numerators.count)).contains(left), "\(total) is not the rounded sum of the parts")
    for index in largestFirst(remainders).prefix(Int(left)) { parts[index] += 1 }
    return parts
}

/// A quotient rounded to the nearest whole number, halves away from zero.
///
/// - Precondition: The divisor is above zero.
package func roundedQuotient<Number: FixedWidthInteger & SignedInteger>(_ dividend: Number, _ divisor: Number) -> Number
{
    precondition(divisor > 0, "a divisor must be above zero")
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    guard remainder.magnitude >= divisor.magnitude - remainder.magnitude else { return quotient }
    return quotient + dividend.signum()
}

/// A share in basis points, rounded, also where ten thousand times the part is more than 64 bits hold.
///
/// - Precondition: The whole is above zero.
package func roundedShare(of part: Int, in whole: Int) -> Int {
    Int(clamping: roundedQuotient(Int128(part) * 10_000, Int128(whole)))
}

private func floorQuotient<Number: FixedWidthInteger & SignedInteger>(_ dividend: Number, _ divisor: Number) -> Number {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
}

/// The places of the values, the largest value first and the earlier place first among equals.
private func largestFirst(_ values: [some Comparable]) -> [Int] {
    values.indices.sorted { values[$0] == values[$1] ? $0 < $1 : values[$0] > values[$1] }
}
