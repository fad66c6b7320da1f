import Playbook
import Settings
import Store
import Workbench

/// Open deals that skipped a stage of which something is still open (playbook, section 5).
///
/// What was left out can be made good: once every criterion of the stage is met, the deal is in order. A stage without
/// criteria has nothing by which that could be told.
enum SkippedStage: WorkspaceRule {
    static let name = WorkspaceCheckName.skippedStage
    static let looksFor = "open deals that skipped a stage and left its exit criteria open"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        let session = desk.session
        let changes = Dictionary(grouping: try session.read.stageChanges(), by: \.opportunity)
        return try desk.openDeals.compactMap { deal in
            let skipped = StageDiscipline.skipped(
                by: deal, changes: changes[deal.id] ?? [], stages: session.settings.stages)
            guard !skipped.isEmpty else { return nil }
            // Only now, since the criteria of a deal are measured by all that is written down of it.
            let open = try session.discipline(of: deal).leftOpen.filter { skipped.contains($0.stage) }
            let stages = skipped.filter { stage in stage.exit.isEmpty || open.contains { $0.stage == stage } }
            guard !stages.isEmpty else { return nil }
            let names = stages.map(\.name).joined(separator: ", ")
            let left = listed(open.map(\.standing.criterion.handle), showing: 4).map { ", and left open \($0)" } ?? ""
            return WorkspaceFinding(
                deal.handle, "it skipped \(names)\(left)", mend: "opportunity criteria \(deal.handle)")
        }
    }
}
