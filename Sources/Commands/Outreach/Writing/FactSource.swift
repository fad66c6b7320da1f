import Answers
import Outreach
import Playbook
import Settings

/// From the workspace's records to what a message may say of them, each value with its origin.
///
/// The names are a promise to everybody who writes templates: `templates/README.md` lists them.
enum FactSource {
    static func contact(_ contact: Contact) -> FactGroup {
        let origin = "contact \(contact.handle)"
        func fact(_ value: String?) -> FactGroup.Fact { .init(value, origin: origin, source: contact.source) }
        return FactGroup(
            .contact,
            [
                ("first_name", fact(contact.firstName)), ("last_name", fact(contact.lastName)),
                ("name", fact(contact.name)), ("title", fact(contact.title)), ("role", fact(contact.role?.rawValue)),
                ("email", fact(contact.email)), ("department", fact(contact.department)),
            ]
        ) { "contact \(contact.handle) has no \($0). Add it with: contact edit \(contact.handle)" }
    }

    static func account(_ account: Account?) -> FactGroup {
        let origin = account.map { "account \($0.handle)" } ?? "no account"
        func fact(_ value: String?) -> FactGroup.Fact { .init(value, origin: origin) }
        return FactGroup(
            .account,
            [
                ("name", fact(account?.name)), ("industry", fact(account?.industry)), ("city", fact(account?.city)),
                ("country", fact(account?.country)), ("employees", fact(account?.employees.map(String.init))),
                ("domain", fact(account?.domain)), ("description", fact(account?.description)),
            ]
        ) { name in
            guard let account else { return "the person has no account. Give one with: contact edit CONTACT --account" }
            return "account \(account.handle) has no \(name). Add it with: account edit \(account.handle)"
        }
    }

    /// The cluster or the segment, of which a message may say the name.
    static func group(_ subject: FactGroup.Subject, _ name: String?) -> FactGroup {
        FactGroup(subject, [("name", .init(name, origin: subject.rawValue))]) { _ in
            "the account is in no \(subject.rawValue)"
        }
    }

    static func sender(_ sender: WorkspaceSettings.Sender) -> FactGroup {
        func fact(_ value: String?) -> FactGroup.Fact { .init(value, origin: "workspace.yml") }
        return FactGroup(
            .sender,
            [
                ("name", fact(sender.name)), ("title", fact(sender.title)), ("company", fact(sender.company)),
                ("email", fact(sender.email)), ("phone", fact(sender.phone)),
            ]
        ) { "workspace.yml has no sender.\($0)" }
    }

    static func offer(_ offer: WorkspaceSettings.Offer, in language: Language) -> FactGroup {
        FactGroup(
            .offer,
            [
                ("outcome", .init(offer.outcome[language], origin: "workspace.yml")),
                ("proof", .init(offer.proof[language], origin: "workspace.yml")),
            ]
        ) { "workspace.yml has no offer.\($0) in \(language.englishName)" }
    }

    /// One clause for each kind of claim.
    ///
    /// - Parameter choices: Of the kinds of which there is any claim at all.
    static func claims(_ choices: [ClaimChoice], in language: Language) -> FactGroup {
        let byKind = Dictionary(uniqueKeysWithValues: choices.map { ($0.kind.rawValue, $0) })
        let kinds = ClaimKind.allCases.filter { $0 != .note }
        return FactGroup(
            .claim,
            kinds.map { kind in
                let claim = byKind[kind.rawValue]?.chosen
                return (
                    kind.rawValue,
                    .init(
                        claim?.clauses[language], origin: claim.map { "claim \($0.id.number)" } ?? "no claim",
                        claim: claim?.id, source: claim?.source, day: claim?.day)
                )
            }
        ) { kind in
            let problem = byKind[kind]?.problem ?? "no \(kind) claim is recorded"
            return
                "\(problem). Confirm one with research confirm NUMBER --on DAY, or add one with research add … --kind \(kind) --say-\(language.rawValue) …"
        }
    }

    /// What a customer has bought: the newest deal won and when, and since when they have been one.
    static func customer(_ account: Account?, deals: [Opportunity], in language: Language) -> FactGroup {
        let won = deals.filter { $0.outcome == .won }
        let newest = won.max { ($0.closes ?? $0.created, $0.id) < ($1.closes ?? $1.created, $1.id) }
        let signed = newest.map { $0.closes ?? $0.created }
        let since = won.map { $0.closes ?? $0.created }.min()
        let origin = newest.map { "deal \($0.handle)" } ?? "no deal"
        return FactGroup(
            .customer,
            [
                ("deal", .init(newest?.name, origin: origin, day: signed)),
                ("signed", .init(signed?.written(in: language), origin: origin, day: signed)),
                ("since", .init(since?.written(in: language), origin: "deals won", day: since)),
            ]
        ) { _ in "\(account?.name ?? "the person's company") has bought nothing yet" }
    }

    /// The last meeting that the person was in; a colleague's would be thanked for in vain.
    static func meeting(_ day: Day?, with contact: Contact, in language: Language) -> FactGroup {
        FactGroup(
            .meeting,
            [("day", .init(day?.written(in: language), origin: day == nil ? "no meeting" : "touches", day: day))]
        ) { _ in "no meeting with \(contact.name) is recorded. Add it with: touch add --type meeting" }
    }

    static func campaign(_ campaign: Campaign?, in language: Language) -> FactGroup {
        let origin = campaign.map { "campaign \($0.handle)" } ?? "no campaign"
        // What comes before an event belongs to its campaign; the event itself is the last day.
        let day = campaign.flatMap { $0.ends ?? $0.starts }
        func fact(_ value: String?) -> FactGroup.Fact { .init(value, origin: origin) }
        return FactGroup(
            .campaign,
            [
                ("name", fact(campaign?.name)), ("starts", fact(campaign?.starts?.written(in: language))),
                ("ends", fact(campaign?.ends?.written(in: language))), ("day", fact(day?.written(in: language))),
            ]
        ) { name in
            guard let campaign else { return "say which event or campaign with --campaign" }
            return "campaign \(campaign.handle) has no \(name) day"
        }
    }

    /// What the person answered to qualifying questions, as clauses; what a colleague said would be thanked for in vain.
    static func answers(
        of contact: Contact, _ sheet: QuestionSheet?, to questions: [QualifyingQuestion], in language: Language
    ) -> FactGroup {
        let own = (sheet?.answered ?? []).filter { $0.answer.contact == contact.id }
        return FactGroup(
            .answers,
            questions.map { question in
                let answered = own.first { $0.question.handle == question.handle }
                let said = answered.map { "answer to \(question.handle): \($0.answer.answer)" }
                return (
                    question.handle,
                    .init(
                        answered?.choice?.say[language], origin: said ?? "no answer",
                        source: answered.map { $0.answer.askedBy.map { "asked by \($0)" } ?? "said to us" },
                        day: answered?.answer.day)
                )
            }
        ) { name in
            if let given = own.first(where: { $0.question.handle == name }) {
                return
                    "the answer \(given.answer.answer) to \(name) has no say in \(language.englishName) in workspace.yml"
            }
            return
                "\(contact.name) has not answered \(name), or too long ago. Ask, and write it down with: question answer \(contact.handle) \(name) ANSWER"
        }
    }

    /// Every name that a template may use, such as `account.name`.
    ///
    /// - Parameter questions: The workspace's, whose answers a template may say.
    static func names(asking questions: [QualifyingQuestion]) -> [String] {
        let nobody = Contact(id: Contact.ID(0), handle: "", account: nil, firstName: "", lastName: "")
        return MessageFacts([
            contact(nobody), account(nil), group(.cluster, nil), group(.segment, nil), sender(.init()),
            offer(.init(), in: .english), claims([], in: .english),
            deal(of: nil, among: [], on: Day(number: 0), in: .english),
            customer(nil, deals: [], in: .english), meeting(nil, with: nobody, in: .english),
            campaign(nil, in: .english), answers(of: nobody, nil, to: questions, in: .english),
            discovery(of: nil, notes: []), roi(of: nil, nil, on: nil, in: .english),
        ]).names
    }
}
