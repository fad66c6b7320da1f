extension Sequence where Element == Money {
    /// One sum a currency, in the order of the codes: two currencies are never added.
    package var totals: [Money] {
        var cents: [Currency: Int] = [:]
        for money in self {
            cents[money.currency] = (cents[money.currency] ?? 0).addingClamped(money.cents)
        }
        return cents.sorted { $0.key < $1.key }.map { Money(cents: $0.value, currency: $0.key) }
    }
}
