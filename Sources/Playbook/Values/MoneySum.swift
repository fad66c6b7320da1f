extension Money {
    /// The most that one amount may be, in whole cents: more is a slip of the pen, and 900 of them can still be added.
    package static let mostCents = 9_999_999_999_999_999
}

extension Sequence where Element == Money {
    /// The exact sum of the amounts in a currency, where others are left out; `nil` where no number is large enough.
    package func sum(in currency: Currency) -> Money? {
        var cents = 0
        for money in self where money.currency == currency {
            let (sum, overflow) = cents.addingReportingOverflow(money.cents)
            guard !overflow else { return nil }
            cents = sum
        }
        return Money(cents: cents, currency: currency)
    }
}
