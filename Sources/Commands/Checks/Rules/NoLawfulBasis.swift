import Playbook

/// People whose data nobody has said why we may keep.
enum NoLawfulBasis: WorkspaceRule {
    static let name = WorkspaceCheckName.noLawfulBasis
    static let looksFor = "people whose data has no lawful basis"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        desk.contacts.filter { $0.basis == nil && !$0.isPlaceholder }.map {
            WorkspaceFinding(
                $0.handle, "nobody has said why the data of \($0.name) may be kept",
                mend: "contact edit \($0.handle) --basis BASIS")
        }
    }
}
