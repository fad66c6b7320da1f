import Exchange
import Outreach
import Playbook
import Settings
import Workbench

/// A draft as the bytes of a file: nothing here looks at the workspace, so that many can be written at a time.
struct DraftWriting: Sendable {
    let form: DraftForm
    let sender: WorkspaceSettings.Sender
    let now: Instant

    /// The file of a draft.
    ///
    /// - Throws: `Refusal` where the form is an e-mail and the draft is none, or an address is missing.
    func bytes(of draft: Draft, to contact: Contact) throws(Refusal) -> [UInt8] {
        switch form {
        case .txt: return Array((DraftView.text(of: draft) + "\n").utf8)
        case .md:
            let subject =
                draft.subject.isEmpty ? "" : "# \(DraftText.markdown(draft.spans.filter { $0.field == .subject }))\n\n"
            return Array((subject + draft.body + "\n").utf8)
        case .html: return Array(DraftPage.html(of: draft).utf8)
        case .eml:
            return EmailWriter(instant: now, key: "draft-\(draft.id.number)-\(contact.handle)")
                .bytes(of: try message(draft, to: contact))
        case .mailto, .clipboard, .outreach, .salesloft, .hubspot:
            preconditionFailure("\(form.rawValue) is no file of one draft")
        }
    }

    /// Says before anything is written why a draft has no such file.
    ///
    /// - Throws: `Refusal` where the form is an e-mail and the draft is none, or an address is missing.
    func check(_ draft: Draft, to contact: Contact) throws(Refusal) {
        if form == .eml { _ = try mailboxes(draft, to: contact) }
    }

    /// The message of an e-mail draft.
    ///
    /// - Throws: `Refusal` where the draft is no e-mail or an address is missing.
    func message(_ draft: Draft, to contact: Contact) throws(Refusal) -> EmailMessage {
        let (from, to) = try mailboxes(draft, to: contact)
        let (text, html) = DraftText.bodies(of: draft)
        return EmailMessage(from: from, to: [to], subject: draft.subject, text: text, html: html)
    }

    private func mailboxes(_ draft: Draft, to contact: Contact) throws(Refusal) -> (from: Mailbox, to: Mailbox) {
        guard draft.channel == .email else {
            throw Refusal(
                "Draft \(draft.id.number) is a \(draft.channel.title), not an e-mail. Export it with --to txt.")
        }
        guard let address = contact.email, let to = Mailbox(name: contact.name, address: address) else {
            throw Refusal(
                "\(contact.name) has no e-mail address that can be written to. Add it with: contact edit \(contact.handle) --email ADDRESS"
            )
        }
        guard let ours = sender.email, let from = Mailbox(name: sender.name, address: ours) else {
            throw Refusal("workspace.yml has no sender.email, so nobody would send this. Add it under sender:.")
        }
        return (from, to)
    }
}
