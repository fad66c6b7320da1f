import Playbook
import Settings
import Workbench

/// Sellers hired before founders have sold (playbook, section 12).
enum SellersBeforeFounders: WorkspaceRule {
    static let name = WorkspaceCheckName.sellersBeforeFounders
    static let looksFor = "sellers hired before a founder, or anybody, has won a deal"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        sellersBeforeFounders(team: desk.session.settings.team, deals: desk.deals).map(WorkspaceFinding.init)
    }
}

extension WorkspaceFinding {
    /// One of the common mistakes of a team.
    init(_ warning: TeamWarning) {
        let sentence = warning.sentence.last == "." ? String(warning.sentence.dropLast()) : warning.sentence
        self.init(warning.place ?? "team", sentence, mend: warning.advice)
    }
}
