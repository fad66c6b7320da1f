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
}
