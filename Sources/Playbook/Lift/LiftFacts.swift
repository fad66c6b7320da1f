/// What happened with one account within the days of a comparison.
package struct LiftFacts: Hashable, Sendable {
    /// A deal that closed within the days.
    package struct Deal: Hashable, Sendable {
        package var opportunity: Opportunity
        package var isWon: Bool { opportunity.outcome == .won }

        /// The amount of a won deal, in cents, where it is in the currency of the comparison.
        package func cents(in currency: Currency) -> Int? {
            isWon ? opportunity.amount.flatMap { $0.currency == currency ? $0.cents : nil } : nil
        }

        /// The days from opening to winning; `nil` for a lost deal, and for one won before it was opened.
        package var cycle: Int? {
            guard isWon, let closes = opportunity.closes, closes >= opportunity.created else { return nil }
            return closes.days(since: opportunity.created)
        }

        /// - Parameter opportunity: A closed deal.
        package init(_ opportunity: Opportunity) { self.opportunity = opportunity }
    }

    package var subject: ComparableAccounts.Subject
    /// The buyers' acts.
    package var acts: Int
    /// The buyers' acts in as many days before.
    package var actsBefore: Int
    package var deals: [Deal]

    /// What is known of one account.
    package init(subject: ComparableAccounts.Subject, acts: Int, actsBefore: Int, deals: [Deal]) {
        self.subject = subject
        self.acts = acts
        self.actsBefore = actsBefore
        self.deals = deals
    }
}

/// An account of the programme and the one that it is compared with.
package struct LiftPair: Hashable, Sendable {
    package var programme: LiftFacts
    package var comparable: LiftFacts

    /// A pair of accounts that are alike.
    package init(programme: LiftFacts, comparable: LiftFacts) {
        self.programme = programme
        self.comparable = comparable
    }
}
