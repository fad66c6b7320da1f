/// What an account's place in the funnel follows from: the stages whose definition it met, and on which day it first did.
package struct FunnelFacts: Hashable, Sendable {
    package var account: Account.ID
    /// The stages whose own definition the account meets; every account is a target.
    package private(set) var met: Set<FunnelStage> = [.target]
    /// The day on which it first met each of them, as far as the facts have days. Nobody dates the day on which a company
    /// is put on the list, so a target has none.
    package private(set) var days: [FunnelStage: Day] = [:]
    /// Whether a deal is open: without one, an account at the stage of deals waits for nothing.
    package var hasOpenDeal = false

    package init(account: Account.ID) { self.account = account }

    /// An account that meets the definitions of some stages, on days that nobody wrote down.
    package init(account: Account.ID, met stages: Set<FunnelStage>) {
        self.init(account: account)
        met.formUnion(stages)
    }

    /// Notes that a definition is met; the first of several days counts.
    ///
    /// - Parameter day: `nil` where it is met and nobody wrote down when.
    package mutating func meet(_ stage: FunnelStage, on day: Day?) {
        met.insert(stage)
        if let day { days[stage] = min(days[stage] ?? day, day) }
    }

    /// Notes what the account's deals and the dates with it as a customer say.
    ///
    /// - Parameters:
    ///   - opportunities: The account's own.
    ///   - dates: Those of its deals: a renewal that was done is a customer that stays. A talk about more is none until
    ///     its deal is won.
    package mutating func meet(
        deals opportunities: some Sequence<Opportunity>, dates: some Sequence<CustomerDate> = []
    ) {
        var wins: [Day?] = []
        for deal in opportunities {
            meet(.opportunity, on: deal.created)
            hasOpenDeal = hasOpenDeal || deal.outcome == .open
            // A credit note that came in as a deal is no purchase.
            if deal.outcome == .won, deal.amount.map({ $0.cents >= 0 }) ?? true { wins.append(deal.closes) }
        }
        let days = wins.compactMap { $0 }.sorted()
        if !wins.isEmpty { meet(.won, on: days.first) }
        if wins.count > 1 { meet(.expanded, on: days.count > 1 ? days[1] : nil) }
        for date in dates where date.kind == .renewal {
            if let done = date.done { meet(.expanded, on: done) }
        }
    }

    /// The furthest stage whose definition the account meets.
    ///
    /// An account that came in with a deal and no recorded touch has still come as far as a deal.
    package var furthest: FunnelStage { met.max() ?? .target }

    /// Whether it has come at least as far.
    package func reached(_ stage: FunnelStage) -> Bool { furthest >= stage }

    /// The first day on which anything is known of it; its cohort is the quarter of this day.
    package var firstDay: Day? { days.values.min() }
}
