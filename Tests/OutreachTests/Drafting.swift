import Outreach
import Playbook

/// A small template and facts that the suites share.
enum Drafting {
    static let body = """
        <!-- personalisation -->
        Hi {{ contact.first_name }},

        I saw that {{ claim.trigger }}.

        <!-- pain -->
        The question that comes up first is {{ claim.pain }}.

        <!-- solution -->
        We help {{ offer.outcome | default: "machine builders" }}.

        <!-- proof -->
        One example: {{ offer.proof }}.

        <!-- call to action -->
        Would 15 minutes next week do?

        """

    static func template(
        body: String = body, subject: String? = "{{ account.name }}: a question", language: Language = .english,
        channel: MessageChannel = .email, requires: [String] = [], names: NameForms = NameForms()
    ) -> MessageTemplate {
        MessageTemplate(
            name: "intro", file: "intro.md", language: language, channel: channel, maxLength: nil,
            requires: requires.map { .init(variable: $0, line: 5, column: 12) },
            subject: subject.map { .init(text: $0, line: 4, column: 11) }, body: .init(text: body, line: 8, column: 1),
            names: names)
    }

    static func facts(
        account: String = "Kone", firstName: String? = "Liisa", trigger: String? = "you opened a hub"
    ) -> MessageFacts {
        MessageFacts([
            FactGroup(.contact, [("first_name", .init(firstName, origin: "contact liisa"))]),
            FactGroup(.account, [("name", .init(account, origin: "account kone"))]),
            FactGroup(
                .claim,
                [
                    ("trigger", .init(trigger, origin: "claim 4", claim: Claim.ID(4), source: "a call")),
                    ("pain", .init("which contracts lapse", origin: "claim 5", claim: Claim.ID(5), source: "a visit")),
                ]
            ) { "no \($0) claim is recorded" },
            FactGroup(.offer, [("outcome", .init(nil, origin: "x")), ("proof", .init("Suvanto won", origin: "x"))]),
        ])
    }

    static func draft(
        _ template: MessageTemplate = template(), _ facts: MessageFacts = facts(), number: Int = 1, contact: Int = 1
    ) throws -> Draft {
        let message = try Composer.compose(template, with: facts)
        return Draft(
            id: Draft.ID(number), contact: Contact.ID(contact), account: Account.ID(1), template: "intro",
            language: template.language, channel: template.channel, subject: message.subject, body: message.body,
            day: day, spans: message.spans)
    }

    static let day = Day(number: 20_000)

    static func contact(_ number: Int = 1, email: String? = "liisa@kone.example", optedOut: Bool = false) -> Contact {
        Contact(
            id: Contact.ID(number), handle: "liisa", firstName: "Liisa", lastName: "Virtanen", email: email,
            optedOut: optedOut)
    }
}
