import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Says how well an element of a qualification is known.
struct QualificationSet<Noun: FrameworkWord>: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "set", abstract: "Say how well an element is known; confirmed needs evidence.")
    }
    static var reads: Set<StoreTable> { QualificationShow<Noun>.reads }
    static var writes: Set<StoreTable> { Noun.framework.tables }
    static var examples: [String] { [Noun.settingExample] }

    @Argument(
        help: "\(Noun.framework.elements.map(\.rawValue).joined(separator: ", ")).",
        transform: { try Noun.framework.element(reading: $0) }) var element: QualificationElement
    @Option(help: "The account; the one in focus otherwise.") var account: String?
    @Option(help: "One of its deals, if this holds for that deal only.") var opportunity: String?
    @Option(help: "The person, for an element that is one.") var contact: String?
    @Option(help: "What is known.") var note: String?
    @Option(help: "The number of a claim that shows it; may be given more than once.") var evidence: [Int] = []
    @Option(help: "unknown, assumed or confirmed.", transform: QualificationState.init(reading:)) var state:
        QualificationState?
    @Option(help: "low, medium or high.", transform: Confidence.init(reading:)) var confidence: Confidence?
    @Option(help: "When; today otherwise.", transform: Day.init(reading:)) var on: Day?

    func run(in session: Session) throws -> Answer {
        let deal = try opportunity.map { try session.opportunity($0) }
        let account = try session.account(account, of: deal)
        if let deal, deal.account != account.id { throw Refusal("\(deal.handle) is not a deal of \(account.handle).") }
        let person = try contact.map { try session.contact($0) }
        if let person, person.account != account.id { throw Refusal("\(person.handle) is not at \(account.handle).") }
        if let on {
            try session.checkPast(on)
            if let deal { try session.checkDay(on, of: deal) }
        }
        let claims = try evidence.map { try session.claim($0) }
        for claim in claims where try !session.concerns(claim, account) {
            throw Refusal(
                "Claim \(claim.id.number) is about \(try session.name(of: claim.subject)), so it shows nothing of \(account.handle)."
            )
        }
        let known = try session.read.entries(of: Noun.framework, account.id, opportunity: deal?.id).first {
            $0.element == element
        }
        let entry = QualificationEntry(
            account: account.id, opportunity: deal?.id, element: element, state: state ?? known?.state ?? .assumed,
            note: note ?? known?.note, contact: person?.id ?? known?.contact,
            confidence: confidence ?? known?.confidence ?? .medium,
            evidence: evidence.isEmpty ? known?.evidence ?? [] : claims.map(\.id), day: on ?? session.today)
        if entry.state == .confirmed { try checkConfirmation(entry, in: session) }
        try session.write.set(entry)
        return .said("\(element.rawValue) of \(deal?.handle ?? account.handle) is \(entry.state.rawValue).")
    }

    private func checkConfirmation(_ entry: QualificationEntry, in session: Session) throws {
        let claims = try entry.evidence.compactMap { try session.read.claim($0) }
        let problems = confirmationProblems(
            of: element, contact: entry.contact, evidence: entry.evidence, claims: claims, on: entry.day,
            rules: session.settings.freshness)
        guard problems.isEmpty else {
            throw Refusal(
                "\(element.rawValue) cannot be confirmed: \(problems.joined(separator: "; ")). \(advice(entry, problems)), or say --state assumed."
            )
        }
    }

    /// What to give so that it can be confirmed: what is missing, and no more.
    private func advice(_ entry: QualificationEntry, _ problems: [String]) -> String {
        let isNobodyNamed = element.pointsAtPerson && entry.contact == nil
        let who = isNobodyNamed ? "Say who with --contact (see: contact list)" : nil
        guard problems.count > (isNobodyNamed ? 1 : 0) else { return who ?? "" }
        let evidence = "ive a fresh sourced claim with --evidence (see: research list)"
        return who.map { "\($0) and g\(evidence)" } ?? "G\(evidence)"
    }
}
