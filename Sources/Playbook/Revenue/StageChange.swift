/// One move of a deal from a stage to the next, in the order in which they were made.
package struct StageChange: Hashable, Sendable {
    package var opportunity: Opportunity.ID
    package var day: Day
    /// A stage's handle, or `won` or `lost`.
    package var stage: String
    package var amount: Money?

    package init(opportunity: Opportunity.ID, day: Day, stage: String, amount: Money?) {
        self.opportunity = opportunity
        self.day = day
        self.stage = stage
        self.amount = amount
    }
}
