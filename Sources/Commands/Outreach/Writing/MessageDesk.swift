import Answers
import Inflection
import Outreach
import Playbook
import Settings
import Store
import Workbench

/// Where messages are written: everything of the workspace that they stand on, read in a few questions however many
/// people they are for.
final class MessageDesk {
    let session: Session
    let library: TemplateLibrary
    private let campaigns: [Campaign.ID: Campaign]
    /// Claims that the user picked, whichever the rule would have chosen.
    private let pinned: [Claim]
    private let accounts: [Account.ID: Account]
    private let clusters: [Cluster.ID: String]
    private let segments: [Segment.ID: String]
    /// Each account's segments, the one that somebody put it in first.
    private let memberships: [Account.ID: [Segment.ID]]
    private let claims: [Claim.Subject: [Claim]]
    private let deals: [Account.ID: [Opportunity]]
    private let meetings: [Contact.ID: Day]
    private let answers: [Account.ID?: [LeadAnswer]]
    private let segmentHandles: [Segment.ID: String]
    private let discovery: [Opportunity.ID: [DealNote]]
    private let proposals: [Opportunity.ID: ReturnOnInvestment]
    /// The claims that proposals stand on.
    private let proposalClaims: [Claim.ID: Claim]
    private var templates: [String: MessageTemplate] = [:]
    private var groups: [String: FactGroup] = [:]
    /// What the people of one account share, by account, language and campaign.
    private var shared: [Sharing: [FactGroup]] = [:]

    private struct Sharing: Hashable {
        var account: Account.ID?
        var language: Language
        var campaign: Campaign.ID?
    }

    /// - Parameters:
    ///   - contacts: Everybody who may be written to.
    ///   - pinned: Claims to use for their kinds.
    /// - Throws: What the store throws.
    init(session: Session, contacts: [Contact], pinned: [Claim] = []) throws {
        self.session = session
        self.pinned = pinned
        let read = session.read
        library = TemplateLibrary(
            workspace: session.workspace?.folder, names: try session.nameForms(),
            known: FactSource.names(asking: session.settings.questions))
        campaigns = Dictionary(uniqueKeysWithValues: try read.campaigns().map { ($0.id, $0) })
        let ids = contacts.map(\.id)
        let accounts = try read.accounts(Set(contacts.compactMap(\.account)))
        self.accounts = accounts
        clusters = Dictionary(uniqueKeysWithValues: try read.clusters().map { ($0.id, $0.name) })
        let segments = try read.segments()
        self.segments = Dictionary(uniqueKeysWithValues: segments.map { ($0.id, $0.name) })
        segmentHandles = Dictionary(uniqueKeysWithValues: segments.map { ($0.id, $0.handle) })
        answers = Dictionary(grouping: try read.leadAnswers(of: Set(accounts.keys)), by: \.account)
        memberships = try session.segments(of: accounts.values)
        claims = try read.claims(
            aboutContacts: ids, accounts: accounts.keys, clusters: Set(accounts.values.compactMap(\.cluster)),
            segments: Set(memberships.values.joined()))
        deals = try read.opportunities(ofAny: accounts.keys)
        discovery = Dictionary(
            grouping: try read.dealNotes(kinds: DealNote.Kind.discovery), by: \.opportunity)
        proposals = try read.proposals()
        proposalClaims = try read.claims(Set(proposals.values.flatMap(\.lines).compactMap(\.claim)))
        meetings = try read.newestTouches(of: ids, types: TouchType.meetings, until: session.today)
    }

    /// The account of a person, where they have one.
    func account(of contact: Contact) -> Account? { contact.account.flatMap { accounts[$0] } }

    /// Whom a claim may be about to serve a message to a person, nearest first.
    func subjects(for contact: Contact) -> [Claim.Subject] {
        let account = account(of: contact)
        return claimSubjects(contact: contact, account: account, segments: segments(of: account))
    }

    private func segments(of account: Account?) -> [Segment.ID] { account.flatMap { memberships[$0.id] } ?? [] }

    /// The template in the language that was asked for, else the person's, else the workspace's; read once for all.
    ///
    /// - Throws: What the library throws.
    func template(_ name: String, for contact: Contact, language: Language?) throws -> MessageTemplate {
        let wished = language ?? contact.language ?? session.settings.language
        let key = "\(name) \(wished.rawValue)"
        if let template = templates[key] { return template }
        let template = try library.template(
            name, language: wished, fallback: language == nil ? session.settings.language : wished)
        templates[key] = template
        return template
    }

    /// A draft of a template to a person, not kept yet.
    ///
    /// - Parameter campaign: The event or campaign that the message speaks of.
    /// - Throws: `TemplateProblems` for what is missing.
    func draft(
        of template: MessageTemplate, to contact: Contact, campaign: Campaign.ID? = nil,
        step: Draft.EnrolmentStep? = nil
    ) throws(TemplateProblems) -> Draft {
        let facts = facts(for: contact, in: template.language, campaign: campaign)
        return draft(
            of: try Composer.compose(template, with: facts), by: template, to: contact, campaign: campaign, step: step)
    }

    private func draft(
        of message: Composer.Message, by template: MessageTemplate, to contact: Contact, campaign: Campaign.ID?,
        step: Draft.EnrolmentStep?
    ) -> Draft {
        Draft(
            id: Draft.ID(0), contact: contact.id, account: contact.account, template: template.name,
            language: template.language, channel: template.channel, subject: message.subject, body: message.body,
            day: session.today, spans: message.spans, campaign: campaign, step: step)
    }

    /// A message that is to be written.
    struct Order {
        var contact: Contact
        var template: MessageTemplate
        var campaign: Campaign.ID?
    }

    /// The drafts of many orders, in their order, written by all of the machine's cores.
    ///
    /// What a message may say is gathered first, one after the other, because people share it; the writing itself is
    /// pure.
    func drafts(of orders: [Order]) -> [Result<Draft, TemplateProblems>] {
        let facts = orders.map { self.facts(for: $0.contact, in: $0.template.language, campaign: $0.campaign) }
        let messages = Parallel.map(orders.indices) { index in
            Result { () throws(TemplateProblems) in try Composer.compose(orders[index].template, with: facts[index]) }
        }
        return zip(orders, messages).map { order, message in
            message.map { draft(of: $0, by: order.template, to: order.contact, campaign: order.campaign, step: nil) }
        }
    }

    /// Everything that a message to this person may say.
    func facts(for contact: Contact, in language: Language, campaign: Campaign.ID? = nil) -> MessageFacts {
        let account = account(of: contact)
        let key = Sharing(account: account?.id, language: language, campaign: campaign)
        let common = shared[key] ?? commonFacts(of: account, in: language, campaign: campaign)
        shared[key] = common
        return MessageFacts(
            [FactSource.contact(contact)] + common + [
                claimGroup(for: contact, account: account, in: language),
                FactSource.meeting(meetings[contact.id], with: contact, in: language),
                FactSource.answers(
                    of: contact, questionSheet(of: contact, at: account), to: session.settings.questions, in: language),
            ])
    }

    /// What is the same for all people of an account.
    private func commonFacts(of account: Account?, in language: Language, campaign: Campaign.ID?) -> [FactGroup] {
        [
            FactSource.account(account), FactSource.group(.cluster, account?.cluster.flatMap { clusters[$0] }),
            FactSource.group(.segment, segments(of: account).first.flatMap { segments[$0] }),
            FactSource.sender(session.settings.sender), FactSource.offer(session.settings.offer, in: language),
            FactSource.deal(of: account, among: deals(of: account), on: session.today, in: language),
            FactSource.customer(account, deals: deals(of: account), in: language),
            FactSource.campaign(campaign.flatMap { campaigns[$0] }, in: language),
        ] + dealFacts(of: FactSource.openDeal(among: deals(of: account)), in: language)
    }

    /// What was found out of the open deal, and what its proposal comes to.
    private func dealFacts(of deal: Opportunity?, in language: Language) -> [FactGroup] {
        let told = deal.flatMap { proposals[$0.id] }
        let evidence = told.map {
            ProposalEvidence(of: $0, claims: proposalClaims, on: session.today, rules: session.settings.freshness)
        }
        return [
            FactSource.discovery(of: deal, notes: deal.flatMap { discovery[$0.id] } ?? []),
            FactSource.roi(of: deal, told, on: evidence, in: language),
        ]
    }

    /// The choice of a claim of a kind for a person: the pinned one, else the nearest that is fresh, sourced and can
    /// speak.
    func choice(_ kind: ClaimKind, for contact: Contact, in language: Language) -> ClaimChoice {
        let subjects = subjects(for: contact)
        let candidates = pinned.filter { $0.kind == kind }
        return ClaimChoice(
            of: kind, in: language, subjects: subjects,
            claims: candidates.isEmpty ? subjects.flatMap { claims[$0] ?? [] } : candidates, on: session.today,
            rules: session.settings.freshness)
    }

    private func claimGroup(for contact: Contact, account: Account?, in language: Language) -> FactGroup {
        let subjects = subjects(for: contact)
        // People of one account about whom nothing is known themselves stand on the same claims.
        let isOwn = claims[.contact(contact.id)] != nil
        let key = isOwn || account == nil ? nil : "claim \(account?.id.number ?? 0) \(language.rawValue)"
        if let key, let group = groups[key] { return group }
        let kinds = Set(subjects.flatMap { claims[$0] ?? [] }.map(\.kind)).union(pinned.map(\.kind))
        let choices = ClaimKind.allCases.filter { kinds.contains($0) && $0 != .note }.map {
            choice($0, for: contact, in: language)
        }
        let group = FactSource.claims(choices, in: language)
        if let key { groups[key] = group }
        return group
    }

    /// What the person was asked, where anybody at the company was.
    private func questionSheet(of contact: Contact, at account: Account?) -> QuestionSheet? {
        guard let account, let given = answers[account.id] else { return nil }
        return QuestionSheet(
            of: contact, segments: Set(segments(of: account).compactMap { segmentHandles[$0] }),
            questions: session.settings.questions,
            answers: given, on: session.today)
    }

    private func deals(of account: Account?) -> [Opportunity] { account.flatMap { deals[$0.id] } ?? [] }
}

extension Session {
    /// How names are bent: what the user has set, and the rules for the rest.
    func nameForms() throws -> NameForms { NameForms(try nameOverrides()) }

    /// The forms that the user has set, by name.
    func nameOverrides() throws -> [String: [FinnishCase: String]] {
        var forms: [String: [FinnishCase: String]] = [:]
        for (name, texts) in try read.nameForms() {
            for (form, text) in texts {
                if let form = FinnishCase(rawValue: form) { forms[name, default: [:]][form] = text }
            }
        }
        return forms
    }
}
