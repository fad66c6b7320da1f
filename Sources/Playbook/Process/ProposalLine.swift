/// One input of the calculation in a proposal: what a benefit or a cost comes to, and who says so.
package struct ProposalLine: Hashable, Sendable {
    package enum Kind: String, Word {
        /// What it brings or saves, each year.
        case benefit
        /// What it costs at the start.
        case costOnce = "cost-once"
        /// What it costs, each year.
        case costPerYear = "cost-per-year"

        package static var called: String { "a kind of line in a proposal" }
    }

    package var opportunity: Opportunity.ID
    /// What people call it; a deal has each name once.
    package var name: String
    package var kind: Kind
    /// Never below zero; a year's worth where the kind is yearly.
    package var amount: Money
    /// Where the figure comes from.
    package var source: String?
    /// The claim that it comes from.
    package var claim: Claim.ID?
    package var day: Day

    package init(
        opportunity: Opportunity.ID, name: String, kind: Kind, amount: Money, source: String?, claim: Claim.ID?,
        day: Day
    ) {
        self.opportunity = opportunity
        self.name = name
        self.kind = kind
        self.amount = amount
        self.source = source
        self.claim = claim
        self.day = day
    }
}
