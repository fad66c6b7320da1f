/// The way of one account to one won deal: its touches up to the day of the win, oldest first.
package struct Journey: Hashable, Sendable {
    /// A touch, with no more of it than attribution needs: a workspace may hold a million.
    package struct Step: Hashable, Sendable {
        package var touch: Touch.ID
        package var day: Day
        package var channel: String
        package var campaign: Campaign.ID?

        package init(touch: Touch.ID, day: Day, channel: String, campaign: Campaign.ID? = nil) {
            self.touch = touch
            self.day = day
            self.channel = channel
            self.campaign = campaign
        }

        /// What attribution needs of a touch.
        package init(_ touch: Touch) {
            self.init(touch: touch.id, day: touch.day, channel: touch.channel, campaign: touch.campaign)
        }
    }

    package let opportunity: Opportunity.ID
    package let account: Account.ID
    package let amount: Money
    package let created: Day
    package let won: Day
    /// Oldest first, and of one day in the order of the touches' numbers. Empty for a deal that nothing led to.
    package let steps: [Step]

    /// Sorts the steps, and leaves out those after the win or before the look-back window.
    ///
    /// - Parameter lookBackDays: A touch counts when it is at most so many days before the win; `nil` for any age.
    package init(
        opportunity: Opportunity.ID, account: Account.ID, amount: Money, created: Day, won: Day,
        steps: some Sequence<Step>, lookBackDays: Int? = nil
    ) {
        self.opportunity = opportunity
        self.account = account
        self.amount = amount
        self.created = created
        self.won = won
        let counting = steps.filter { step in
            let age = won.days(since: step.day)
            return age >= 0 && age <= lookBackDays ?? age
        }
        self.steps = counting.sorted { ($0.day, $0.touch) < ($1.day, $1.touch) }
    }
}
