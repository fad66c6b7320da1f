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
    private var book = SentenceBook()

    /// - Parameters:
    ///   - contacts: Everybody whose drafts will be looked over.
    ///   - drafts: Those of them that are kept already.
    /// - Throws: What the store throws.
    init(session: Session, library: TemplateLibrary, contacts: [Contact.ID: Contact], drafts: [Draft] = []) throws {
        self.session = session
        self.library = library
        self.contacts = contacts
        let read = session.read
        enrolments = Dictionary(
            try read.activeEnrolments().map { ($0.contact, $0) }, uniquingKeysWith: { first, _ in first })
        allowances = try read.allowances(of: drafts.map(\.id))
        claims = try read.claims(Set(drafts.flatMap { $0.spans.compactMap(\.citation?.claim) }))
        lastContacts = try read.newestTouches(of: contacts.keys, types: TouchType.reaching, until: session.today)
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
        try findings(on: draft, limit: limit, echoes: book.echoes(of: draft))
    }

    /// The same of a new draft, against which those after it are held.
    func findings(onNew draft: Draft, limit: Int?) throws -> [DraftFinding] {
        let echoes = contacts[draft.contact].map { book.adding(draft, to: $0) } ?? []
        return try findings(on: draft, limit: .some(limit), echoes: echoes)
    }

    private func findings(on draft: Draft, limit: Int??, echoes: [SentenceBook.Echo]) throws -> [DraftFinding] {
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
                lastContact: try lastContact(with: contact.id, besides: draft.step?.enrolment),
                otherSequence: other, echoes: echoes),
            rules: rules, allowed: allowances[draft.id] ?? [])
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
        let limit = settings?.maxLength ?? draft.channel.lengthLimit
        limits[key] = .some(limit)
        return limit
    }
}
