/// An account that has stayed in a stage for longer than it should.
package struct Stall: Hashable, Sendable {
    package var account: Account.ID
    package var stage: FunnelStage
    package var since: Day
    package var days: Int
    /// The days that were allowed.
    package var limit: Int

    /// The stalled accounts of a stage, the longest first.
    ///
    /// An account at the stage of deals whose deals are all closed waits for nothing and is not stalled.
    package static func all(
        _ facts: some Sequence<FunnelFacts>, after passage: StagePassage, rules: StallRules, on today: Day
    ) -> [Stall] {
        guard let limit = rules.limit(passage).days else { return [] }
        let stage = passage.from
        let stalls = facts.compactMap { fact -> Stall? in
            guard fact.furthest == stage, let since = fact.days[stage] else { return nil }
            if stage == .opportunity, !fact.hasOpenDeal { return nil }
            let days = today.days(since: since)
            return days > limit
                ? Stall(account: fact.account, stage: stage, since: since, days: days, limit: limit) : nil
        }
        return stalls.enumerated().sorted { ($1.element.days, $0.offset) < ($0.element.days, $1.offset) }
            .map(\.element)
    }
}
