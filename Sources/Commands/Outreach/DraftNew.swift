import Answers
import ArgumentParser
import Outreach
import Playbook
import Settings
import Store
import Workbench

/// Writes a personalised draft out of a template.
struct DraftNew: Command {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write a personalised draft; a value that is missing stops it.")
    static let reads: Set<StoreTable> = [.contact, .account, .cluster, .segment, .claim, .claimClause]
    static let writes: Set<StoreTable> = [.draft, .draftSpan]
    static let examples = [
        "draft new intro --to anneli.kujanpaa", "draft new intro --to anneli.kujanpaa --language fi",
    ]

    @Argument(help: "The template.") var template: String
    @Option(help: "The person to write to.") var to: String
    @Option(help: "The number of a claim to use for its kind; may be given more than once.") var claim: [Int] = []
    @Option(help: "en or fi; the person's language otherwise.", transform: Language.init(reading:)) var language:
        Language?

    func run(in session: Session) throws -> Answer {
        let contact = try session.contact(to)
        guard !contact.optedOut else { throw Refusal("\(contact.name) asked not to be written to.") }
        let wished = language ?? contact.language ?? session.settings.language
        let library = TemplateLibrary(workspace: session.workspace?.folder)
        let template = try library.template(
            template, language: wished, fallback: language == nil ? session.settings.language : wished)
        let pinned = try claim.map { try session.claim($0) }
        try checkPinned(pinned, for: contact, language: template.language, in: session)
        let facts = try ContactFacts(
            session: session, contact: contact, language: template.language, pinned: pinned
        ).gathered()
        let message = try Composer.compose(template, with: facts)
        let draft = Draft(
            id: Draft.ID(0), contact: contact.id, account: contact.account, template: template.name,
            language: template.language, channel: template.channel.rawValue, subject: message.subject,
            body: message.body, day: session.today, spans: message.spans)
        let id = try session.write.add(draft)
        var answer = Answer([
            .text("Draft \(id.number): \(template.name) (\(template.language.rawValue)) to \(contact.name)."),
            .verbatim(DraftView.text(of: draft)),
        ])
        if !message.warnings.isEmpty {
            answer.blocks.append(
                .problems(
                    message.warnings.map {
                        Problem(.warning, "\($0).".capitalisedFirstLetter, place: "draft \(id.number)")
                    }))
        }
        answer.blocks.append(.text("Where each word came from: draft why \(id.number)"))
        return answer
    }

    /// A pinned claim must be about the person, their account, its cluster or its segment, and able to speak; the user
    /// chose it, so it is never passed over in silence.
    private func checkPinned(_ claims: [Claim], for contact: Contact, language: Language, in session: Session) throws {
        for (kind, same) in Dictionary(grouping: claims, by: \.kind).sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where same.count > 1 {
            let numbers = same.map { "\($0.id.number)" }.joined(separator: " and ")
            throw Refusal("Claims \(numbers) are both of the kind \(kind.rawValue). Pin one of them.")
        }
        let account = try contact.account.flatMap { try session.read.account($0) }
        let subjects = claimSubjects(contact: contact, account: account)
        for claim in claims where !subjects.contains(claim.subject) {
            throw Refusal(
                "Claim \(claim.id.number) is about \(try session.name(of: claim.subject)), not about \(contact.name) or their company."
            )
        }
        let rules = session.settings.freshness
        for claim in claims {
            let choice = ClaimChoice(
                of: claim.kind, in: language, subjects: subjects, claims: [claim], on: session.today, rules: rules)
            guard let obstacle = choice.passedOver.first else { continue }
            throw Refusal("\(obstacle.sentence.capitalisedFirstLetter), so it cannot be pinned.")
        }
    }
}

extension String {
    var capitalisedFirstLetter: String { prefix(1).uppercased() + dropFirst() }
}
