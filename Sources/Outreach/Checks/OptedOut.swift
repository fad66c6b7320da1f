import Playbook

/// A message to somebody who asked not to be written to, at all or on its channel.
enum OptedOut: DraftRule {
    static let name = DraftCheckName.optedOut

    static func findings(on draft: DraftUnderCheck) -> [String] {
        let name = draft.contact.name
        if draft.contact.optedOut { return ["\(name) asked not to be written to"] }
        let channel = draft.draft.channel.contactChannel
        return draft.closedChannels.contains(channel) ? ["\(name) \(channel.refusal)"] : []
    }
}
