/// What a deal is worth on average: a sum of money and of how many deals, so that nothing is rounded before the end.
package struct AverageDeal: Hashable, Sendable {
    /// Of all the deals together.
    package let sum: Money
    package let count: Int

    /// `nil` for no deals, and where one would be worth nothing or more than a plan can hold.
    package init?(sum: Money, count: Int) {
        guard count > 0, (1...PlanSettings.mostCents).contains(roundedQuotient(sum.cents, count)) else { return nil }
        self.sum = sum
        self.count = count
    }

    /// One that was said instead of measured.
    ///
    /// - Precondition: 1 to ``PlanSettings/mostCents``, as whoever reads a line or settings has checked.
    package init(said amount: Money) {
        precondition((1...PlanSettings.mostCents).contains(amount.cents), "a deal is worth something")
        (sum, count) = (amount, 1)
    }

    /// To a cent, as it is shown.
    package var shown: Money { Money(cents: roundedQuotient(sum.cents, count), currency: sum.currency) }
}
