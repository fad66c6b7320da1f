/// A deal that was won or lost, with no more of it than attribution needs.
package struct ClosedDeal: Hashable, Sendable {
    package var id: Opportunity.ID
    package var account: Account.ID
    package var isWon: Bool
    /// `nil` where nobody has said.
    package var amount: Money?
    package var created: Day
    /// When it was won or lost; `nil` where nobody has said.
    package var closed: Day?

    package init(
        id: Opportunity.ID, account: Account.ID, isWon: Bool, amount: Money?, created: Day, closed: Day?
    ) {
        self.id = id
        self.account = account
        self.isWon = isWon
        self.amount = amount
        self.created = created
        self.closed = closed
    }

    /// Whether it has closed by the end of a day, by the rule that all figures go by.
    package func isClosed(on day: Day) -> Bool {
        let outcome: Opportunity.Outcome = isWon ? .won : .lost
        return outcome.standing(on: day, opened: created, closed: closed) == outcome
    }

    /// What attribution needs of a deal; `nil` for an open one, which nothing can be said of yet.
    package init?(_ deal: Opportunity) {
        guard deal.outcome != .open else { return nil }
        self.init(
            id: deal.id, account: deal.account, isWon: deal.outcome == .won, amount: deal.amount, created: deal.created,
            closed: deal.closes)
    }
}
