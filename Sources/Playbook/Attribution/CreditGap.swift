/// A won deal whose credits do not sum to its amount.
package struct CreditGap: Hashable, Sendable {
    package var deal: Opportunity.ID
    /// The name of the model.
    package var model: String
    package var amount: Money
    /// The credits together, in the amount's currency.
    package var credited: Money

    /// The gaps that credits leave, in their order; none where every cent is given once.
    package static func gaps(in credits: [DealCredit]) -> [CreditGap] {
        credits.compactMap { credit in
            let cents = credit.terms.reduce(0) { $0 + $1.cents }
            guard !credit.terms.isEmpty, cents != credit.amount.cents else { return nil }
            return CreditGap(
                deal: credit.path.deal, model: credit.model, amount: credit.amount,
                credited: Money(cents: cents, currency: credit.amount.currency))
        }
    }
}
