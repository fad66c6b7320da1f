import Answers
import ArgumentParser
import Exchange
import Outreach
import Playbook
import Settings
import Store
import Workbench

/// Writes a list of drafts: for the system that sends them, or to be looked at.
struct ExportDrafts: Command {
    static let configuration = CommandConfiguration(
        commandName: "drafts", abstract: "Write a list of drafts: for the system that sends them, or to look at.",
        discussion: """
            outreach, salesloft and hubspot get the e-mails that are ready, each with its person, and the drafts count \
            as exported; what a check holds back is left out. excel and json get all drafts, and nothing becomes of \
            them. For files of single drafts see: draft export
            """)
    static let reads = Set<StoreTable>.accountFacts.union([
        .draft, .draftClaim, .draftEvent, .draftAllowance, .claimClause, .enrolment, .enrolmentStep, .externalReference,
        .optOut,
    ])
    static let writes: Set<StoreTable> = [.draft, .draftEvent]
    static let examples = ["export drafts --for outreach", "export drafts --state ready --to drafts.csv"]

    @OptionGroup var target: ExportTarget
    @OptionGroup var choice: ExportChoice
    @Option(
        help: "Only those in a state: ready, approved, exported, sent or replied.", transform: DraftState.init(reading:)
    )
    var state: DraftState?
    @Option(help: "Only those of a template.") var template: String?

    func run(in session: Session) throws -> Answer {
        let desk = ExportDesk(target, in: session)
        if let list = engagementList(named: desk.system.name) { return try handOver(list, desk) }
        guard let list = desk.system.drafts else { throw desk.wrongPair(.drafts) }
        let drafts = try self.drafts(in: state.map { [$0] } ?? Set(DraftState.allCases), of: session)
        let contacts = try session.read.contacts(Set(drafts.map(\.contact)))
        let facts = try ExportFacts(for: desk.system, in: session)
        let rows = drafts.compactMap { draft in
            contacts[draft.contact].map {
                ExportedDraft(
                    draft, to: $0, company: facts.company(draft.account), body: DraftText.bodyText(of: draft))
            }
        }
        return try desk.write(.drafts, as: list, named: "drafts", rows)
    }

    private func drafts(in states: Set<DraftState>, of session: Session) throws -> [Draft] {
        let accounts = try choice.accountIDs(in: session)
        return try session.read.drafts(in: states).filter { draft in
            (template == nil || draft.template == template)
                && (accounts.map { draft.account.map($0.contains) ?? false } ?? true)
        }
    }

    // MARK: For a system that sends

    private func handOver(_ list: any EngagementList, _ desk: ExportDesk) throws -> Answer {
        let session = desk.session
        let ripe: Set<DraftState> = session.settings.outreach.approvalIsRequired ? [.approved] : [.ready, .approved]
        if let state, !ripe.contains(state) {
            let words = DraftState.allCases.filter(ripe.contains).map(\.rawValue).joined(separator: " or ")
            throw Refusal("\(list.title) are sent drafts that are \(words), not \(state.rawValue). Leave out --state.")
        }
        let place = try desk.place(named: "drafts")
        var counts: [(reason: String, count: Int)] = []
        func leaveOut(_ reason: String, _ count: Int) { if count > 0 { counts.append((reason, count)) } }
        let all = try session.read.drafts(try drafts(in: state.map { [$0] } ?? ripe, of: session).map(\.id))
        let emails = all.filter { $0.channel == .email }
        leaveOut("no e-mail but a call or a LinkedIn message", all.count - emails.count)
        let contacts = try session.read.contacts(Set(emails.map(\.contact)))
        let closed = try session.read.closedChannels()
        let willing = emails.filter {
            contacts[$0.contact]?.optedOut == false && closed[$0.contact]?.contains(.email) != true
        }
        leaveOut("asked not to be written to", emails.count - willing.count)
        let addressed = willing.filter { contacts[$0.contact]?.email != nil }
        leaveOut("no e-mail address", willing.count - addressed.count)
        let (free, held) = try DraftGate(session: session, drafts: addressed, allowing: []).sorted(addressed)
        leaveOut("held back by a check (see: draft check)", held.count)
        let notes = counts.map { "\(ExportObject.drafts.counted($0.count)) left out: \($0.reason)." }
        guard !free.isEmpty else {
            throw Refusal(
                notes.isEmpty
                    ? "No draft is ready to be sent. Nothing was written. See: draft list"
                    : "Nothing was written. " + notes.joined(separator: " "))
        }
        let accounts = try session.read.accounts(Set(free.compactMap(\.account)))
        let rows = free.compactMap { draft in
            contacts[draft.contact].flatMap { contact in
                contact.email.map {
                    SequenceRow(
                        (draft: draft, contact: contact), email: $0, account: draft.account.flatMap { accounts[$0] })
                }
            }
        }
        let files = list.files(of: rows).enumerated().map { index, bytes in
            ExportedFile(bytes: bytes, rowCount: min(list.rowLimit, rows.count - index * list.rowLimit))
        }
        try DraftExporter(session: session, form: .txt, out: nil).note(free)
        let answer = try desk.answer(.drafts, files, at: place, notes: notes)
        session.summary = "Exported \(ExportObject.drafts.counted(rows.count)) for \(desk.system.title)"
        return answer
    }
}
