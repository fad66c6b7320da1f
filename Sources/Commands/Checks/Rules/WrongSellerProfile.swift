import Playbook
import Settings
import Workbench

/// Inside sellers with companies of field size, and the other way round (playbook, section 12).
enum WrongSellerProfile: WorkspaceRule {
    static let name = WorkspaceCheckName.sellerProfile
    static let looksFor = "inside sellers with companies of field sales' size, and the other way round"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        let settings = desk.session.settings
        return wrongSellerProfiles(team: settings.team, accounts: desk.accounts, matrix: settings.selling)
            .map(WorkspaceFinding.init)
    }
}
