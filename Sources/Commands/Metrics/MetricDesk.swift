import Playbook
import Settings
import Store
import Workbench

/// Gathers what the metrics are reckoned from.
struct MetricDesk {
    let session: Session
    let book: MetricBook
    /// Whom metrics of sellers are asked of: the team's sellers and everybody else who owns a deal, then nobody.
    let sellers: [String]

    static let reads: Set<StoreTable> = [
        .account, .opportunity, .stageChange, .customerDate, .campaign, .touch, .touchType, .channel,
    ]

    /// - Parameters:
    ///   - quarter: The quarter that was asked for; all days up to today otherwise.
    ///   - wantsCredit: Whether campaigns are asked about, which costs a look at every touch.
    ///   - wantsActivity: Whether our own touches are, which costs the same.
    init(session: Session, quarter: QuarterName?, wantsCredit: Bool, wantsActivity: Bool) throws {
        self.session = session
        let (read, settings, today) = (session.read, session.settings, session.today)
        let team = settings.team
        func known(_ owner: String?) -> String? { owner.map { team.person($0)?.name ?? $0 } }
        let named = session.quarter(quarter)
        var book = MetricBook(
            today: today, period: quarter == nil ? .all(until: today) : .quarter(named, today: today), quarter: named,
            currency: settings.currency)
        let deals = try read.opportunities().map { deal in
            var deal = deal
            deal.owner = known(deal.owner)
            return deal
        }
        book.histories = DealHistory.all(deals, steps: try read.stageChanges())
        book.contractEnds = try contractEnds(of: deals, read)
        book.target = settings.plan.whole.revenue(of: named.year)?[named.number]
        book.costs = settings.costs
        book.campaigns = try read.campaigns()
        book.motion = settings.motion
        book.touchesPerWeek = team.touchesPerWeek
        book.sellers = team.people.filter { $0.role.isHiredSeller || $0.quota != nil }.map {
            MetricBook.Seller(name: $0.name, quota: $0.quota, isHiredSeller: $0.role.isHiredSeller)
        }
        if wantsCredit, book.campaigns.contains(where: { $0.cost != nil }) {
            // A win after the last day that counts is none yet.
            let last = book.period.last
            book.credit = try session.campaignCredit(of: deals.filter { $0.closes.map { $0 <= last } ?? true })
        }
        let period = book.quarterPeriod
        if wantsActivity, period.hasBegun {
            let owners = Dictionary(uniqueKeysWithValues: try read.accounts().map { ($0.id, known($0.owner) ?? "") })
            for (account, count) in try read.ourTouches(in: named.first...period.last) {
                book.activities[account.flatMap { owners[$0] } ?? "", default: 0] += count
            }
        }
        let listed = book.sellers.map(\.name)
        let others = Set(deals.compactMap(\.owner)).subtracting(listed).sorted()
        sellers = listed + others + (deals.contains { $0.owner == nil } ? [""] : [])
        self.book = book
    }

    /// What a metric says, in the workspace's currency and in each other one in which it says anything.
    func readings(
        of metric: any Metric, _ scope: MetricScope
    ) -> [(currency: Currency?, reading: MetricReading)] {
        let book = book.of(scope)
        guard metric.isMoney else { return [(nil, metric.reading(of: book, in: book.currency))] }
        var found = book.currencies.map { (Currency?.some($0), metric.reading(of: book, in: $0)) }
        // Where the workspace's own currency has nothing to say and another has, its silence is not worth a row.
        found = found.enumerated().filter { $0.offset == 0 || $0.element.1.value != nil }.map(\.element)
        return found
    }

    /// A seller by the name of somebody in the team or of a deal's owner.
    ///
    /// - Throws: `UnknownName`.
    func seller(_ name: String) throws -> String {
        let wanted = session.settings.team.person(name)?.name ?? name
        let known = sellers.filter { !$0.isEmpty }
        guard let found = known.first(where: { $0.lowercased() == wanted.lowercased() }) else {
            throw UnknownName(name, kind: "seller", known: known, list: "metric list --by seller")
        }
        return found
    }
}

/// The day on which each won deal's contract is renewed first.
private func contractEnds(of deals: [Opportunity], _ read: Reader) throws -> [Opportunity.ID: Day] {
    let won = Dictionary(uniqueKeysWithValues: deals.map { ($0.id, $0.closes ?? $0.created) })
    var ends: [Opportunity.ID: Day] = [:]
    for date in try read.customerDates() where date.kind == .renewal {
        guard let start = won[date.opportunity], date.due > start else { continue }
        ends[date.opportunity] = min(ends[date.opportunity] ?? date.due, date.due)
    }
    return ends
}
