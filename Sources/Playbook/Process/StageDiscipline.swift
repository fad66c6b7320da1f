/// Whether a deal went through the sales process as agreed: stages that it skipped, and criteria that it left open.
///
/// Judged is the way from the first stage that it is known to have stood in: a deal that came from a list in the middle
/// of its way skipped nothing that anybody knows of. A deal that went back is judged up to where it stands now.
package struct StageDiscipline: Hashable, Sendable {
    /// How a stage stands to a deal.
    package enum Passage: String, Word {
        /// The deal was there and went on.
        case passed
        /// The deal went past it.
        case skipped
        /// The deal stands there.
        case current
        /// The deal has not come there.
        case ahead
        /// It lies before the first stage that is known.
        case before

        package static var called: String { "how a stage stands to a deal" }
    }

    /// A stage as it stands to the deal, with its exit criteria.
    package struct Step: Hashable, Sendable {
        package let stage: Stage
        package let passage: Passage
        package let criteria: [CriterionStanding]
    }

    package let steps: [Step]

    /// - Parameters:
    ///   - changes: The deal's moves; of stages that the workspace no longer has nothing is said.
    ///   - stages: The workspace's, in order.
    ///   - onboarding: The stage that begins with the win.
    package init(
        of deal: Opportunity, changes: some Sequence<StageChange>, stages: [Stage], onboarding: Stage,
        progress: DealProgress
    ) {
        let passages = Self.passages(of: deal, changes: changes, stages: stages)
        let last: Passage = deal.outcome == .won ? .current : .ahead
        steps = zip(stages + [onboarding], passages + [last]).map { stage, passage in
            Step(stage: stage, passage: passage, criteria: stage.exit.map(progress.standing))
        }
    }

    /// How each stage stands to a deal, in their order.
    package static func passages(
        of deal: Opportunity, changes: some Sequence<StageChange>, stages: [Stage]
    ) -> [Passage] {
        let place = Dictionary(stages.enumerated().map { ($1.handle, $0) }, uniquingKeysWith: { first, _ in first })
        let visited = changes.filter { $0.opportunity == deal.id }.compactMap { place[$0.stage] }
        let current = deal.outcome == .won ? stages.count : place[deal.stage] ?? visited.last ?? 0
        let first = min(visited.first ?? current, current)
        let seen = Set(visited)
        return stages.indices.map { index in
            if index == current { return .current }
            if index > current { return .ahead }
            if index < first { return .before }
            return seen.contains(index) || deal.stage == stages[index].handle ? .passed : .skipped
        }
    }

    /// The stages that a deal went past.
    package static func skipped(
        by deal: Opportunity, changes: some Sequence<StageChange>, stages: [Stage]
    ) -> [Stage] {
        zip(stages, passages(of: deal, changes: changes, stages: stages)).filter { $0.1 == .skipped }.map(\.0)
    }

    /// The stages that the deal went past.
    package var skipped: [Stage] { steps.filter { $0.passage == .skipped }.map(\.stage) }

    /// The criteria that are open of stages that the deal has left or went past.
    package var leftOpen: [(stage: Stage, standing: CriterionStanding)] { open(in: [.passed, .skipped]) }

    /// The criteria that are open where the deal stands.
    package var openNow: [(stage: Stage, standing: CriterionStanding)] { open(in: [.current]) }

    private func open(in passages: Set<Passage>) -> [(stage: Stage, standing: CriterionStanding)] {
        steps.filter { passages.contains($0.passage) }.flatMap { step in
            step.criteria.filter { !$0.isMet }.map { (step.stage, $0) }
        }
    }
}
