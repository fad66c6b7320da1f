import Answers
import ArgumentParser
import Outreach
import Playbook
import Settings
import Store
import Workbench

/// Writes personalised drafts out of a template.
struct DraftNew: Command {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write personalised drafts, for one person or a thousand at once.",
        discussion: """
            Every draft is looked over: its evidence, its parts, its length, and whether the person should be written to \
            now. A value that is missing stops the draft; in a group the others are written, and who got none is told.
            """)
    static let reads = Set<StoreTable>.accountFacts.union([
        .claimClause, .leadAnswer, .enrolment, .enrolmentStep, .nameForm,
        .draft, .draftEvent, .draftAllowance, .optOut, .dealNote, .proposal, .proposalLine,
    ])
    static let writes: Set<StoreTable> = [.draft, .draftClaim, .draftEvent, .draftAllowance]
    static let examples = [
        "draft new intro --to anneli.kujanpaa", "draft new intro --to anneli.kujanpaa --language fi",
        "draft new intro --account tammerlift --role decision-maker", "draft new cfo-intro --tier 1:1 --dry-run",
    ]

    @Argument(help: "The template.") var template: String
    @OptionGroup var audience: Audience
    @Option(help: "The number of a claim to use for its kind; may be given more than once.") var claim: [Int] = []
    @Option(help: "The event or campaign that the message speaks of.") var campaign: String?
    @Option(help: "en or fi; the person's language otherwise.", transform: Language.init(reading:)) var language:
        Language?
    @Option(
        help: "Override a check for these drafts, such as contacted-recently; may be given more than once.",
        transform: DraftCheckName.init(reading:)) var allow: [DraftCheckName] = []
    @Option(
        help: "Export the drafts that nothing holds at once: eml, md, html or txt.", transform: DraftForm.init(reading:)
    )
    var export: DraftForm?
    @Option(help: "The folder for --export; the workspace's exports otherwise.", completion: .directory) var out:
        String?
    @Flag(help: "Only say what would be written.") var dryRun = false

    func run(in session: Session) throws -> Answer {
        try checkOptions(in: session)
        let contacts = try audience.contacts(in: session)
        if audience.isOnePerson, contacts[0].optedOut {
            throw Refusal("\(contacts[0].name) asked not to be written to.")
        }
        let pinned = try claim.map { try session.claim($0) }
        let campaign = try campaign.map { try session.campaign($0).id }
        let desk = try MessageDesk(session: session, contacts: contacts, pinned: pinned)
        try PinnedClaims(pinned, desk: desk).check(for: contacts, template: template, language: language)
        func write() throws -> Answer {
            let batch = try DraftBatch(
                of: template, to: contacts, language: language, campaign: campaign, allowing: allow,
                isExporting: export != nil, at: desk)
            try refuseNothing(batch)
            let exporter = export.map { DraftExporter(session: session, form: $0, out: out) }
            let files = try batch.keep(in: session, allowing: allow, exporting: exporter)
            let answer = DraftBatchAnswer(batch: batch, template: template, files: files)
            var told = audience.isOnePerson && !dryRun ? answer.ofOne : answer.ofMany
            if let exporter, !dryRun { told.links = files.prefix(1).map { exporter.link(to: $0) } }
            return told
        }
        guard dryRun else { return try write() }
        var answer = try session.write.rehearsing(write)
        answer.blocks.append(.text("Nothing was written."))
        return answer
    }

    private func checkOptions(in session: Session) throws(Refusal) {
        if export != nil, session.settings.outreach.approvalIsRequired {
            throw Refusal("This workspace's drafts are approved before they are exported: leave --export out.")
        }
        if out != nil, export == nil {
            throw Refusal("--out is the folder for --export; say which form, as in --export eml.")
        }
        if dryRun, export != nil { throw Refusal("--dry-run writes nothing, so there is nothing to --export.") }
        try DraftCheckName.refuseBinding(allow)
        if let export, !export.isFile {
            throw Refusal("--export writes files: eml, md, html or txt. Use draft export.")
        }
    }

    /// Nobody can be written to: what the template lacks is then told once, however many people it is for.
    private func refuseNothing(_ batch: DraftBatch) throws {
        guard batch.written.isEmpty else { return }
        var seen: Set<TemplateProblem> = []
        let problems = batch.unwritten.flatMap(\.problems.all).filter { seen.insert($0).inserted }
        if !problems.isEmpty { throw audience.isOnePerson ? TemplateProblems(problems) : Nobody(batch) as any Mistake }
        throw Refusal("All \(counted(batch.optedOut.count, "person", "people")) asked not to be written to.")
    }
}

/// Nobody of a group can be written to: what is missing, each once, for how many and why for the first of them.
struct Nobody: Mistake {
    let mistakes: [Problem]

    init(_ batch: DraftBatch) {
        var order: [String] = []
        var first: [String: TemplateProblem] = [:]
        var people: [String: Set<Contact.ID>] = [:]
        for item in batch.unwritten {
            for problem in item.problems.all {
                let key = problem.name.isEmpty ? problem.description : problem.name
                if first[key] == nil {
                    order.append(key)
                    first[key] = problem
                }
                people[key, default: []].insert(item.contact.id)
            }
        }
        mistakes = order.compactMap { key in
            guard let problem = first[key], let count = people[key]?.count else { return nil }
            let message = "\(counted(count, "person", "people")): \(problem.message)"
            return Problem(.error, message, place: problem.file, line: problem.line, column: problem.column)
        }
    }
}

extension DraftCheckName {
    /// - Throws: `Refusal` for a check that nobody may override.
    static func refuseBinding(_ checks: [DraftCheckName]) throws(Refusal) {
        guard let check = checks.first(where: { !$0.canBeOverridden }) else { return }
        throw Refusal("\(check.rawValue) cannot be overridden: the person has asked not to be written to.")
    }
}

extension String {
    var capitalisedFirstLetter: String { prefix(1).uppercased() + dropFirst() }
}
