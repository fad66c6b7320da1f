import Answers
import ArgumentParser
import Outreach
import Playbook
import Settings
import Store
import Workbench

/// Starts a sequence for people.
struct SequenceStart: Command {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Start a sequence for people; the first draft is written at once.",
        discussion: """
            A person is in one sequence at a time. The draft of the next step is written as soon as the step before it \
            was sent, so that today's drafts are always ready; each is looked over again before it leaves.
            """)
    static let reads = Set<StoreTable>.everything
    static let writes: Set<StoreTable> = [
        .enrolment, .enrolmentStep, .draft, .draftClaim, .draftEvent, .draftAllowance,
    ]
    static let examples = [
        "sequence start default --to anneli.kujanpaa",
        "sequence start cfo --tier 1:1 --role decision-maker --on 2026-12-01",
    ]
    /// So many people are listed; the rest are counted.
    private static let shown = 20

    @Argument(help: "The sequence.") var sequence: String
    @OptionGroup var audience: Audience
    @Option(help: "The first day; today otherwise.", transform: Day.init(reading:)) var on: Day?
    @Option(help: "The event or campaign that the messages speak of.") var campaign: String?

    func run(in session: Session) throws -> Answer {
        let desk = SequenceDesk(session: session)
        let schedule = try desk.schedule(sequence)
        let contacts = try audience.contacts(in: session)
        let campaign = try campaign.map { try session.campaign($0).id }
        let start = on ?? session.today
        // Whoever answered since is free for another sequence.
        let wanted = Set(contacts.map(\.id))
        var ended = SequenceDesk.Progress()
        _ = try desk.endWhatHasEnded(
            session.read.activeEnrolments().filter { wanted.contains($0.contact) }, in: &ended)
        let busy = Dictionary(
            try session.read.activeEnrolments().map { ($0.contact, $0.sequence) },
            uniquingKeysWith: { first, _ in first })
        let free = contacts.filter { busy[$0.id] == nil && !$0.optedOut }
        guard !free.isEmpty else { throw refusal(contacts, busy: busy) }
        let enrolments = try free.map { contact in
            var enrolment = Enrolment(
                id: Enrolment.ID(0), contact: contact.id, account: contact.account, sequence: schedule.sequence.name,
                start: start, campaign: campaign)
            enrolment.id = try session.write.add(enrolment)
            return enrolment
        }
        let progress = try desk.bringUpToDate(enrolments)
        let left = contacts.count - free.count
        let sentence =
            "\(counted(free.count, "person", "people")) in the sequence \(sequence) from \(start.iso): "
            + "\(counted(progress.drafts.count, "draft")) ready, \(progress.missing.count) missing."
            + (left > 0 ? " \(counted(left, "person", "people")) left out: in a sequence already, or opted out." : "")
        let isCut = progress.drafts.count > Self.shown || progress.missing.count > Self.shown
        return Answer(
            [.text(sentence), .table(table(of: progress))] + told(ended, progress)
                + (isCut ? [.text("All of them, by day: sequence due")] : [])
        )
    }

    /// Sequences that had ended before, and those that were over at once because a deal or a meeting stops them.
    private func told(_ before: SequenceDesk.Progress, _ now: SequenceDesk.Progress) -> [Answer.Block] {
        let lines =
            before.ended.map {
                "\($0.standing.contact.name): the sequence \($0.standing.enrolment.sequence) has ended, \($0.reason)."
            } + now.ended.map { "\($0.standing.contact.name): ended at once, \($0.reason)." }
        return lines.isEmpty ? [] : [.list(lines)]
    }

    private func refusal(_ contacts: [Contact], busy: [Contact.ID: String]) -> Refusal {
        guard contacts.count == 1, let contact = contacts.first else {
            return Refusal("Everybody in that group is in a sequence already, or asked not to be written to.")
        }
        if contact.optedOut { return Refusal("\(contact.name) asked not to be written to.") }
        return Refusal(
            "\(contact.name) is in the sequence \(busy[contact.id] ?? "") already. Stop it first: sequence stop \(contact.handle)"
        )
    }

    private func table(of progress: SequenceDesk.Progress) -> Table {
        func row(_ standing: SequenceDesk.Standing, draft: Draft?, missing: String?) -> [Cell] {
            let due = standing.due
            return [
                .text(standing.contact.handle), .integer(due?.step.number), .text(due?.step.template), .day(due?.day),
                .integer(draft?.id.number), .text(missing),
            ]
        }
        return Table(
            "started",
            columns: [
                .init("contact"), .init("step", nil, .trailing), .init("template"), .init("due"),
                .init("draft", nil, .trailing), .init("missing"),
            ],
            rows: progress.drafts.prefix(Self.shown).map { row($0.standing, draft: $0.draft, missing: nil) }
                + progress.missing.prefix(Self.shown).map {
                    row($0.standing, draft: nil, missing: $0.reason)
                })
    }
}
