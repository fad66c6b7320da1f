import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Stops sequences.
struct SequenceStop: Command {
    static let configuration = CommandConfiguration(
        commandName: "stop", abstract: "Stop the sequences of people, or of everybody at a company.")
    static let reads: Set<StoreTable> = [.contact, .account, .enrolment, .enrolmentStep, .draft, .optOut]
    static let writes: Set<StoreTable> = [.enrolment, .draft, .draftClaim, .draftEvent, .draftAllowance]
    static let examples = [
        "sequence stop sanna.hietakangas", "sequence stop --company tammerlift --why \"new supplier\"",
    ]

    @Argument(help: "The people.") var contacts: [String] = []
    @Option(help: "Everybody at this account.") var company: String?
    @Option(help: "Why, for the history.") var why: String?

    func run(in session: Session) throws -> Answer {
        let running = try enrolments(in: session)
        let desk = SequenceDesk(session: session)
        let lines = try running.map { enrolment in
            let removed = try desk.stop(enrolment, on: session.today, reason: why ?? "stopped by hand")
            let name = try session.read.contact(enrolment.contact)?.name ?? "?"
            return "\(name): \(enrolment.sequence) is stopped\(SequenceDesk.removed(removed))."
        }
        return Answer([.text("\(counted(running.count, "sequence")) stopped."), .list(lines)])
    }

    private func enrolments(in session: Session) throws -> [Enrolment] {
        let active = try session.read.activeEnrolments()
        if let company {
            guard contacts.isEmpty else { throw Refusal("Say either people or --company, not both.") }
            let account = try session.account(company)
            let found = active.filter { $0.account == account.id }
            guard !found.isEmpty else { throw Refusal("Nobody at \(account.name) is in a sequence.") }
            return found
        }
        guard !contacts.isEmpty else {
            throw MissingArgument(
                .positional("contacts"), "Whose? Name people, or --company for all of an account's.",
                remark: "Or everybody at an account: --company NAME.")
        }
        var seen: Set<Contact.ID> = []
        let named = try contacts.map { try session.contact($0) }.filter { seen.insert($0.id).inserted }
        return try named.map { contact in
            guard let enrolment = active.first(where: { $0.contact == contact.id }) else {
                throw Refusal("\(contact.name) is in no sequence. See: sequence due")
            }
            return enrolment
        }
    }
}
