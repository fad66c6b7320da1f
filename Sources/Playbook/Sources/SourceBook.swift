/// What came of each source: leads, deals, won revenue, and what the leads cost.
///
/// Every lead and every deal stands in exactly one group, and every cent of a campaign too, so that each column sums to
/// what the workspace has.
package struct SourceBook: Sendable {
    /// A person who did something themselves.
    package struct Lead: Hashable, Sendable {
        package var contact: Contact.ID
        package var account: Account.ID?
        package var origin: SourceOrigin
        /// The day on which they first did something.
        package var day: Day
        /// Whether they were handed to sales.
        package var isQualified: Bool
        /// Whether their company opened a deal on that day or later, and whether it won one of them.
        package var hasDeal: Bool
        package var hasWon: Bool

        package init(
            contact: Contact.ID, account: Account.ID?, origin: SourceOrigin, day: Day, isQualified: Bool = false,
            hasDeal: Bool = false, hasWon: Bool = false
        ) {
            self.contact = contact
            self.account = account
            self.origin = origin
            self.day = day
            self.isQualified = isQualified
            self.hasDeal = hasDeal
            self.hasWon = hasWon
        }
    }

    /// A deal with where it came from.
    package struct Deal: Hashable, Sendable {
        package var deal: Opportunity
        package var origin: SourceOrigin
        /// What it was won for, in cents of the workspace's currency; `nil` for one that counts for nothing.
        package var won: Int?

        package init(deal: Opportunity, origin: SourceOrigin, won: Int?) {
            self.deal = deal
            self.origin = origin
            self.won = won
        }

        /// Whether somebody bought with it.
        package var isPurchase: Bool { deal.outcome == .won && (deal.amount?.cents ?? 0) >= 0 }
    }

    /// A part of what a campaign cost, by the leads that it brought.
    package struct Cost: Hashable, Sendable {
        package var campaign: Campaign.ID
        package var cents: Int
        /// How many of the campaign's leads are in the group, and how many it has.
        package var leads: Int
        package var allLeads: Int
    }

    /// One group.
    package struct Row: Hashable, Sendable {
        package var name: String
        package var leads: [Lead]
        package var deals: [Deal]
        package var costs: [Cost]

        package var qualified: Int { leads.count(where: \.isQualified) }
        package var withDeal: Int { leads.count(where: \.hasDeal) }
        package var buyers: Int { leads.count(where: \.hasWon) }
        /// A credit note that came in as a won deal takes away from the revenue and is no purchase.
        package var won: Int { deals.count(where: \.isPurchase) }
        package var lost: Int { deals.count { $0.deal.outcome == .lost } }
        /// Won revenue in cents.
        package var revenue: Int { deals.reduce(0) { $0 + ($1.won ?? 0) } }
        package var cost: Int { costs.reduce(0) { $0 + $1.cents } }
        /// In cents, rounded; `nil` where no campaign cost anything, or nobody came.
        package var costPerLead: Int? {
            costs.isEmpty || leads.isEmpty ? nil : roundedQuotient(cost, leads.count)
        }

        /// A share of a whole in hundredths of a per cent; `nil` of nothing.
        package static func share(_ part: Int, of whole: Int) -> Int? {
            whole > 0 ? roundedShare(of: part, in: whole) : nil
        }
    }

    /// What a group is called whose lead or deal tells none.
    package static let none = "none"
    /// What the cost is called that brought no lead yet.
    package static let noLead = "no lead yet"

    package let leads: [Lead]
    package let deals: [Deal]
    /// What campaigns cost, in cents of the workspace's currency.
    package let costs: [Campaign.ID: Int]
    /// What campaigns are called.
    package let names: [Campaign.ID: String]

    package init(leads: [Lead], deals: [Deal], costs: [Campaign.ID: Int], names: [Campaign.ID: String]) {
        self.leads = leads
        self.deals = deals
        self.costs = costs
        self.names = names
    }

    /// The group that an origin belongs to. Sources are the same in either case.
    package func name(of origin: SourceOrigin, by grouping: SourceOrigin.Grouping) -> String {
        switch grouping {
        case .direction: origin.direction.rawValue
        case .source: origin.source.map { $0.lowercased() } ?? Self.none
        case .content: origin.content ?? Self.none
        case .campaign: origin.campaign.flatMap { names[$0] } ?? Self.none
        }
    }

    /// The groups: those that won most first, then those with most leads.
    package func rows(by grouping: SourceOrigin.Grouping) -> [Row] {
        var rows: [String: Row] = [:]
        func row(_ name: String, _ body: (inout Row) -> Void) {
            body(&rows[name, default: Row(name: name, leads: [], deals: [], costs: [])])
        }
        for lead in leads { row(name(of: lead.origin, by: grouping)) { $0.leads.append(lead) } }
        for deal in deals { row(name(of: deal.origin, by: grouping)) { $0.deals.append(deal) } }
        let brought = Dictionary(grouping: leads.filter { $0.origin.campaign != nil }) { $0.origin.campaign }
        for (campaign, cents) in costs.sorted(by: { $0.key.number < $1.key.number }) {
            let leads = brought[campaign] ?? []
            let groups = Dictionary(grouping: leads) { name(of: $0.origin, by: grouping) }
                .map { (name: $0.key, leads: $0.value.count) }.sorted { $0.name < $1.name }
            guard !groups.isEmpty else {
                let name = grouping == .campaign ? names[campaign] ?? Self.noLead : Self.noLead
                row(name) { $0.costs.append(Cost(campaign: campaign, cents: cents, leads: 0, allLeads: 0)) }
                continue
            }
            for (group, part) in zip(groups, apportion(cents, weights: groups.map(\.leads))) {
                row(group.name) {
                    $0.costs.append(
                        Cost(campaign: campaign, cents: part, leads: group.leads, allLeads: leads.count))
                }
            }
        }
        return rows.values.sorted {
            ($1.revenue, $1.leads.count, $1.deals.count, $0.name) < (
                $0.revenue, $0.leads.count, $0.deals.count, $1.name
            )
        }
    }

    /// Everything, as one group.
    package var total: Row {
        Row(
            name: "all", leads: leads, deals: deals,
            costs: costs.sorted { $0.key.number < $1.key.number }.map {
                Cost(campaign: $0.key, cents: $0.value, leads: 0, allLeads: 0)
            })
    }
}
