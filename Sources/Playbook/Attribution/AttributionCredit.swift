/// The credit that a touch gets for a won deal.
package struct AttributionCredit: Hashable, Sendable {
    package var opportunity: Opportunity.ID
    package var account: Account.ID
    /// `nil` for a deal that no touch led to: its whole amount stands here, so that totals stay whole.
    package var step: Journey.Step?
    package var money: Money
    /// The touch's share, as `weight` of `weights`; both 1 where there is no touch.
    package var weight: Int
    package var weights: Int
}
