/// Deals as they stand on a day by their own days, and which of them their records put otherwise.
///
/// A system that deals come from lets a win be dated ahead, and every figure has to take it the same way.
package struct KnownDeals: Hashable, Sendable {
    /// In the order given, without those that are opened later; what closes later is open.
    package let deals: [Opportunity]
    /// Won or lost on a later day, as their records say.
    package let closedLater: [Opportunity]
    /// Opened on a later day.
    package let openedLater: [Opportunity]

    /// The deals of a workspace, as they stand at the end of a day.
    package init(_ all: [Opportunity], on day: Day) {
        guard all.contains(where: { $0.outcome(on: day) != $0.outcome }) else {
            (deals, closedLater, openedLater) = (all, [], [])
            return
        }
        var (deals, closedLater, openedLater): ([Opportunity], [Opportunity], [Opportunity]) = ([], [], [])
        for var deal in all {
            guard let outcome = deal.outcome(on: day) else {
                openedLater.append(deal)
                continue
            }
            if outcome != deal.outcome {
                closedLater.append(deal)
                deal.outcome = outcome
            }
            deals.append(deal)
        }
        (self.deals, self.closedLater, self.openedLater) = (deals, closedLater, openedLater)
    }
}
