/// Where an account stood in buying, day by day, by its deals' steps.
///
/// The stage is the furthest that an open deal of it is in; without one the first stage, or after a win the time with the
/// customer.
package struct BuyingStages: Sendable {
    /// What stands behind the last stage: onboarding, use, renewal.
    package static let customer = "onboarding"

    private let first: String
    /// From a day on the account stood at a stage; in the order of the days.
    private let spans: [Account.ID: [(day: Day, stage: String)]]

    /// - Parameters:
    ///   - stages: The workspace's stages, first to last.
    ///   - steps: All steps of these deals, oldest first.
    package init(stages: [String], deals: [Opportunity], steps: [StageChange]) {
        first = stages.first ?? Self.customer
        let ranks = Dictionary(stages.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { old, _ in old })
        let owners = Dictionary(uniqueKeysWithValues: deals.map { ($0.id, $0.account) })
        var standing: [Account.ID: [Opportunity.ID: String]] = [:]
        var customers: Set<Account.ID> = []
        var spans: [Account.ID: [(day: Day, stage: String)]] = [:]
        let known = Set(steps.map(\.opportunity))
        // A deal whose steps nobody wrote down has at least the day on which it was opened, and that of its end.
        let made = deals.filter { !known.contains($0.id) }.flatMap { deal -> [StageChange] in
            let opened = StageChange(opportunity: deal.id, day: deal.created, stage: deal.stage, amount: nil)
            guard deal.outcome != .open else { return [opened] }
            return [
                opened,
                StageChange(
                    opportunity: deal.id, day: deal.closes ?? deal.created, stage: deal.outcome.rawValue, amount: nil),
            ]
        }
        for step in (steps + made).enumerated().sorted(by: {
            ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
        }).map(\.element) {
            guard let account = owners[step.opportunity] else { continue }
            switch step.stage {
            case Opportunity.Outcome.won.rawValue:
                customers.insert(account)
                standing[account]?[step.opportunity] = nil
            case Opportunity.Outcome.lost.rawValue: standing[account]?[step.opportunity] = nil
            default: standing[account, default: [:]][step.opportunity] = step.stage
            }
            let furthest = standing[account]?.values.max { (ranks[$0, default: -1], $0) < (ranks[$1, default: -1], $1) }
            let rest = customers.contains(account) ? Self.customer : stages.first ?? Self.customer
            spans[account, default: []].append((step.day, furthest ?? rest))
        }
        self.spans = spans
    }

    /// The stage at which an account stood at the end of a day.
    package func stage(of account: Account.ID?, on day: Day) -> String {
        guard let account, let spans = spans[account] else { return first }
        var (low, high) = (0, spans.count)
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].day <= day { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? spans[low - 1].stage : first
    }
}
