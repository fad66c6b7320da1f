/// The won deals as journeys, and those that no credit can be given for.
package struct Journeys: Hashable, Sendable {
    /// A won deal left out of the figures, and why.
    package struct Excluded: Hashable, Sendable {
        package var opportunity: Opportunity.ID
        package var reason: String

        package init(opportunity: Opportunity.ID, reason: String) {
            self.opportunity = opportunity
            self.reason = reason
        }
    }

    /// In the order of the deals.
    package let won: [Journey]
    /// Won deals without an amount or a day, in the order of the deals.
    package let excluded: [Excluded]

    /// - Parameters:
    ///   - opportunities: Any deals; open and lost ones play no part.
    ///   - steps: Each account's touches, in any order.
    package init(
        opportunities: some Sequence<Opportunity>, steps: [Account.ID: [Journey.Step]], lookBackDays: Int? = nil
    ) {
        var won: [Journey] = []
        var excluded: [Excluded] = []
        for deal in opportunities where deal.outcome == .won {
            guard let amount = deal.amount else {
                excluded.append(Excluded(opportunity: deal.id, reason: "\(deal.handle) was won without an amount"))
                continue
            }
            guard let day = deal.closes else {
                excluded.append(Excluded(opportunity: deal.id, reason: "\(deal.handle) has no day on which it was won"))
                continue
            }
            won.append(
                Journey(
                    opportunity: deal.id, account: deal.account, amount: amount, created: deal.created, won: day,
                    steps: steps[deal.account] ?? [], lookBackDays: lookBackDays))
        }
        self.won = won
        self.excluded = excluded
    }

    /// Sorts any touches by account first; those of no account play no part.
    package init(
        opportunities: some Sequence<Opportunity>, touches: some Sequence<Touch>, lookBackDays: Int? = nil
    ) {
        var steps: [Account.ID: [Journey.Step]] = [:]
        for touch in touches {
            if let account = touch.account { steps[account, default: []].append(Journey.Step(touch)) }
        }
        self.init(opportunities: opportunities, steps: steps, lookBackDays: lookBackDays)
    }
}
