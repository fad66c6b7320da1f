import Answers
import Playbook
import Settings
import Store
import Workbench

/// Finds the accounts of a programme, those comparable, and what happened with both.
struct LiftDesk {
    let session: Session
    let wishes: LiftWishes
    let days: ClosedRange<Day>
    let seed: UInt64
    let comparable: ComparableAccounts
    /// In the order of the matched pairs.
    let pairs: [LiftPair]
    /// All accounts of the programme, and all others.
    let programme: [LiftFacts]
    let others: [LiftFacts]

    static let reads = Set<StoreTable>.accountFacts

    /// - Throws: `MissingArgument` where nothing says what the programme is; `Refusal` for one that holds all or nobody.
    init(session: Session, wishes: LiftWishes) throws {
        self.session = session
        self.wishes = wishes
        guard !wishes.group.isEverybody || wishes.campaign != nil else {
            throw MissingArgument(
                .option("--where"),
                "Which accounts are in the programme? Say --tier, --segment, --cluster, --campaign or --where, as in: lift --where 'tier = 1:1'"
            )
        }
        guard let seed = UInt64(exactly: wishes.seed ?? 1) else {
            throw Refusal("--seed takes a whole number from 0, not \(wishes.seed ?? 0).")
        }
        self.seed = seed
        let campaign = try wishes.campaign.map { try session.campaign($0) }
        let first = wishes.from ?? campaign?.starts ?? session.today.adding(days: -364)
        guard first <= session.today else {
            throw Refusal("\(first.iso) is still to come (today is \(session.today.iso)): nothing has happened since.")
        }
        days = first...session.today
        var inside = try wishes.group.accounts(in: session)
        if let campaign {
            let reached = try session.read.campaigns(reaching: nil, until: session.today)
            inside = inside.filter { reached[$0.id]?.contains(campaign.id) ?? false }
        }
        let all = try session.read.accounts()
        guard !inside.isEmpty else { throw Refusal("No account is in this programme, so there is nothing to compare.") }
        guard inside.count < all.count else {
            throw Refusal("Every account is in this programme (\(all.count)), so nobody is left to compare with.")
        }
        let insideIDs = Set(inside.map(\.id))
        let facts = try Self.facts(of: all, in: days, by: wishes.by, session)
        programme = facts.filter { insideIDs.contains($0.subject.account) }
        others = facts.filter { !insideIDs.contains($0.subject.account) }
        comparable = ComparableAccounts(programme.map(\.subject), among: others.map(\.subject))
        let byAccount = Dictionary(uniqueKeysWithValues: facts.map { ($0.subject.account, $0) })
        pairs = comparable.pairs.compactMap { pair in
            guard let own = byAccount[pair.programme.account], let other = byAccount[pair.comparable.account] else {
                return nil
            }
            return LiftPair(programme: own, comparable: other)
        }
    }

    /// What happened with each account within the days, and in as many before.
    private static func facts(
        of accounts: [Account], in days: ClosedRange<Day>, by likeness: LiftWishes.Likeness, _ session: Session
    ) throws -> [LiftFacts] {
        let length = days.upperBound.days(since: days.lowerBound) + 1
        let acts = try session.read.acts(from: days.lowerBound, to: days.upperBound)
        let before = try session.read.acts(
            from: days.lowerBound.adding(days: -length), to: days.lowerBound.adding(days: -1))
        var deals: [Account.ID: [LiftFacts.Deal]] = [:]
        for deal in try session.read.opportunities() where deal.outcome != .open {
            guard let closes = deal.closes, days.contains(closes) else { continue }
            deals[deal.account, default: []].append(LiftFacts.Deal(deal))
        }
        var segments: [Account.ID: String] = [:]
        if likeness == .segment {
            let names = Dictionary(uniqueKeysWithValues: try session.read.segments().map { ($0.id, $0.handle) })
            segments = try session.segments(of: accounts).compactMapValues { $0.first.flatMap { names[$0] } }
        }
        return accounts.map { account in
            let kind = likeness == .segment ? segments[account.id] : account.industry?.lowercased()
            return LiftFacts(
                subject: ComparableAccounts.Subject(
                    account: account.id, handle: account.handle, kind: kind, size: account.employees),
                acts: acts[account.id]?.buyers ?? 0, actsBefore: before[account.id]?.buyers ?? 0,
                deals: deals[account.id] ?? [])
        }
    }

    var currency: Currency { session.settings.currency }

    var span: String { "\(days.lowerBound.iso) to \(days.upperBound.iso)" }

    func finding(_ metric: LiftMetric) -> LiftFinding {
        LiftFinding(metric, of: pairs, currency: currency, seed: seed)
    }

    /// A figure of a metric, as a cell.
    func cell(_ value: Double?, _ metric: LiftMetric) -> Cell {
        guard let value else { return .none }
        switch metric {
        case .engagement: return .decimal(units: Self.whole(value * 100), places: 2)
        case .winRate: return .share(basisPoints: Self.whole(value * 10_000))
        case .dealSize: return .money(Money(cents: Self.whole(value), currency: currency))
        case .cycle: return .decimal(units: Self.whole(value * 10), places: 1)
        }
    }

    /// The nearest whole number; the largest that there is for more.
    static func whole(_ value: Double) -> Int { Int(exactly: value.rounded()) ?? (value < 0 ? .min : .max) }

    /// What a finding says, in words that claim no cause.
    func verdict(_ finding: LiftFinding) -> String {
        let cases = finding.metric.cases
        switch finding.verdict {
        case .tooFew:
            let seen =
                finding.metric == .engagement
                ? counted(finding.programmeCases, cases.one, cases.many)
                : "\(finding.programmeCases) and \(finding.comparableCases) \(cases.many)"
            return
                "too few to say: \(seen), at least \(finding.metric.least)\(finding.metric == .engagement ? "" : " each")"
        case .apart: return "chance alone would rarely make it"
        case .maybeChance:
            guard let needed = finding.casesNeeded else { return "may be chance" }
            let group = finding.metric == .engagement ? "" : " in each group"
            return "may be chance; about \(counted(needed, cases.one, cases.many))\(group) would tell"
        }
    }
}
