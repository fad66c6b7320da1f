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

    /// Writes and looks over a draft of a template for each person; ``keep(in:allowing:exporting:)`` keeps them.
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
        var limits: [Int?] = []
        written.reserveCapacity(receivers.count)
        for start in Swift.stride(from: 0, to: receivers.count, by: Self.stride) {
            try session.checkCancellation()
            if receivers.count > 1 {
                session.surroundings.progress.advance(
                    "Writing drafts", done: start, of: receivers.count, unit: "drafts")
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
                    inspector.remember(draft)
                    limits.append(order.template.maxLength)
                    written.append(Written(draft: draft, contact: order.contact, findings: []))
                }
            }
        }
        // Only now that all are written: of two colleagues who are told the same, both are told of.
        for index in written.indices {
            if index.isMultiple(of: Self.stride), written.count > 1 {
                try session.checkCancellation()
                session.surroundings.progress.advance(
                    "Looking drafts over", done: index, of: written.count, unit: "drafts")
            }
            let findings = try inspector.findings(on: written[index].draft, limit: .some(limits[index]))
            written[index].findings = findings
            if isExporting, !written[index].isHeld { written[index].draft.state = .exported }
        }
    }

    /// Keeps the drafts, and hands those that nothing holds over at once where that was asked for.
    ///
    /// The files are written by another core while this one keeps the drafts.
    /// - Returns: The files, as they are told to the user.
    /// - Throws: What the store throws; `Refusal` and `FileProblem` of the files.
    func keep(
        in session: Session, allowing allowed: [DraftCheckName], exporting exporter: DraftExporter?
    ) throws -> [String] {
        func add() throws {
            let ids = try session.write.add(written.map(\.draft))
            precondition(ids == written.map(\.draft.id), "drafts got other numbers than they were looked over by")
            for item in written {
                // Recorded is only what is overridden, not what might have been.
                for finding in item.findings where finding.severity == .error && allowed.contains(finding.check) {
                    try session.write.allow(finding.check, of: item.draft.id, on: session.today)
                }
            }
        }
        guard let exporter else {
            try add()
            return []
        }
        let free = written.filter { !$0.isHeld }.map { (draft: $0.draft, contact: $0.contact) }
        return try exporter.export(free, isFolder: true, while: add)
    }
}
