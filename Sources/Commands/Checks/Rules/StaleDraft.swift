import Playbook
import Settings
import Store
import Workbench

/// Drafts that are to go out and stand on evidence that must be looked up again.
enum StaleDraft: WorkspaceRule {
    static let name = WorkspaceCheckName.staleDraft
    static let looksFor = "drafts to be sent that stand on stale evidence"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        let session = desk.session
        let uses = try session.read.usesOfStaleClaims(by: session.settings.freshness, on: session.today)
        let claims = try session.read.claims(Set(uses.map(\.claim)))
        return uses.compactMap { use in
            guard case .draft(let draft) = use.place, let claim = claims[use.claim] else { return nil }
            let since = session.settings.freshness.staleDay(of: claim)
            return WorkspaceFinding(
                "draft \(draft.number)", "it stands on claim \(claim.id.number), which went stale on \(since.iso)",
                mend: "research confirm \(claim.id.number)")
        }
    }
}
