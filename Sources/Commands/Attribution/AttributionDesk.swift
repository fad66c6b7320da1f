import Answers
import Playbook
import Settings
import Store
import Workbench

/// Reads what attribution needs, and says what could not be taken along.
struct AttributionDesk {
    static let reads = Set<StoreTable>.accountFacts

    let session: Session
    let rules: AttributionRules
    let paths: DealPaths
    let factors: RoleFactors?

    /// - Parameters:
    ///   - details: What has to be known of touches beside day and channel.
    ///   - chosen: The accounts whose deals are wanted; all where it is `nil`.
    ///   - account: The only account whose touches are looked at.
    init(
        session: Session, wishes: AttributionWishes, details: TouchColumns.Details, period: (first: Day?, last: Day?),
        chosen: Set<Account.ID>? = nil, account: Account.ID? = nil
    ) throws {
        self.session = session
        rules = try wishes.rules(in: session)
        let details = wishes.roles ? details.union(.person) : details
        let deals = try session.read.closedDeals().filter { deal in
            guard chosen?.contains(deal.account) ?? true, account == nil || deal.account == account else {
                return false
            }
            // A deal without a day is named as left out, whatever the period.
            guard let closed = deal.closed else { return true }
            return closed >= period.first ?? closed && closed <= period.last ?? closed
        }
        paths = DealPaths(deals, columns: try session.read.touchColumns(details, of: account), span: rules.span)
        factors = wishes.roles ? RoleFactors(rules, roles: try session.read.rolesOfPeople()) : nil
    }

    /// The model of a name; linear where none is named, which favours no touch.
    static func model(named name: String?, in rules: AttributionRules) throws -> any AttributionModel {
        try rules.model(named: name ?? "linear")
    }

    // MARK: Keys

    /// What credits are counted under.
    func keys(by grouping: CreditGrouping) throws -> CreditKeys {
        let read = session.read
        switch grouping {
        case .channel: return CreditKeys(channelsOf: paths.columns)
        case .campaign:
            let names = Dictionary(uniqueKeysWithValues: try read.campaigns().map { ($0.id, $0.handle) })
            return CreditKeys(campaignsOf: paths.columns, named: names, none: "no campaign")
        case .contact:
            let handles = Dictionary(
                uniqueKeysWithValues: try read.contacts(includingPlaceholders: true).map { ($0.id, $0.handle) })
            return CreditKeys(peopleOf: paths.columns) { $0.flatMap { handles[$0] } ?? Self.nobody }
        case .role:
            let roles = try read.rolesOfPeople()
            return CreditKeys(peopleOf: paths.columns) { person in
                person.map { roles[$0]?.rawValue ?? "role not known" } ?? Self.nobody
            }
        case .account, .segment, .tier, .owner: return try keysOfDeals(by: grouping)
        }
    }

    /// What touches of nobody known are counted under.
    static let nobody = "nobody known"

    private func keysOfDeals(by grouping: CreditGrouping) throws -> CreditKeys {
        let accounts = Dictionary(uniqueKeysWithValues: try session.read.accounts().map { ($0.id, $0) })
        var names: [Account.ID: String] = [:]
        switch grouping {
        case .segment:
            let handles = Dictionary(uniqueKeysWithValues: try session.read.segments().map { ($0.id, $0.handle) })
            let won = Set(paths.won.map(\.account)).sorted().compactMap { accounts[$0] }
            for (account, segments) in try session.segments(of: won) {
                names[account] = segments.first.flatMap { handles[$0] }
            }
        case .tier: names = accounts.mapValues(\.tier.rawValue)
        case .owner: names = accounts.compactMapValues(\.owner)
        default: names = accounts.mapValues(\.handle)
        }
        let owners =
            grouping == .owner
            ? Dictionary(uniqueKeysWithValues: try session.read.opportunities().map { ($0.id, $0.owner) }) : [:]
        return CreditKeys(deals: paths.won) { path in
            (owners[path.deal] ?? nil) ?? names[path.account] ?? "no \(grouping.rawValue)"
        }
    }

    /// How many of the keys a model has to judge, where it learns from all paths, against how many it can.
    ///
    /// - Throws: `Refusal` where they are too many.
    func check(_ model: any AttributionModel, takes keys: CreditKeys, by grouping: CreditGrouping) throws(Refusal) {
        guard let effectModel = model as? any EffectModel, let count = paths.keyCount(of: keys),
            count > effectModel.keyLimit
        else { return }
        throw Refusal(
            "\(model.title) takes at most \(effectModel.keyLimit) of them, and there are \(count) by \(grouping.rawValue). Take --by channel, or fewer deals."
        )
    }

    // MARK: Remarks

    /// What is said below every answer: deals and touches that could not be taken along.
    func remarks() throws -> [Answer.Block] {
        var blocks: [Answer.Block] = []
        if paths.totals.count > 1 { blocks.append(.text("Each currency adds up by itself: abm keeps no rates.")) }
        let leftOut = paths.leftOut
        let window = rules.span.windowDays.map { counted($0, "day") } ?? ""
        let end = rules.span.end == .win ? "after its last win" : "after its last deal was opened"
        let parts = [
            leftOut.after > 0 ? "\(leftOut.after) \(end)" : nil,
            leftOut.beforeWindow > 0 ? "\(leftOut.beforeWindow) outside the window of \(window)" : nil,
        ].compactMap { $0 }
        if !parts.isEmpty {
            blocks.append(.text("Touches of an account without credit: \(parts.joined(separator: ", "))."))
        }
        if !paths.excluded.isEmpty {
            blocks.append(
                .problems(try paths.excluded.map { Problem(.warning, "Left out: \(try sentence($0)).") }))
        }
        return blocks
    }

    /// Why a won deal is left out.
    func sentence(_ excluded: DealPaths.Excluded) throws -> String {
        let handle = try session.read.opportunity(excluded.deal)?.handle ?? "?"
        return switch excluded.reason {
        case .noAmount: "\(handle) was won without an amount"
        case .negativeAmount: "\(handle) was won with an amount below zero"
        case .noDay: "\(handle) has no day on which it was won"
        }
    }

    /// How a caption says which touches count; `nil` where all up to the win do.
    var spanCaption: String? {
        let parts = [
            rules.span.windowDays.map { "touches of \(counted($0, "day")) before the win" },
            rules.span.end == .opportunity ? "until the opportunity" : nil, factors == nil ? nil : "weighed by role",
        ].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
