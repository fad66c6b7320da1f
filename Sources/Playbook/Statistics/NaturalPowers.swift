/// Powers of e and their logarithms, the same to the last bit on every platform.
///
/// A platform's own mathematics may differ in the last digit, and a proposal that is printed must not depend on where it
/// was made. Accurate to about 1e-15 of the value, which is more than counts of leads deserve.
enum NaturalPowers {
    private static let ln2 = 0.693147180559945309417232121458

    /// e to a power; 0 far below and infinity far above what a `Double` holds.
    static func exp(_ power: Double) -> Double {
        guard power.isFinite else { return power > 0 ? .infinity : power < 0 ? 0 : .nan }
        guard power > -745 else { return 0 }
        guard power < 710 else { return .infinity }
        // Twos are taken out, and the rest, at most ln 2 / 2, is summed by its series until nothing is added.
        let twos = (power / ln2).rounded()
        let rest = power - twos * ln2
        var (sum, term, count) = (1.0, 1.0, 1.0)
        while abs(term) > 1e-18 {
            term *= rest / count
            sum += term
            count += 1
        }
        return Double(sign: .plus, exponent: Int(twos), significand: sum)
    }

    /// The natural logarithm of a number above zero.
    static func log(_ number: Double) -> Double {
        precondition(number > 0 && number.isFinite, "only what is above zero has a logarithm")
        let significand = number.significand
        // By the series of the inverse hyperbolic tangent, which is short near 1.
        let isUpper = significand > 1.5
        let near = isUpper ? significand / 2 : significand
        let ratio = (near - 1) / (near + 1)
        let square = ratio * ratio
        var (sum, power, count) = (0.0, ratio, 1.0)
        while abs(power) > 1e-18 {
            sum += power / count
            power *= square
            count += 2
        }
        return 2 * sum + Double(Int(number.exponent) + (isUpper ? 1 : 0)) * ln2
    }

    /// The logarithm of 1 and something not below zero, exact also where that is tiny.
    static func log(onePlus addend: Double) -> Double {
        precondition(addend >= 0, "only what is above zero has a logarithm")
        // The rounding of the sum is made good (Kahan): what was lost of the addend is put back in proportion.
        let sum = 1 + addend
        return sum == 1 ? addend : log(sum) * addend / (sum - 1)
    }
}
