/// Integer proportions, so that drawings come out the same on every machine.
enum Proportion {
    /// `value / whole × steps`, rounded half up, and `Int.max` where that is too large for a number.
    ///
    /// - Precondition: `whole` is not zero.
    static func scaled(_ value: UInt, of whole: UInt, to steps: Int) -> Int {
        precondition(whole > 0, "there is no proportion of nothing")
        let (high, low) = value.multipliedFullWidth(by: UInt(steps))
        guard high < whole else { return .max }
        let (quotient, remainder) = whole.dividingFullWidth((high, low))
        guard quotient < UInt(Int.max) else { return .max }
        return Int(quotient) + (remainder >= whole - remainder ? 1 : 0)
    }

    /// `value / divisor`, rounded half up.
    static func rounded(_ value: UInt, over divisor: UInt) -> UInt {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return quotient + (remainder >= divisor - remainder ? 1 : 0)
    }

    /// The sum, or the largest or smallest number where it is beyond them.
    static func sum(_ values: some Sequence<Int>) -> Int {
        values.reduce(0) { total, value in
            let (sum, overflows) = total.addingReportingOverflow(value)
            return overflows ? (value < 0 ? .min + 1 : .max) : sum
        }
    }
}
