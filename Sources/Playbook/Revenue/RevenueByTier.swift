/// What each tier has won, and has open, in each currency.
package struct RevenueByTier: Hashable, Sendable {
    /// One tier in one currency.
    package struct Row: Hashable, Sendable {
        package var tier: Tier
        package var won: Money
        /// The deals that `won` is the sum of.
        package var wonDeals: [Opportunity.ID]
        package var openPipeline: Money
        package var openDeals: [Opportunity.ID]

        /// The mean won deal, rounded to a cent; `nil` where none is won.
        package var average: Money? {
            guard !wonDeals.isEmpty else { return nil }
            return Money(cents: roundedQuotient(won.cents, wonDeals.count), currency: won.currency)
        }
    }

    /// By tier, closest first, then by currency; a tier with no deal in a currency has no row.
    package let rows: [Row]
    /// Won and open deals without an amount, which no sum holds.
    package let withoutAmount: [Opportunity.ID]
    /// Won and open deals of accounts that are not given, which no sum holds.
    package let withoutAccount: [Opportunity.ID]

    /// Sums won and open deals; lost ones play no part.
    package init(accounts: some Sequence<Account>, opportunities: some Sequence<Opportunity>) {
        let tiers = Dictionary(accounts.map { ($0.id, $0.tier) }, uniquingKeysWith: { first, _ in first })
        var rows: [Tier: [Currency: Row]] = [:]
        var withoutAmount: [Opportunity.ID] = []
        var withoutAccount: [Opportunity.ID] = []
        for deal in opportunities where deal.outcome != .lost {
            guard let tier = tiers[deal.account] else {
                withoutAccount.append(deal.id)
                continue
            }
            guard let amount = deal.amount else {
                withoutAmount.append(deal.id)
                continue
            }
            let none = Money(cents: 0, currency: amount.currency)
            let empty = Row(tier: tier, won: none, wonDeals: [], openPipeline: none, openDeals: [])
            rows[tier, default: [:]][amount.currency, default: empty].count(deal, amount: amount)
        }
        self.rows = Tier.allCases.flatMap { tier in
            (rows[tier] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
        }
        self.withoutAmount = withoutAmount
        self.withoutAccount = withoutAccount
    }

    /// What all tiers have won, one sum a currency, in the order of the codes.
    package var totalWon: [Money] { rows.map(\.won).totals }
}

extension RevenueByTier.Row {
    fileprivate mutating func count(_ deal: Opportunity, amount: Money) {
        if deal.outcome == .won {
            won.cents = won.cents.addingClamped(amount.cents)
            wonDeals.append(deal.id)
        } else {
            openPipeline.cents = openPipeline.cents.addingClamped(amount.cents)
            openDeals.append(deal.id)
        }
    }
}
