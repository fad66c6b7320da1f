/// The way to one won or lost deal: its account's touches that can have credit, oldest first.
package struct DealPath: Hashable, Sendable {
    package let deal: Opportunity.ID
    package let account: Account.ID
    package let isWon: Bool
    /// `nil` for a lost deal only.
    package let amount: Money?
    package let created: Day
    package let closed: Day
    /// The places of the touches in the columns; empty for a deal that nothing led to.
    package let places: Range<Int>
}
