import Playbook
import Settings
import Workbench

/// People and pods with more than they can take (playbook, sections 11 and 12).
enum OverfullPod: WorkspaceRule {
    static let name = WorkspaceCheckName.overfullPod
    static let looksFor = "people with more accounts or leads than they can take, and pods without room"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        let team = desk.session.settings.team
        guard !team.people.isEmpty else { return [] }
        return overfullTeam(team, loads: try RoutingDesk(session: desk.session).loads).map(WorkspaceFinding.init)
    }
}
