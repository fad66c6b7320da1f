import Outreach
import Playbook
import Settings
import Store
import Workbench

/// Everything that a message to one person may say, out of the workspace.
struct ContactFacts {
    let session: Session
    let contact: Contact
    let language: Language
    /// Claims that the user picked, whichever the rule would have chosen.
    let pinned: [Claim]

    /// - Throws: What the store throws.
    func gathered() throws -> MessageFacts {
        let read = session.read
        let account = try contact.account.flatMap { try read.account($0) }
        var facts = MessageFacts()
        facts.add("contact", people)
        facts.add("account", company(account))
        facts.add(
            "cluster", [("name", .init(try account?.cluster.flatMap { try read.cluster($0)?.name }, origin: "cluster"))]
        )
        facts.add(
            "segment", [("name", .init(try account?.segment.flatMap { try read.segment($0)?.name }, origin: "segment"))]
        )
        facts.add("sender", sender)
        let offer = session.settings.offer
        facts.add(
            "offer",
            [
                ("outcome", .init(offer.outcome[language], origin: "workspace.yml")),
                ("proof", .init(offer.proof[language], origin: "workspace.yml")),
            ])
        for (name, texts) in [("outcome", offer.outcome), ("proof", offer.proof)] where texts[language] == nil {
            facts.explain("offer.\(name)", "workspace.yml has no offer.\(name) in \(language.englishName)")
        }
        for (name, fact) in sender where fact.value == nil {
            facts.explain("sender.\(name)", "workspace.yml has no sender.\(name)")
        }
        try addClaims(to: &facts, account: account)
        return facts
    }

    private var people: [(String, MessageFacts.Fact)] {
        let origin = "contact \(contact.handle)"
        func fact(_ value: String?) -> MessageFacts.Fact { .init(value, origin: origin, source: contact.source) }
        return [
            ("first_name", fact(contact.firstName)), ("last_name", fact(contact.lastName)),
            ("name", fact(contact.name)),
            ("title", fact(contact.title)), ("role", fact(contact.role?.rawValue)), ("email", fact(contact.email)),
            ("department", fact(contact.department)),
        ]
    }

    private func company(_ account: Account?) -> [(String, MessageFacts.Fact)] {
        let origin = account.map { "account \($0.handle)" } ?? "no account"
        func fact(_ value: String?) -> MessageFacts.Fact { .init(value, origin: origin) }
        return [
            ("name", fact(account?.name)), ("industry", fact(account?.industry)), ("city", fact(account?.city)),
            ("country", fact(account?.country)), ("employees", fact(account?.employees.map(String.init))),
            ("domain", fact(account?.domain)), ("description", fact(account?.description)),
        ]
    }

    private var sender: [(String, MessageFacts.Fact)] {
        let sender = session.settings.sender
        func fact(_ value: String?) -> MessageFacts.Fact { .init(value, origin: "workspace.yml") }
        return [
            ("name", fact(sender.name)), ("title", fact(sender.title)), ("company", fact(sender.company)),
            ("email", fact(sender.email)), ("phone", fact(sender.phone)),
        ]
    }

    /// One clause for each kind of claim: the pinned one, else the nearest that is fresh, sourced and can speak.
    private func addClaims(to facts: inout MessageFacts, account: Account?) throws {
        var claims = try account.map { try session.read.claims(reaching: $0) } ?? []
        if account == nil { claims = try session.read.claims(about: .contact(contact.id)) }
        var group: [(String, MessageFacts.Fact)] = []
        for kind in ClaimKind.allCases where kind != .note {
            let candidates = pinned.filter { $0.kind == kind }
            let choice = ClaimChoice(
                of: kind, in: language, subjects: claimSubjects(contact: contact, account: account),
                claims: candidates.isEmpty ? claims : candidates, on: session.today, rules: session.settings.freshness)
            let claim = choice.chosen
            group.append(
                (
                    kind.rawValue,
                    .init(
                        choice.clause, origin: claim.map { "claim \($0.id.number)" } ?? "no claim", claim: claim?.id,
                        source: claim?.source, day: claim?.day)
                ))
            if let problem = choice.problem {
                facts.explain(
                    "claim.\(kind.rawValue)",
                    "\(problem). Confirm one with research confirm NUMBER --on DAY, or add one with research add … --kind \(kind.rawValue) --say-\(language.rawValue) …"
                )
            }
        }
        facts.add("claim", group)
    }
}
