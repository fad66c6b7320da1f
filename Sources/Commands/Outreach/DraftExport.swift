import Answers
import ArgumentParser
import Exchange
import Outreach
import Playbook
import Settings
import Store
import Workbench

/// Writes a draft to a file that another program opens.
struct DraftExport: Command {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a draft to a file: an e-mail to open and send, Markdown, HTML or text.")
    static let reads: Set<StoreTable> = [.draft, .draftSpan, .contact, .claim, .claimClause]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["draft export 1 --to eml", "draft export 1 --to txt --out letter.txt"]

    /// The forms that a draft leaves in.
    enum Form: String, Word {
        case eml, md, html, txt
        static var called: String { "a form of draft" }
    }

    @Argument(help: "The draft's number.") var draft: Int
    @Option(help: "eml, md, html or txt.", transform: Form.init(reading:)) var to: Form
    @Option(help: "The file; one in the workspace's exports otherwise.") var out: String?

    func run(in session: Session) throws -> Answer {
        guard let workspace = session.workspace else { preconditionFailure("a draft is in a workspace") }
        let draft = try session.draft(draft)
        try checkEvidence(of: draft, in: session)
        guard let contact = try session.read.contact(draft.contact) else {
            preconditionFailure("the schema keeps the person of a draft")
        }
        let name = "draft-\(draft.id.number)-\(draft.template).\(to.rawValue)"
        let path = out.map { Files.path($0, from: session.directory) } ?? "\(workspace.exports)/\(name)"
        try Files.write(try bytes(of: draft, to: contact, in: session), to: path)
        return .said("Wrote \(out ?? "exports/\(name)").")
    }

    /// A draft whose evidence has aged since it was written is not sent on in silence.
    private func checkEvidence(of draft: Draft, in session: Session) throws {
        guard !session.options.yes else { return }
        for id in draft.spans.compactMap(\.citation?.claim) {
            guard let claim = try session.read.claim(id) else { continue }
            let isStale = !session.settings.freshness.freshness(of: claim, on: session.today).isFresh
            guard claim.retired || isStale else { continue }
            let state = claimState(claim, rules: session.settings.freshness, on: session.today)
            throw Refusal(
                "Draft \(draft.id.number) stands on claim \(id.number), which is \(state). Write it anew with draft new, or export it as it is with --yes."
            )
        }
    }

    private func bytes(of draft: Draft, to contact: Contact, in session: Session) throws -> [UInt8] {
        switch to {
        case .txt: return Array((DraftView.text(of: draft) + "\n").utf8)
        case .md:
            let subject =
                draft.subject.isEmpty ? "" : "# \(DraftText.markdown(draft.spans.filter { $0.field == .subject }))\n\n"
            return Array((subject + draft.body + "\n").utf8)
        case .html: return Array(DraftPage.html(of: draft).utf8)
        case .eml: return try email(draft, to: contact, in: session)
        }
    }

    private func email(_ draft: Draft, to contact: Contact, in session: Session) throws -> [UInt8] {
        guard draft.channel == MessageChannel.email.rawValue else {
            throw Refusal("Draft \(draft.id.number) is for \(draft.channel), not an e-mail. Export it with --to txt.")
        }
        guard let address = contact.email, let to = Mailbox(name: contact.name, address: address) else {
            throw Refusal(
                "\(contact.name) has no e-mail address that can be written to. Add it with: contact edit \(contact.handle) --email ADDRESS"
            )
        }
        let sender = session.settings.sender
        guard let ours = sender.email, let from = Mailbox(name: sender.name, address: ours) else {
            throw Refusal("workspace.yml has no sender.email, so nobody would send this. Add it under sender:.")
        }
        let message = EmailMessage(
            from: from, to: [to], subject: draft.subject, text: DraftText.bodyText(of: draft),
            html: DraftText.bodyHTML(of: draft))
        return EmailWriter(instant: session.clock.now, key: "draft-\(draft.id.number)-\(contact.handle)")
            .bytes(of: message)
    }
}
