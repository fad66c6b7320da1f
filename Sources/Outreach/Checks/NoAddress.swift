import Playbook

/// An e-mail to somebody whose address is not known.
enum NoAddress: DraftRule {
    static let name = DraftCheckName.noAddress

    static func findings(on draft: DraftUnderCheck) -> [String] {
        guard draft.draft.channel == .email, draft.contact.email == nil else { return [] }
        let handle = draft.contact.handle
        return ["\(draft.contact.name) has no e-mail address. Add it with: contact edit \(handle) --email ADDRESS"]
    }
}
