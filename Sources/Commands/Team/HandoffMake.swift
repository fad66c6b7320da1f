import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Hands a lead to sales, once all is known that an agreed one must know.
struct HandoffMake: Command {
    static let configuration = CommandConfiguration(
        commandName: "make", abstract: "Hand a lead to sales, once what was agreed on is known.")
    static let reads = RoutingDesk.reads
    static let writes: Set<StoreTable> = [.account, .handoff]
    static let standsForNoun = true
    static let examples = ["handoff tammerlift --dry-run", "handoff tammerlift --contact anneli.kujanpaa"]

    /// Nobody in particular: the word that workspace.yml has for it too.
    private static let anybody = "first-to-claim"

    @Argument(help: "The account; the one in focus otherwise.") var account: String?
    @Option(help: "The person who is ready; the most active one otherwise.") var contact: String?
    @Option(help: "Who is to have it, instead of whom the rules of routing say; or first-to-claim.") var to: String?
    @Flag(help: "Only say what is known and who would get it.") var dryRun = false
    @Option(help: "Hand over although something is missing, with the reason.") var allow: String?

    func run(in session: Session) throws -> Answer {
        var account = try session.account(account)
        let desk = try RoutingDesk(session: session)
        let (ledger, mostActive) = try desk.score(of: account)
        let person = try desk.person(named: contact, at: account, else: mostActive)
        if let open = try desk.openHandoff(of: account.id) {
            return try reassign(open, account, desk)
        }
        let agreed = AgreedLead(
            account: account, contact: person, newestAct: try newestAct(of: account, in: session),
            ideal: session.settings.idealCustomer, on: session.today, within: session.settings.engagedWithinDays)
        let reason = try allow.map { try tidyReason($0) }
        guard agreed.missing.isEmpty || reason != nil || dryRun else {
            throw UnagreedLead(handle: account.handle, missing: agreed.missing)
        }
        let owner = try owner(of: account, person, desk)
        if dryRun {
            let sentence =
                agreed.missing.isEmpty || reason != nil
                ? "\(account.handle) would go to \(owner.name ?? "whoever claims it first"): \(owner.why)."
                : "\(account.handle) would not be handed over: \(counted(agreed.missing.count, "thing")) missing."
            return Answer([.text(sentence), .table(table(agreed, person))])
        }
        var rule = owner.rule
        if let reason, !agreed.missing.isEmpty {
            rule += "; without \(agreed.missing.map(\.part.rawValue).joined(separator: ", ")): \(reason)"
        }
        _ = try session.write.add(
            Handoff(
                id: Handoff.ID(0), account: account.id, contact: person?.id, at: session.clock.now, day: session.today,
                owner: owner.name, rule: rule, model: ledger.standing.model, score: ledger.score))
        let isNew = account.owner != owner.name
        if let name = owner.name, isNew {
            account.owner = name
            try session.write.update(account)
        }
        let who = person.map { " with \($0.handle)" } ?? ""
        let sentence =
            owner.name.map { "Handed \(account.handle)\(who) to \($0): \(owner.why)." }
            ?? "Handed \(account.handle)\(who) over, for whoever claims it first: handoff claim \(account.handle) --by PERSON"
        return Answer(
            [.text(sentence), .table(table(agreed, person))] + fullness(owner.name, desk, isNewAccount: isNew))
    }

    private func tidyReason(_ text: String) throws -> String {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty else { throw Refusal("--allow takes the reason, such as --allow \"met at the fair\".") }
        return words
    }

    /// Who gets it, by which rule and why.
    private func owner(
        of account: Account, _ person: Contact?, _ desk: RoutingDesk
    ) throws -> (name: String?, rule: String, why: String) {
        if to == Self.anybody { return (nil, "by hand", "given by hand") }
        if let to { return (try desk.session.teammate(to), "by hand", "given by hand") }
        let (_, decision) = try desk.decision(for: account, contact: person)
        guard decision.owner != nil || decision.waitsForClaim else {
            throw Refusal(
                "Nobody is there to take \(account.handle): \(decision.steps.last?.what ?? "there is no rule"). Say who: handoff \(account.handle) --to PERSON"
            )
        }
        return (decision.owner, decision.rule, "rule \(decision.rule), \(decision.reason)")
    }

    /// What was handed over and not yet judged goes to another; sales' promises run on from the first day.
    private func reassign(_ open: Handoff, _ account: Account, _ desk: RoutingDesk) throws -> Answer {
        let session = desk.session
        let holder = open.owner ?? "whoever claims it first"
        guard let to else {
            throw Refusal(
                "\(account.handle) was handed to \(holder) on \(open.day.iso) already. To give it to somebody else: handoff \(account.handle) --to PERSON"
            )
        }
        let name = try session.teammate(to)
        guard open.owner != name else { return .said("\(account.handle) is \(name)'s already.") }
        let sentence =
            "\(account.handle) \(dryRun ? "would go" : "goes") to \(name) instead of \(holder); it was handed over on \(open.day.iso)."
        guard !dryRun else { return .said(sentence) }
        let isNew = account.owner != name
        try session.write.setOwner(name, of: open.id)
        var account = account
        account.owner = name
        try session.write.update(account)
        return Answer([.text(sentence)] + fullness(name, desk, isNewAccount: isNew))
    }

    /// A warning where somebody gets more than they can take.
    private func fullness(_ name: String?, _ desk: RoutingDesk, isNewAccount: Bool) -> [Answer.Block] {
        guard let person = name.flatMap(desk.session.settings.team.person),
            let full = person.fullness(desk.load(person), isNewAccount: isNewAccount)
        else { return [] }
        return [.problems([Problem(.warning, "\(person.name) \(full) already. See: team")])]
    }

    /// The newest thing that the account's people did themselves.
    private func newestAct(of account: Account, in session: Session) throws -> Touch? {
        try session.read.touches(of: account.id).last { $0.isBuyersAct && $0.day <= session.today }
    }

    private func table(_ agreed: AgreedLead, _ person: Contact?) -> Table {
        Table(
            "agreed", columns: [.init("must_know"), .init("known"), .init("what"), .init("to_do")],
            rows: agreed.checks.map { check in
                [
                    .word(check.part), .flag(check.isMet).toned(check.isMet ? .good : .bad), .text(check.what),
                    .text(check.advice),
                ]
            })
    }
}

/// A lead that lacks what sales and marketing agreed that it must know.
struct UnagreedLead: Mistake {
    let handle: String
    let missing: [AgreedLead.Check]

    var mistakes: [Problem] {
        missing.map { check in
            let advice = check.advice.map { " To mend it: \($0)" } ?? ""
            return Problem(.error, "\(check.part.rawValue): \(check.what).\(advice)", place: handle)
        } + [Problem(.note, "To hand it over all the same: handoff \(handle) --allow REASON")]
    }
}

extension Session {
    /// Somebody of the team by name or address; where there is no team, whatever was typed.
    ///
    /// - Throws: `UnknownName`; `Refusal` for nothing.
    func teammate(_ name: String) throws -> String {
        let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty else { throw Refusal("Name somebody, such as \"Aino Salmi\".") }
        let team = settings.team
        guard !team.people.isEmpty else { return words }
        if let person = team.person(words) { return person.name }
        throw UnknownName(words, kind: "person in the team called", known: team.people.map(\.name), list: "team")
    }
}
