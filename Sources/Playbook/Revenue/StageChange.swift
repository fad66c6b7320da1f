/// One move of a deal: to another stage, or to another amount or day of closing within it.
package struct StageChange: Hashable, Sendable {
    package var opportunity: Opportunity.ID
    package var day: Day
    /// A stage's handle, or `won` or `lost`.
    package var stage: String
    package var amount: Money?
    /// When it was expected to close from then on; `nil` where nobody said or it was not kept.
    package var closes: Day?

    package init(opportunity: Opportunity.ID, day: Day, stage: String, amount: Money?, closes: Day? = nil) {
        self.opportunity = opportunity
        self.day = day
        self.stage = stage
        self.amount = amount
        self.closes = closes
    }
}
