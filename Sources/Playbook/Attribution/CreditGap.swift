/// A won deal whose credits do not sum to its amount.
package struct CreditGap: Hashable, Sendable {
    package var opportunity: Opportunity.ID
    /// The name of the model.
    package var model: String
    package var amount: Money
    /// The credits together, in the amount's currency.
    package var credited: Money

    /// The gaps that an attribution leaves, in the order of the journeys; none where every cent is given once.
    package static func gaps(in attribution: Attribution, of journeys: [Journey]) -> [CreditGap] {
        var sums: [Opportunity.ID: [Currency: Int]] = [:]
        for credit in attribution.credits {
            sums[credit.opportunity, default: [:]][credit.money.currency, default: 0] += credit.money.cents
        }
        return journeys.compactMap { journey in
            let sum = sums[journey.opportunity] ?? [:]
            let cents = sum[journey.amount.currency] ?? 0
            let hasOther = sum.contains { $0.key != journey.amount.currency && $0.value != 0 }
            guard cents != journey.amount.cents || hasOther else { return nil }
            return CreditGap(
                opportunity: journey.opportunity, model: attribution.model, amount: journey.amount,
                credited: Money(cents: cents, currency: journey.amount.currency))
        }
    }
}
