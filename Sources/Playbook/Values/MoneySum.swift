extension Money {
    /// The most that one amount may be, in whole cents: more is a slip of the pen, and 900 of them can still be added.
    package static let mostCents = 9_999_999_999_999_999
}

extension Int {
    /// The sum with another, or the number nearest to it that there is: a workspace of an older abm may hold more than
    /// can be added up, and a wrong amount that anybody sees is better than none.
    package func addingClamped(_ other: Int) -> Int { Int(clamping: Int128(self) + Int128(other)) }
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
