/// How many accounts have come how far, and what share goes on from each stage to the next.
package struct Funnel: Hashable, Sendable {
    /// One stage of the funnel.
    package struct Step: Hashable, Sendable {
        package var stage: FunnelStage
        /// Accounts that have come at least as far.
        package var reached: Int
        /// Those that have come no further, in the order given.
        package var stopped: [Account.ID]
        /// Of the accounts at the stage before, how many came on, in hundredths of a per cent, rounded; `nil` for the
        /// first stage and where nobody was at the stage before.
        package var conversion: Int?
    }

    /// All stages, first to last; `reached` never grows.
    package let steps: [Step]

    /// A funnel over one set of facts an account.
    package init(_ facts: some Sequence<FunnelFacts>) {
        var stopped: [FunnelStage: [Account.ID]] = [:]
        for fact in facts { stopped[fact.furthest, default: []].append(fact.account) }
        var steps: [Step] = []
        for stage in FunnelStage.allCases {
            let reached = stopped.reduce(0) { $0 + ($1.key >= stage ? $1.value.count : 0) }
            let before = steps.last?.reached ?? 0
            steps.append(
                Step(
                    stage: stage, reached: reached, stopped: stopped[stage] ?? [],
                    conversion: before > 0 ? roundedShare(of: reached, in: before) : nil))
        }
        self.steps = steps
    }

    /// What makes up the count of a stage: the accounts that stopped there and at each later stage.
    package func terms(of stage: FunnelStage) -> [Term] {
        steps.filter { $0.stage >= stage }.map { step in
            Term(what: "furthest stage \(step.stage.rawValue): \(step.stage.definition)", amount: step.stopped.count)
        }
    }
}
