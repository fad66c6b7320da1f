import Playbook
import Settings
import Store
import Workbench

/// What marketing has brought in within days, figure by figure.
struct PlanActuals {
    /// Counts of people and leads; money in cents.
    let counts: [PlanFigure: Int]
    /// Deals that count and are in another currency or have no amount.
    let withoutMoney: Int

    init(in days: ClosedRange<Day>, of segment: Segment?, session: Session) throws {
        let (read, settings) = (session.read, session.settings)
        let members = try segment.map { Set(try read.accounts(segment: $0.id).map(\.id)) }
        func counts(_ account: Account.ID?) -> Bool { members.map { account.map($0.contains) ?? false } ?? true }
        func people(_ ownActsAlone: Bool) throws -> Int {
            try read.firstTouches(in: days, ownActsAlone: ownActsAlone).count { counts($0.account) }
        }
        let handoffs = try read.handoffs()
        let handed = Dictionary(grouping: handoffs, by: \.account).compactMapValues { $0.map(\.day).min() }
        let deals = try session.knownDeals().deals.filter { deal in
            guard counts(deal.account) else { return false }
            if let first = handed[deal.account], first <= deal.created { return true }
            return deal.source.map { settings.plan.marketingSources.contains($0.lowercased()) } ?? false
        }
        let opened = deals.filter { days.contains($0.created) }
        let won = deals.filter { $0.outcome == .won && ($0.closes.map(days.contains) ?? false) }
        func cents(_ deals: [Opportunity]) throws -> Int {
            try session.sum(deals.compactMap(\.amount), of: "marketing's deals", see: "opportunity list").cents
        }
        // The same lead handed over twice is one.
        let mqls = Set(
            handoffs.filter { days.contains($0.day) && counts($0.account) }.map {
                Lead(account: $0.account, contact: $0.contact)
            })
        self.counts = [
            .contacts: try people(false), .leads: try people(true), .mqls: mqls.count, .customers: won.count,
            .pipeline: try cents(opened), .revenue: try cents(won),
        ]
        withoutMoney = Set((opened + won).filter { $0.amount?.currency != settings.currency }.map(\.id)).count
    }

    private struct Lead: Hashable {
        var account: Account.ID
        var contact: Contact.ID?
    }
}
