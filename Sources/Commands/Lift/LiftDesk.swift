import Answers
import Pages
import Playbook
import Settings
import Store
import Workbench

/// Finds the accounts of a programme, those comparable, and what happened with both.
struct LiftDesk {
    let session: Session
    let days: ClosedRange<Day>
    let seed: UInt64
    let campaign: Campaign?
    let comparable: ComparableAccounts
    /// In the order of the matched pairs.
    let pairs: [LiftPair]
    /// All accounts of the programme, and all others.
    let programme: [LiftFacts]
    let others: [LiftFacts]

    static let reads = Set<StoreTable>.accountFacts

    /// - Throws: `MissingArgument` where nothing says what the programme is; `Refusal` for one that holds all or nobody.
    init(session: Session, wishes: LiftWishes) throws {
        guard !wishes.group.isEverybody || wishes.campaign != nil else {
            throw MissingArgument(
                .option("--campaign"),
                "Which campaign, or which accounts? Say --campaign, --tier, --segment, --cluster or --where, as in: lift --campaign autumn-dinner",
                question:
                    "Which campaign, or which accounts? A campaign by its name; else --tier 1:1, --segment or --cluster with a name, or --where 'employees > 5000'."
            )
        }
        guard let seed = UInt64(exactly: wishes.seed ?? 1) else {
            throw Refusal("--seed takes a whole number from 0, not \(wishes.seed ?? 0).")
        }
        let campaign = try wishes.campaign.map { try session.campaign($0) }
        let first = wishes.from ?? campaign?.starts ?? session.today.adding(days: -364)
        guard first <= session.today else {
            throw Refusal("\(first.iso) is still to come (today is \(session.today.iso)): nothing has happened since.")
        }
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
        try self.init(
            session: session, programme: Set(inside.map(\.id)), among: all, days: first...session.today,
            besides: campaign, by: wishes.by, seed: seed)
    }

    /// - Parameters:
    ///   - inside: The accounts of the programme; some of `all`, and not all of them.
    ///   - days: From when to when both groups are looked at.
    ///   - campaign: The one that the programme is, whose own touches say nothing: they made the programme.
    ///   - seed: Of the intervals' draws.
    init(
        session: Session, programme inside: Set<Account.ID>, among all: [Account], days: ClosedRange<Day>,
        besides campaign: Campaign? = nil, by likeness: LiftWishes.Likeness = .industry, seed: UInt64 = 1
    ) throws {
        self.session = session
        self.days = days
        self.seed = seed
        self.campaign = campaign
        let facts = try Self.facts(of: all, in: days, besides: campaign?.id, by: likeness, session)
        programme = facts.filter { inside.contains($0.subject.account) }
        others = facts.filter { !inside.contains($0.subject.account) }
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
        of accounts: [Account], in days: ClosedRange<Day>, besides campaign: Campaign.ID?,
        by likeness: LiftWishes.Likeness, _ session: Session
    ) throws -> [LiftFacts] {
        let length = days.upperBound.days(since: days.lowerBound) + 1
        let acts = try session.read.acts(from: days.lowerBound, to: days.upperBound, besides: campaign)
        let before = try session.read.acts(
            from: days.lowerBound.adding(days: -length), to: days.lowerBound.adding(days: -1), besides: campaign)
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
    func cell(_ value: Double?, _ metric: LiftMetric) -> Cell { metric.cell(value, currency) }
}
