import Playbook
import Settings
import Store
import Workbench

/// Sellers without a target for their activity, or below it (playbook, section 12).
enum LittleActivity: WorkspaceRule {
    static let name = WorkspaceCheckName.littleActivity
    static let looksFor = "sellers without a target for their activity, or below it in the last week"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        let session = desk.session
        let team = session.settings.team
        guard !team.people.isEmpty else { return [] }
        let acts = try session.read.acts(from: session.today.adding(days: -6), to: session.today)
        var touches: [String: Int] = [:]
        for account in desk.accounts {
            if let owner = account.owner.flatMap(team.person) {
                touches[owner.name, default: 0] += acts[account.id]?.ours ?? 0
            }
        }
        return tooLittleActivity(team: team, touches: touches).map(WorkspaceFinding.init)
    }
}
