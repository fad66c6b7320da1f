import Answers
import ArgumentParser
import Exchange
import Outreach
import Playbook
import Settings
import Store
import Workbench

/// Hands drafts over to the program that sends them.
struct DraftExport: Command {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Hand drafts over: as files, as a link, to the clipboard or as a list.",
        discussion: """
            eml opens for editing in Outlook and Thunderbird; mailto prints a link, and clipboard copies the text, for \
            programs that open an eml read-only. outreach, salesloft and hubspot write one list of all drafts for the \
            system that sends. A draft that a check holds back stays, unless --allow names the check.
            """)
    static let reads: Set<StoreTable> = [
        .draft, .draftClaim, .draftEvent, .draftAllowance, .contact, .account, .claim, .claimClause, .touch, .touchType,
        .enrolment, .enrolmentStep, .opportunity, .optOut,
    ]
    static let writes: Set<StoreTable> = [.draft, .draftEvent, .draftAllowance]
    static let examples = [
        "draft export 1 --to eml", "draft export 1 --to txt --out letter.txt", "draft export --all --to outreach",
    ]

    @OptionGroup var selection: DraftSelection
    @Option(
        help: "eml, md, html, txt, mailto, clipboard, outreach, salesloft or hubspot.",
        transform: DraftForm.init(reading:)) var to: DraftForm
    @Option(help: "The file, or the folder for several; the workspace's exports otherwise.", completion: .file())
    var out: String?
    @Option(
        help: "Send in spite of a check, such as contacted-recently; may be given more than once.",
        transform: DraftCheckName.init(reading:)) var allow: [DraftCheckName] = []
    @Flag(help: "Leave out the drafts that a check holds back, and export the others.") var skipProblems = false

    func run(in session: Session) throws -> Answer {
        try DraftCheckName.refuseBinding(allow)
        var drafts = try selection.drafts(in: session, ripe: ripe(in: session))
        // All means all that the form can take.
        if selection.all, to.isForEmail { drafts.removeAll { $0.channel != .email } }
        guard !drafts.isEmpty else { throw Refusal("None of these drafts is an e-mail. Export them with --to txt.") }
        let gate = try DraftGate(session: session, drafts: drafts, allowing: allow)
        var (free, held) = try gate.sorted(drafts)
        if session.settings.outreach.approvalIsRequired, let draft = free.first(where: { $0.state < .approved }) {
            throw Refusal(
                "This workspace's drafts are approved before they are exported. Approve it with: draft approve \(draft.id.number)"
            )
        }
        if !held.isEmpty, !skipProblems || free.isEmpty { throw DraftsHeld(held) }
        free.sort { $0.id < $1.id }
        let contacts = try session.read.contacts(Set(free.map(\.contact)))
        let items = free.compactMap { draft in contacts[draft.contact].map { (draft: draft, contact: $0) } }
        var answer = try handOver(items, in: session)
        if !held.isEmpty {
            answer.blocks.append(.problems(held.flatMap { DraftFindings.problems($0.findings, of: $0.draft.id) }))
        }
        return answer
    }

    private func ripe(in session: Session) -> Set<DraftState> {
        session.settings.outreach.approvalIsRequired ? [.approved] : [.ready, .approved]
    }

    private func handOver(_ items: [(draft: Draft, contact: Contact)], in session: Session) throws -> Answer {
        let exporter = DraftExporter(session: session, form: to, out: out)
        switch to {
        case .mailto:
            if out != nil { throw Refusal("--to mailto prints a link; --out has no place there.") }
            let writing = DraftWriting(form: to, sender: session.settings.sender, now: session.clock.now)
            let links = try items.map { try MailtoLink(writing.message($0.draft, to: $0.contact)).text }
            try exporter.note(items.map(\.draft))
            return Answer([.verbatim(links.joined(separator: "\n"))])
        case .clipboard: return try copy(items, with: exporter)
        default:
            let namesFolder = out.map { $0.hasSuffix("/") || Files.isFolder(Files.path($0, from: session.directory)) }
            let isOne = items.count == 1 && !selection.all && selection.drafts.count == 1 && namesFolder != true
            let files = try exporter.export(items, isFolder: !isOne)
            let ends = files.count == 1 ? files[0] : "\(files[0]) … \(files[files.count - 1])"
            let count = files.count == 1 ? "" : "\(counted(files.count, "file")): "
            var answer = Answer.said("Wrote \(count)\(ends).")
            answer.links = [files[0], files[files.count - 1]].map { exporter.link(to: $0) }
            return answer
        }
    }

    /// One draft to the clipboard, and to a file in any case: many terminals take nothing, and none says so.
    private func copy(_ items: [(draft: Draft, contact: Contact)], with exporter: DraftExporter) throws -> Answer {
        guard let item = items.first, items.count == 1 else {
            throw Refusal("The clipboard holds one draft at a time; \(items.count) were named.")
        }
        let text = DraftView.text(of: item.draft)
        let files = try DraftExporter(session: exporter.session, form: .txt, out: out).export(items, isFolder: false)
        switch exporter.session.surroundings.clipboard.copy(text) {
        case .asked: return .said("Asked the terminal to copy draft \(item.draft.id.number); it is in \(files[0]) too.")
        case .cannot(let reason): return .said("\(reason) The text is in \(files[0]).")
        }
    }
}
