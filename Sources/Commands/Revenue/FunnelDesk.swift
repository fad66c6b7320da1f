import Playbook
import Settings
import Store
import Workbench

/// Finds how far accounts have come and on which day they came to each stage.
struct FunnelDesk {
    let session: Session
    let accounts: [Account]
    /// One an account, in their order.
    let facts: [FunnelFacts]
    let passages: [StagePassage]
    /// The deals, as they stand today.
    let known: KnownDeals

    static let reads = Set<StoreTable>.accountFacts.union([
        .opportunity, .customerDate, .touch, .touchType, .contact, .segment, .campaign,
    ])

    /// - Parameter accounts: Of whom the funnel is.
    init(session: Session, accounts: [Account]) throws {
        self.session = session
        self.accounts = accounts
        let read = session.read
        let acts = try read.firstActs(until: session.today)
        let people = try read.peopleOfAccounts()
        known = try session.knownDeals()
        let deals = Dictionary(grouping: known.deals, by: \.account)
        let today = session.today
        let dates = Dictionary(
            grouping: try read.customerDates().filter { $0.done.map { $0 <= today } ?? true }, by: \.opportunity)
        var replay = QualificationReplay(try session.scorerOfAll())
        var facts: [FunnelFacts] = []
        facts.reserveCapacity(accounts.count)
        for account in accounts {
            try session.checkCancellation()
            var fact = FunnelFacts(account: account.id)
            if let day = acts.touched[account.id] { fact.meet(.aware, on: day) }
            if let day = acts.own[account.id] { fact.meet(.engaged, on: day) }
            if let day = replay.firstDay(of: account, people: people[account.id] ?? []) { fact.meet(.mqa, on: day) }
            let own = deals[account.id] ?? []
            fact.meet(deals: own, dates: own.lazy.flatMap { dates[$0.id] ?? [] })
            facts.append(fact)
        }
        self.facts = facts
        passages = StagePassage.all(facts)
    }

    /// Who owns an account, by the name in the team where it is known there.
    func owner(of account: Account?) -> String? {
        account?.owner.map { session.settings.team.person($0)?.name ?? $0 }
    }

    /// The passage that ends in a stage; `nil` for the first.
    func passage(to stage: FunnelStage) -> StagePassage? { passages.first { $0.to == stage } }

    /// The stalled accounts, stage by stage from the furthest, the longest first.
    var stalls: [Stall] {
        passages.reversed().flatMap { passage in
            StallRules.stages.contains(passage.from)
                ? Stall.all(facts, after: passage, rules: session.settings.stalls, on: session.today) : []
        }
    }

    /// From when on an account counts as stalled, a line for each stage.
    var stallLimits: [String] {
        passages.compactMap { passage in
            guard StallRules.stages.contains(passage.from) else { return nil }
            let (days, source) = session.settings.stalls.limit(passage)
            return "\(passage.from.rawValue): \(days.map { "more than \(counted($0, "day")); " } ?? "")\(source)"
        }
    }

    /// What the times leave out, in sentences.
    var remarks: [String] {
        let handles = Dictionary(uniqueKeysWithValues: accounts.map { ($0.id, $0.handle) })
        return passages.compactMap { passage in
            guard let list = listed(passage.outOfOrder.compactMap { handles[$0] }) else { return nil }
            return
                "Left out of the days from \(passage.from.rawValue) to \(passage.to.rawValue), the later being dated before"
                + " the earlier: \(counted(passage.outOfOrder.count, "account")) (\(list))."
        }
    }
}

/// What a funnel is divided by.
enum FunnelGrouping: String, Word {
    case tier, segment, cohort, owner

    static var called: String { "a grouping of the funnel" }
}

extension FunnelDesk {
    /// The groups of accounts in their order, with the names of each; an account of several segments is in each of them.
    func groups(by grouping: FunnelGrouping) throws -> [(name: String, facts: [FunnelFacts])] {
        let byAccount = Dictionary(uniqueKeysWithValues: facts.map { ($0.account, $0) })
        func group(_ order: [String]? = nil, last: String, _ name: (Account) -> String?) -> [(String, [FunnelFacts])] {
            let groups = Dictionary(grouping: accounts) { name($0) ?? last }
            let names = order ?? groups.keys.filter { $0 != last }.sorted()
            return (names + [last]).compactMap { name in
                groups[name].map { (name, $0.compactMap { byAccount[$0.id] }) }
            }
        }
        switch grouping {
        case .tier: return group(Tier.allCases.map(\.rawValue), last: "none") { $0.tier.rawValue }
        case .owner: return group(last: "nobody") { owner(of: $0) }
        case .cohort:
            let month = session.settings.plan.startMonth
            return group(last: "no day yet") { account in
                byAccount[account.id]?.firstDay.map { Quarter(of: $0, startMonth: month).text }
            }
        case .segment:
            let book = try SegmentBook(session: session)
            var rest = Set(accounts.map(\.id))
            var groups: [(String, [FunnelFacts])] = []
            for segment in book.segments {
                let own = try book.members(of: segment).compactMap { byAccount[$0.id] }
                rest.subtract(own.map(\.account))
                if !own.isEmpty { groups.append((segment.handle, own)) }
            }
            let none = facts.filter { rest.contains($0.account) }
            return none.isEmpty ? groups : groups + [("no segment", none)]
        }
    }
}
