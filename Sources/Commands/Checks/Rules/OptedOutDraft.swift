import Playbook
import Store
import Workbench

/// Drafts to people who asked not to be written to, at all or on the draft's channel.
enum OptedOutDraft: WorkspaceRule {
    static let name = WorkspaceCheckName.optedOutDraft
    static let looksFor = "drafts to be sent to people who opted out"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        let contacts = Dictionary(uniqueKeysWithValues: desk.contacts.map { ($0.id, $0) })
        let closed = try desk.session.read.closedChannels()
        return try desk.session.read.drafts(in: [.ready, .approved, .exported]).compactMap { draft in
            let isClosed = closed[draft.contact]?.contains(draft.channel.contactChannel) ?? false
            guard let contact = contacts[draft.contact], contact.optedOut || isClosed else { return nil }
            return WorkspaceFinding(
                "draft \(draft.id.number)",
                contact.optedOut ? "\(contact.name) wants no messages" : "\(contact.name) wants none on this channel",
                mend: "draft remove \(draft.id.number)")
        }
    }
}
