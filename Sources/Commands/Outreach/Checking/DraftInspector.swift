import Outreach
import Playbook
import Settings
import Store
import Workbench

/// Looks drafts over before they go out: what the checks must know of the workspace, read once for all of them.
final class DraftInspector {
    /// How long ago a colleague may have been told the same for it to matter, in days.
    private static let memoryDays = 90

    private let session: Session
    private let library: TemplateLibrary
    private let contacts: [Contact.ID: Contact]
    private let enrolments: [Contact.ID: Enrolment]
    private var claims: [Claim.ID: Claim] = [:]
    private var allowances: [Draft.ID: Set<DraftCheckName>]
    private var limits: [String: Int?] = [:]
    /// The last day on which we reached each person.
    private let lastContacts: [Contact.ID: Day]
    /// Why the sequences that some drafts are steps of are over.
    private let ends: [Enrolment.ID: String]
    private var book = SentenceBook()
    /// The channels that people closed.
    private let closed: [Contact.ID: Set<ContactChannel>]

    /// - Parameters:
    ///   - contacts: Everybody whose drafts will be looked over.
    ///   - drafts: Those of them that are kept already.
    /// - Throws: What the store throws.
    init(session: Session, library: TemplateLibrary, contacts: [Contact.ID: Contact], drafts: [Draft] = []) throws {
        self.session = session
        self.library = library
        self.contacts = contacts
        let read = session.read
        closed = try read.closedChannels()
        enrolments = Dictionary(
            try read.activeEnrolments().map { ($0.contact, $0) }, uniquingKeysWith: { first, _ in first })
        allowances = try read.allowances(of: drafts.map(\.id))
        claims = try read.claims(Set(drafts.flatMap { $0.spans.compactMap(\.citation?.claim) }))
        lastContacts = try read.newestTouches(of: contacts.keys, types: TouchType.reaching, until: session.today)
        ends = try Self.ends(of: Set(drafts.compactMap(\.step?.enrolment)), in: session)
        let since = session.today.adding(days: -Self.memoryDays)
        let accounts = Set(contacts.values.compactMap(\.account))
        let told = try read.drafts(toAny: accounts, since: since)
        let names = try read.contacts(Set(told.map(\.contact)).subtracting(contacts.keys))
        for draft in told {
            if let contact = contacts[draft.contact] ?? names[draft.contact] { book.add(draft, to: contact) }
        }
    }

    /// Looks over kept drafts.
    ///
    /// - Throws: What the store throws.
    convenience init(session: Session, drafts: [Draft]) throws {
        let contacts = try session.read.contacts(Set(drafts.map(\.contact)))
        try self.init(
            session: session, library: TemplateLibrary(workspace: session.workspace?.folder), contacts: contacts,
            drafts: drafts)
    }

    /// What the checks find on a draft today; nothing for one that has been sent.
    ///
    /// - Parameter limit: The template's own limit, where the caller has it at hand.
    func findings(on draft: Draft, limit: Int?? = nil) throws -> [DraftFinding] {
        guard draft.state < .sent, let contact = contacts[draft.contact] else { return [] }
        for id in draft.spans.compactMap(\.citation?.claim) where claims[id] == nil {
            claims[id] = try session.read.claim(id)
        }
        let other = enrolments[draft.contact].flatMap { $0.id == draft.step?.enrolment ? nil : $0.sequence }
        let rules = session.settings.outreach
        return DraftChecks.findings(
            on: DraftUnderCheck(
                draft: draft, contact: contact, today: session.today, maxLength: limit ?? self.limit(of: draft),
                freshness: session.settings.freshness, claims: claims, quietDays: rules.quietDays,
                lastContact: try lastContact(with: contact.id, besides: draft.step?.enrolment), otherSequence: other,
                sequenceEnd: draft.step.flatMap { ends[$0.enrolment] }, echoes: book.echoes(of: draft),
                closedChannels: closed[contact.id] ?? []),
            rules: rules, allowed: allowances[draft.id] ?? [])
    }

    /// Notes a new draft, so that the others are held against it.
    func remember(_ draft: Draft) {
        if let contact = contacts[draft.contact] { book.add(draft, to: contact) }
    }

    /// Which of these sequences are over, also by an answer that nobody has noted yet, and why.
    private static func ends(of ids: Set<Enrolment.ID>, in session: Session) throws -> [Enrolment.ID: String] {
        guard !ids.isEmpty else { return [:] }
        var ends: [Enrolment.ID: String] = [:]
        let enrolments = try session.read.enrolments(ids)
        for standing in try SequenceDesk(session: session).standings(of: enrolments) {
            switch standing.outlook?.next {
            case .stops(let rule): ends[standing.enrolment.id] = rule.reason
            case .ended(let state): ends[standing.enrolment.id] = standing.enrolment.reason ?? "it is \(state.rawValue)"
            case .due, .finished, nil: break
            }
        }
        return ends
    }

    /// The last day on which we reached a person, other than by earlier steps of the draft's own sequence.
    private func lastContact(with contact: Contact.ID, besides enrolment: Enrolment.ID?) throws -> Day? {
        guard let last = lastContacts[contact], let enrolment else { return lastContacts[contact] }
        // Long ago is long ago, whoever wrote.
        guard last.adding(days: session.settings.outreach.quietDays) > session.today else { return last }
        return try session.read.lastContact(with: contact, besides: enrolment, until: session.today)
    }

    /// Overrides checks for a draft that is not kept yet.
    func presume(_ checks: [DraftCheckName], on draft: Draft.ID) {
        if !checks.isEmpty { allowances[draft, default: []].formUnion(checks) }
    }

    /// Records that the user sends these drafts in spite of a check.
    func allow(_ checks: [DraftCheckName], on draft: Draft.ID) throws {
        for check in checks {
            try session.write.allow(check, of: draft, on: session.today)
            allowances[draft, default: []].insert(check)
        }
    }

    /// The most characters that a draft may have: its template's limit while there is such a template, else the
    /// channel's.
    private func limit(of draft: Draft) -> Int? {
        let key = "\(draft.template) \(draft.language.rawValue)"
        if let known = limits[key] { return known }
        // A template that is gone or broken since must not keep its drafts from being looked over.
        let settings = try? library.settings(of: library.entry(draft.template, language: draft.language))
        let limit = [settings?.maxLength, draft.channel.lengthLimit].compactMap { $0 }.min()
        limits[key] = .some(limit)
        return limit
    }
}
