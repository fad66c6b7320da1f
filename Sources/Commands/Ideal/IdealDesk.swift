import Playbook
import Settings
import Store
import Workbench

/// How companies stand to the ideal customer: one question of the store for each thing, however many there are.
struct IdealDesk {
    /// What the desk looks at.
    static let reads = Set<StoreTable>.accountFacts.union([.claimClause])

    /// Where nothing is said of the ideal customer, what to do.
    static let nothingAsked =
        "No ideal customer is described yet. Write one under icp in workspace.yml: industries, employees, countries, technologies, pains."

    let session: Session
    /// What happened lately with each account.
    let acts: [Account.ID: AccountActs]
    /// The deals of each account.
    let deals: [Account.ID: [Opportunity]]
    private let claims: [Claim.Subject: [Claim]]
    private let people: [Account.ID: [Contact.ID]]

    /// - Parameter only: The only account that is asked about; all where it is `nil`.
    /// - Throws: What the store throws.
    init(session: Session, only: Account.ID? = nil) throws {
        self.session = session
        let first = session.today.adding(days: -session.settings.engagedWithinDays)
        acts = try session.read.acts(of: only, from: first, to: session.today)
        deals = Dictionary(grouping: try session.knownDeals(of: only).deals, by: \.account)
        let ideal = session.settings.idealCustomer
        guard ideal.weight(of: .technology) + ideal.weight(of: .pain) > 0 else {
            (claims, people) = ([:], [:])
            return
        }
        claims = Dictionary(grouping: try Self.claims(in: session, about: only), by: \.subject)
        var people: [Account.ID: [Contact.ID]] = [:]
        for contact in try session.read.contacts(of: only) {
            if let account = contact.account { people[account, default: []].append(contact.id) }
        }
        self.people = people
    }

    /// What is known of an account, its people and the groups that it is in, or of all.
    private static func claims(in session: Session, about only: Account.ID?) throws -> [Claim] {
        guard let only, let account = try session.read.account(only) else { return try session.read.claims() }
        let segments = try session.segments(of: [account], withClaims: true)[only] ?? []
        return try session.read.claims(reaching: account, segments: segments)
    }

    /// The standing of each account, in their order.
    ///
    /// - Throws: `Refusal` where a segment cannot be worked out.
    func standings(of accounts: [Account]) throws -> [IdealStanding] {
        let segments = claims.isEmpty ? [:] : try session.segments(of: accounts, withClaims: true)
        let settings = session.settings
        return accounts.map { account in
            let subjects =
                claimSubjects(contact: nil, account: account, segments: segments[account.id] ?? [])
                + (people[account.id] ?? []).map { .contact($0) }
            let evidence = FitEvidence(
                account: account, claims: subjects.flatMap { claims[$0] ?? [] }, on: session.today,
                rules: settings.freshness)
            let matter = CurrentMatter(
                deals: deals[account.id] ?? [], newest: acts[account.id]?.newest ?? [:], on: session.today,
                within: settings.engagedWithinDays)
            return IdealStanding(
                account: account, ledger: FitLedger(ideal: settings.idealCustomer, evidence: evidence), matter: matter,
                idealFrom: settings.idealCustomer.idealFrom)
        }
    }

    /// The open deals of an account together, else its won ones, in the workspace's currency; `nil` where there are
    /// none.
    ///
    /// - Throws: `Refusal` where they add up to more than can be counted.
    func worth(of account: Account) throws -> Money? {
        let currency = session.settings.currency
        for outcome in [Opportunity.Outcome.open, .won] {
            let amounts = (deals[account.id] ?? []).filter { $0.outcome == outcome }.compactMap(\.amount)
                .filter { $0.currency == currency }
            guard !amounts.isEmpty else { continue }
            return try session.sum(
                amounts, of: "the deals of \(account.handle)", see: "opportunity list --account \(account.handle)")
        }
        return nil
    }
}
