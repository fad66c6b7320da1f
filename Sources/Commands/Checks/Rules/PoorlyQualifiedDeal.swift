import Playbook
import Settings
import Workbench

/// Deals past qualification of which half of MEDDIC is unknown (playbook, section 12).
enum PoorlyQualifiedDeal: WorkspaceRule {
    static let name = WorkspaceCheckName.poorQualification
    static let looksFor = "open deals past qualification of which half of MEDDIC or more is unknown"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        let open = desk.openDeals
        let cards = try desk.session.scorecards(of: open, by: .meddic)
        var unknown: [Opportunity.ID: [QualificationElement]] = [:]
        for (deal, card) in zip(open, cards) {
            unknown[deal.id] = card.standings.filter { $0.effective == .unknown }.map(\.element)
        }
        return PoorQualification.warnings(deals: open, unknown: unknown, stages: desk.session.settings.stages)
            .map(WorkspaceFinding.init)
    }
}
