import Playbook
import Settings
import Workbench

/// Accounts whose owner is not in the team.
enum UnknownOwner: WorkspaceRule {
    static let name = WorkspaceCheckName.unknownOwner
    static let looksFor = "accounts whose owner is not in the team"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        unknownOwners(team: desk.session.settings.team, accounts: desk.accounts).map(WorkspaceFinding.init)
    }
}
