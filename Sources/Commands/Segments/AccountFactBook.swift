import Playbook
import Settings
import Store
import Workbench

/// What expressions ask of accounts, read from the workspace when it is first asked for: one question a family, however
/// many accounts there are.
final class AccountFactBook {
    /// An account's deals in sums.
    private struct Deals {
        var open = 0
        var pipeline = 0
        var won = 0
        var nextClose: Day?
        var stages: [String] = []
        var sources: [String] = []
    }

    private let session: Session
    /// The only account that is asked about, or `nil` for any.
    private let only: Account.ID?
    /// What went wrong in reading; an expression cannot be interrupted, so it is kept until the answer is there.
    private var failure: (any Error)?
    private var clusters: [Cluster.ID: [String]]?
    private var segments: [Segment.ID: [String]]?
    private var parents: [Account.ID: [String]]?
    private var deals: [Account.ID: Deals]?
    private var people: [Account.ID: [Contact]]?
    private var claims: [Account.ID: [ClaimKind: [String]]]?
    private var touches: [Account.ID: Reader.TouchSummary]?
    private var engaged: [Account.ID: Int]?
    private var campaigns: [Account.ID: [String]]?
    private var scores: AccountScores?
    /// The segments that an account is in by their expressions, as far as they have been worked out.
    private var memberships: [Account.ID: [Segment.ID]] = [:]

    init(session: Session, only: Account.ID? = nil) {
        self.session = session
        self.only = only
    }

    /// The accounts for which an expression holds, in the order given.
    ///
    /// - Throws: What the store throws.
    func accounts(_ accounts: [Account], where expression: AccountExpression) throws -> [Account] {
        let chosen = accounts.filter { expression.matches(facts(of: $0)) }
        try checkReading()
        return chosen
    }

    /// Why an expression holds for an account, or not.
    ///
    /// - Throws: What the store throws.
    func why(_ expression: AccountExpression, of account: Account) throws -> ExpressionReason {
        let reason = expression.why(facts(of: account))
        try checkReading()
        return reason
    }

    /// Notes that accounts are in a segment by its expression.
    func note(_ members: [Account], of segment: Segment.ID) {
        for account in members { memberships[account.id, default: []].append(segment) }
    }

    private func checkReading() throws {
        if let failure { throw failure }
    }

    private func facts(of account: Account) -> BookedFacts {
        BookedFacts(book: self, account: account, today: session.today, currency: session.settings.currency)
    }

    // MARK: Values

    fileprivate func value(of field: AccountField, _ account: Account) -> FieldValue {
        switch field {
        case .handle: .text(account.handle)
        case .name: .text(account.name)
        case .domain: FieldValue(account.domain)
        case .industry: FieldValue(account.industry)
        case .employees: FieldValue(account.employees)
        case .revenue: FieldValue(account.revenue)
        case .country: FieldValue(account.country)
        case .city: FieldValue(account.city)
        case .founded: FieldValue(account.founded)
        case .tier: .text(account.tier.rawValue)
        case .owner: FieldValue(account.owner)
        case .description: FieldValue(account.description)
        case .cluster, .segment, .parent: groupValue(of: field, account)
        case .score, .fit, .behaviour, .leadClass, .band: scoreValue(of: field, account)
        case .touches: .number(touchSummary(account)?.count ?? 0)
        case .lastTouch: FieldValue(touchSummary(account)?.newest)
        case .daysSinceTouch: FieldValue(touchSummary(account).map { session.today.days(since: $0.newest) })
        case .campaign: FieldValue(campaignNames()[account.id] ?? [])
        case .contacts, .role, .seniority, .stance, .language, .source: peopleValue(of: field, account)
        case .engagedContacts: .number(engagedCounts()[account.id] ?? 0)
        case .openDeals, .pipeline, .won, .nextClose, .stage: dealValue(of: field, account)
        case .technology, .pain, .goal, .trigger, .competitor:
            FieldValue(field.claimKind.flatMap { claimTexts()[account.id]?[$0] } ?? [])
        }
    }

    private func groupValue(of field: AccountField, _ account: Account) -> FieldValue {
        switch field {
        case .cluster: return FieldValue(account.cluster.flatMap { clusterNames()[$0] } ?? [])
        case .parent: return FieldValue(account.parent.flatMap { parentNames()[$0] } ?? [])
        default:
            let ids = [account.segment].compactMap { $0 } + (memberships[account.id] ?? [])
            return FieldValue(ids.flatMap { segmentNames()[$0] ?? [] })
        }
    }

    private func scoreValue(of field: AccountField, _ account: Account) -> FieldValue {
        guard let standing = standing(of: account) else { return .unknown }
        return switch field {
        case .fit: .number(standing.fit)
        case .behaviour: .number(standing.behaviour)
        case .leadClass: .text(standing.verdict.rawValue)
        case .band: .text(standing.band.rawValue)
        default: .number(standing.score)
        }
    }

    private func peopleValue(of field: AccountField, _ account: Account) -> FieldValue {
        let people = contacts()[account.id] ?? []
        switch field {
        case .role: return FieldValue(distinct(people.compactMap(\.role?.rawValue)))
        case .seniority: return FieldValue(distinct(people.compactMap(\.seniority?.rawValue)))
        case .stance: return FieldValue(distinct(people.compactMap(\.stance?.rawValue)))
        case .language:
            return FieldValue(distinct(people.map { ($0.language ?? session.settings.language).rawValue }))
        case .source:
            return FieldValue(distinct(people.compactMap(\.source) + (dealSums()[account.id]?.sources ?? [])))
        default: return .number(people.count)
        }
    }

    private func dealValue(of field: AccountField, _ account: Account) -> FieldValue {
        let deals = dealSums()[account.id] ?? Deals()
        let currency = session.settings.currency
        return switch field {
        case .pipeline: .money(Money(cents: deals.pipeline, currency: currency))
        case .won: .money(Money(cents: deals.won, currency: currency))
        case .nextClose: FieldValue(deals.nextClose)
        case .stage: FieldValue(distinct(deals.stages))
        default: .number(deals.open)
        }
    }

    private func distinct(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }

    // MARK: Reading

    /// What was read before, or is read now; nothing where it cannot be read, which ``checkReading()`` tells.
    private func read<Value>(
        _ place: ReferenceWritableKeyPath<AccountFactBook, Value?>, or nothing: Value, _ load: () throws -> Value
    ) -> Value {
        if let known = self[keyPath: place] { return known }
        let value: Value
        do {
            value = try load()
        } catch {
            failure = failure ?? error
            value = nothing
        }
        self[keyPath: place] = value
        return value
    }

    private func clusterNames() -> [Cluster.ID: [String]] {
        read(\.clusters, or: [:]) {
            Dictionary(uniqueKeysWithValues: try session.read.clusters().map { ($0.id, names($0.handle, $0.name)) })
        }
    }

    private func segmentNames() -> [Segment.ID: [String]] {
        read(\.segments, or: [:]) {
            Dictionary(uniqueKeysWithValues: try session.read.segments().map { ($0.id, names($0.handle, $0.name)) })
        }
    }

    private func parentNames() -> [Account.ID: [String]] {
        read(\.parents, or: [:]) { try session.read.parentNames() }
    }

    private func touchSummary(_ account: Account) -> Reader.TouchSummary? {
        read(\.touches, or: [:]) { try session.read.touchSummaries(of: only, until: session.today) }[account.id]
    }

    private func engagedCounts() -> [Account.ID: Int] {
        read(\.engaged, or: [:]) {
            let first = session.today.adding(days: -Engagement.windowDays)
            return try session.read.engagedCounts(of: only, from: first, to: session.today)
        }
    }

    private func campaignNames() -> [Account.ID: [String]] {
        read(\.campaigns, or: [:]) {
            let known = Dictionary(
                uniqueKeysWithValues: try session.read.campaigns().map { ($0.id, names($0.handle, $0.name)) })
            return try session.read.campaigns(reaching: only, until: session.today).mapValues { ids in
                ids.flatMap { known[$0] ?? [] }
            }
        }
    }

    private func claimTexts() -> [Account.ID: [ClaimKind: [String]]] {
        read(\.claims, or: [:]) { try session.read.claimTexts(of: only) }
    }

    private func contacts() -> [Account.ID: [Contact]] {
        read(\.people, or: [:]) {
            var people: [Account.ID: [Contact]] = [:]
            for contact in try session.read.contacts(of: only) {
                if let account = contact.account { people[account, default: []].append(contact) }
            }
            return people
        }
    }

    private func dealSums() -> [Account.ID: Deals] {
        read(\.deals, or: [:]) {
            let currency = session.settings.currency
            var sums: [Account.ID: Deals] = [:]
            let all = try session.knownDeals(of: only).deals
            for deal in all {
                var sum = sums[deal.account] ?? Deals()
                func adding(to cents: Int) throws -> Int {
                    let all = [Money(cents: cents, currency: currency)] + (deal.amount.map { [$0] } ?? [])
                    return try session.sum(all, of: "an account's deals", see: "opportunity list").cents
                }
                switch deal.outcome {
                case .open:
                    sum.open += 1
                    sum.pipeline = try adding(to: sum.pipeline)
                    sum.stages.append(deal.stage)
                    if let closes = deal.closes { sum.nextClose = min(sum.nextClose ?? closes, closes) }
                case .won: sum.won = try adding(to: sum.won)
                case .lost: break
                }
                if let source = deal.source { sum.sources.append(source) }
                sums[deal.account] = sum
            }
            return sums
        }
    }

    private func standing(of account: Account) -> ScoreStanding? {
        do {
            let scores = try self.scores ?? AccountScores(session: session, only: only)
            self.scores = scores
            return scores.standing(of: account)
        } catch {
            failure = failure ?? error
            return nil
        }
    }

    /// A record's handle and its name, as either may be asked for.
    private func names(_ handle: String, _ name: String) -> [String] { handle == name ? [handle] : [handle, name] }
}

/// One account of a book, as an expression asks for it.
private struct BookedFacts: AccountFacts {
    let book: AccountFactBook
    let account: Account
    let today: Day
    let currency: Currency

    func value(of field: AccountField) -> FieldValue { book.value(of: field, account) }
}
