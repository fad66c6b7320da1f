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
    /// Deals that were won or lost on a day that is still to come.
    let closedLater: [Opportunity.ID]

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
        let today = session.today
        var closedLater: [Opportunity.ID] = []
        let deals = try session.read.closedDeals().filter { deal in
            guard chosen?.contains(deal.account) ?? true, account == nil || deal.account == account else {
                return false
            }
            guard deal.isClosed(on: today) else {
                closedLater.append(deal.id)
                return false
            }
            // A deal without a day is named as left out, whatever the period.
            guard let closed = deal.closed else { return true }
            return closed >= period.first ?? closed && closed <= period.last ?? closed
        }
        self.closedLater = closedLater
        paths = DealPaths(deals, columns: try session.read.touchColumns(details, of: account), span: rules.span)
        factors = wishes.roles ? RoleFactors(rules, roles: try session.read.rolesOfPeople()) : nil
    }

    /// The model of a name; linear where none is named, which favours no touch.
    static func model(named name: String?, in rules: AttributionRules) throws -> any AttributionModel {
        try rules.model(named: name ?? "linear")
    }

    // MARK: Keys

    /// What credits are counted under, with what has to be said of that.
    func keys(by grouping: CreditGrouping) throws -> (keys: CreditKeys, remark: String?) {
        grouping.isOfDeals ? try keysOfDeals(by: grouping) : (try keysOfTouches(by: grouping), nil)
    }

    private func keysOfTouches(by grouping: CreditGrouping) throws -> CreditKeys {
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
        case .account, .segment, .tier, .owner: preconditionFailure("\(grouping) is of deals, not of touches")
        }
    }

    /// What touches of nobody known are counted under.
    static let nobody = "nobody known"

    private func keysOfDeals(by grouping: CreditGrouping) throws -> (keys: CreditKeys, remark: String?) {
        let accounts = Dictionary(uniqueKeysWithValues: try session.read.accounts().map { ($0.id, $0) })
        var names: [Account.ID: String] = [:]
        var several = 0
        switch grouping {
        case .segment:
            let handles = Dictionary(uniqueKeysWithValues: try session.read.segments().map { ($0.id, $0.handle) })
            let won = Set(paths.won.map(\.account)).sorted().compactMap { accounts[$0] }
            for (account, segments) in try session.segments(of: won) {
                names[account] = segments.first.flatMap { handles[$0] }
                several += segments.count > 1 ? 1 : 0
            }
        case .tier: names = accounts.mapValues(\.tier.rawValue)
        case .owner: names = accounts.compactMapValues(\.owner)
        default: names = accounts.mapValues(\.handle)
        }
        let owners =
            grouping == .owner
            ? Dictionary(uniqueKeysWithValues: try session.read.opportunities().map { ($0.id, $0.owner) }) : [:]
        let keys = CreditKeys(deals: paths.won) { path in
            (owners[path.deal] ?? nil) ?? names[path.account] ?? "no \(grouping.rawValue)"
        }
        let remark =
            several == 0
            ? nil
            : "\(several == 1 ? "1 account is" : "\(several) accounts are") in several segments and counted under the first: the one that somebody put it in, else the first of segment list that it meets."
        return (keys, remark)
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
        let excluded = try excludedSentences()
        if !excluded.isEmpty { blocks.append(.problems(excluded.map { Problem(.warning, $0) })) }
        if let names = listed(try closedLater.compactMap { try session.read.opportunity($0)?.handle }) {
            blocks.append(
                .problems([Problem(.warning, "Not counted, closed on a day that is still to come: \(names).")]))
        }
        return blocks
    }

    /// The won deals that are left out, a sentence for each reason.
    private func excludedSentences() throws -> [String] {
        guard !paths.excluded.isEmpty else { return [] }
        let handles = Dictionary(uniqueKeysWithValues: try session.read.opportunities().map { ($0.id, $0.handle) })
        return DealPaths.Excluded.Reason.allCases.compactMap { reason in
            let deals = paths.excluded.filter { $0.reason == reason }
            let names = deals.map { handles[$0.deal] ?? "?" }
            guard let all = listed(names) else { return nil }
            return deals.count == 1
                ? "Left out: \(Self.sentence(reason, of: all))."
                : "Left out: \(deals.count) deals \(Self.sentence(of: reason)) (\(all))."
        }
    }

    /// Why a won deal is left out.
    static func sentence(_ reason: DealPaths.Excluded.Reason, of deal: String) -> String {
        switch reason {
        case .noAmount: "\(deal) was won without an amount"
        case .negativeAmount: "\(deal) was won with an amount below zero"
        case .noDay: "\(deal) has no day on which it was won"
        }
    }

    private static func sentence(of reason: DealPaths.Excluded.Reason) -> String {
        switch reason {
        case .noAmount: "won without an amount"
        case .negativeAmount: "won with an amount below zero"
        case .noDay: "without a day on which they were won"
        }
    }

    // MARK: Captions

    /// What the credit stands under that no touch has.
    var untouched: String {
        let countsAll = rules.span.windowDays == nil && rules.span.end == .win
        return countsAll ? "none (no touch before the win)" : "none (no touch that counts)"
    }

    /// How a caption says which touches count and whether they are weighed by role; `nil` where all up to the win count
    /// alike.
    ///
    /// - Parameter isWithinDeals: Whether single touches are shown: roles then also tell apart the touches of one channel.
    func caption(of models: [any AttributionModel], isWithinDeals: Bool = false) -> String? {
        let parts = [spanCaption, roleCaption(of: models, isWithinDeals)].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private func roleCaption(of models: [any AttributionModel], _ isWithinDeals: Bool) -> String? {
        guard factors != nil else { return nil }
        let others = models.filter { !($0 is any PathModel) }.map(\.name)
        if others.isEmpty { return "weighed by role" }
        if isWithinDeals { return "within a channel weighed by role" }
        guard models.count > 1 else { return nil }
        let names = others.dropLast().joined(separator: ", ")
        let without = "\(names.isEmpty ? "" : "\(names) and ")\(others[others.count - 1]): not by role"
        return others.count == models.count ? without : "weighed by role, \(without)"
    }

    /// What is said where roles were asked for and a model has no use for them.
    func roleRemark(on model: any AttributionModel) -> Answer.Block? {
        guard factors != nil, !(model is any PathModel) else { return nil }
        return .text(
            "\(model.title) judges what a deal was touched by and not the single touches, so --roles changes nothing here."
        )
    }

    private var spanCaption: String? {
        let parts = [
            rules.span.windowDays.map { "touches of \(counted($0, "day")) before the win" },
            rules.span.end == .opportunity ? "until the opportunity" : nil,
        ].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
