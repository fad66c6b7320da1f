import Playbook

/// People who belong to no account: nobody's score, map or message takes them in.
enum OrphanContact: WorkspaceRule {
    static let name = WorkspaceCheckName.orphanContact
    static let looksFor = "people without an account"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        desk.contacts.filter { $0.account == nil }.map {
            WorkspaceFinding(
                $0.handle, "\($0.name) belongs to no account", mend: "contact edit \($0.handle) --account ACCOUNT")
        }
    }
}
