import Outreach
import Playbook
import Store
import Workbench

/// Messages to many people written in one go: those that could be, each looked over, and why the others could not.
struct DraftBatch {
    /// A draft that was kept, with what the checks found on it.
    struct Written {
        var draft: Draft
        var contact: Contact
        var findings: [DraftFinding]

        /// Whether it stays where it is until something is mended or allowed.
        var isHeld: Bool { findings.contains(where: \.holdsDraft) }
    }

    /// A person who got none, and why.
    struct Unwritten {
        var contact: Contact
        var problems: TemplateProblems
    }

    private(set) var written: [Written] = []
    private(set) var unwritten: [Unwritten] = []
    /// People who asked not to be written to.
    let optedOut: [Contact]

    /// How often long work looks up: for a Ctrl-C and for the progress bar.
    private static let stride = 256

    /// Writes, looks over and keeps a draft of a template for each person.
    ///
    /// - Parameters:
    ///   - allowed: Checks that the user overrides for all of them.
    ///   - isExporting: Whether those that nothing holds go out at once.
    /// - Throws: What the library throws of the template itself; what the store throws.
    init(
        of template: String, to contacts: [Contact], language: Language?, campaign: Campaign.ID?,
        allowing allowed: [DraftCheckName], isExporting: Bool, at desk: MessageDesk
    ) throws {
        let session = desk.session
        optedOut = contacts.filter(\.optedOut)
        let receivers = contacts.filter { !$0.optedOut }
        let inspector = try DraftInspector(
            session: session, library: desk.library,
            contacts: Dictionary(receivers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
        var next = try session.write.nextDraftID().number
        written.reserveCapacity(receivers.count)
        for start in Swift.stride(from: 0, to: receivers.count, by: Self.stride) {
            try session.checkCancellation()
            if receivers.count > 1 {
                session.surroundings.progress.advance("Writing drafts", done: start, of: receivers.count)
            }
            let chunk = receivers[start..<min(receivers.count, start + Self.stride)]
            let orders = try chunk.map { contact in
                MessageDesk.Order(
                    contact: contact, template: try desk.template(template, for: contact, language: language),
                    campaign: campaign)
            }
            for (order, result) in zip(orders, desk.drafts(of: orders)) {
                switch result {
                case .failure(let problems):
                    unwritten.append(Unwritten(contact: order.contact, problems: problems))
                case .success(var draft):
                    draft.id = Draft.ID(next)
                    next += 1
                    inspector.presume(allowed, on: draft.id)
                    let findings = try inspector.findings(onNew: draft, limit: order.template.maxLength)
                    if isExporting, !findings.contains(where: \.holdsDraft) { draft.state = .exported }
                    written.append(Written(draft: draft, contact: order.contact, findings: findings))
                }
            }
        }
        let ids = try session.write.add(written.map(\.draft))
        precondition(ids == written.map(\.draft.id), "drafts got other numbers than they were looked over by")
        for check in allowed {
            for id in ids { try session.write.allow(check, of: id, on: session.today) }
        }
    }
}
