/// From when on an account that does not move on is stalled.
package struct StallRules: Hashable, Sendable {
    /// The days that an account may stay in a stage, where somebody has set them.
    package var after: [FunnelStage: Int] = [:]
    /// Else the time within which so many per cent of those who went on did so.
    package var percentile = 75
    /// How many must have gone on before their time says anything; ours.
    package var fewest = 5

    package init() {}

    package static let standard = StallRules()

    /// The stages that a setting may name: a target's day is not known, and nothing comes after the last.
    package static let stages = FunnelStage.allCases.filter { $0 != .target && $0.next != nil }

    /// The limit of a stage, and where it comes from.
    ///
    /// - Returns: `nil` days where too few went on, with the sentence that says so.
    package func limit(_ passage: StagePassage) -> (days: Int?, source: String) {
        if let days = after[passage.from] { return (days, "funnel.stalled_after in workspace.yml") }
        guard passage.passed.count >= fewest, let days = passage.percentile(percentile) else {
            return (nil, "too few to say: \(passage.passed.count) went on with both days known, \(fewest) are needed")
        }
        return (days, "\(percentile) % of the \(passage.passed.count) that went on did so within \(days) days")
    }
}

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
