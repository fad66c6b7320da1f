import Playbook

/// What sales and marketing cost and when accounts are stalled, as a new workspace's settings explain it.
extension WorkspaceSettings {
    static var metricsText: String {
        let rules = StallRules.standard
        let example = StallRules.stages.map { "\($0.rawValue): 60" }.joined(separator: ", ")
        return """
            # What sales and marketing cost in a quarter (pay, tools), beside the campaigns, which have a cost of their own:
            # abm metric why cac.
            # costs:
            #   2026-Q4: { marketing: 60000, sales: 90000 }

            # From when on an account is stalled in a stage of the funnel: the days of stalled_after, else longer than so many
            # per cent of those who went on took, and longer than stalled_at_least; fewer than fewest_to_measure say nothing.
            # funnel:
            #   stalled_percentile: \(rules.percentile)
            #   stalled_at_least: \(rules.least)
            #   fewest_to_measure: \(rules.fewest)
            #   stalled_after: { \(example) }

            """
    }
}
