import Playbook
import Store
import Workbench

/// Drafts to people who asked not to be written to.
enum OptedOutDraft: WorkspaceRule {
    static let name = WorkspaceCheckName.optedOutDraft
    static let looksFor = "drafts to be sent to people who opted out"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        let contacts = Dictionary(uniqueKeysWithValues: desk.contacts.map { ($0.id, $0) })
        return try desk.session.read.drafts(in: [.ready, .approved, .exported]).compactMap { draft in
            guard let contact = contacts[draft.contact], contact.optedOut else { return nil }
            return WorkspaceFinding(
                "draft \(draft.id.number)", "\(contact.name) wants no messages",
                mend: "draft remove \(draft.id.number)")
        }
    }
}
