extension Money {
    /// The amount as it could be typed, in a sentence: `1200.50 EUR`, `40000 EUR`.
    package var text: String {
        let (units, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
        let decimals = rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)"
        return "\(cents < 0 ? "-" : "")\(units)\(decimals) \(currency.code)"
    }

    /// The amount in whole units, where a sentence gives a size and no figure to reckon with: `12000 EUR`.
    package var wholeText: String { "\(roundedQuotient(cents, 100)) \(currency.code)" }
}
