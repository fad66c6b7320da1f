/// Everything that the metrics are reckoned from, gathered once: deals, costs, targets, credit and activity.
package struct MetricBook: Sendable {
    /// Somebody who sells, with what was agreed with them.
    package struct Seller: Hashable, Sendable {
        package var name: String
        /// The won revenue of a quarter that was agreed.
        package var quota: Sourced<Money>?
        /// Whether they are to make touches: somebody hired to sell.
        package var isHiredSeller: Bool

        package init(name: String, quota: Sourced<Money>? = nil, isHiredSeller: Bool = false) {
            self.name = name
            self.quota = quota
            self.isHiredSeller = isHiredSeller
        }
    }

    /// The won revenue that campaigns are credited with, and by which model.
    package struct Credit: Hashable, Sendable {
        package var model: String
        package var money: [Campaign.ID: [Money]]

        package init(model: String, money: [Campaign.ID: [Money]]) {
            self.model = model
            self.money = money
        }
    }

    package var today: Day
    /// The days of rates and means.
    package var period: MetricPeriod
    /// The quarter of what is agreed by the quarter: coverage, quotas, activity.
    package var quarter: Quarter
    package var scope = MetricScope.workspace
    package var histories: [DealHistory] = [] {
        didSet {
            historiesOfOwners = Dictionary(grouping: histories) { $0.deal.owner?.lowercased() ?? "" }
            findCurrencies()
        }
    }
    /// The histories by the owner in lower case, those of nobody under an empty name: a book is asked by each metric of
    /// each seller.
    private var historiesOfOwners: [String: [DealHistory]] = [:]
    /// The day on which a won deal's contract ended or ends first, where it is known.
    package var contractEnds: [Opportunity.ID: Day] = [:]
    /// The revenue to reach in the quarter.
    package var target: Sourced<Money>?
    package var costs = CostSettings.standard
    package var campaigns: [Campaign] = [] { didSet { findCurrencies() } }
    package var credit = Credit(model: "", money: [:])
    package var motion = MotionRules.standard
    package var sellers: [Seller] = [] { didSet { findCurrencies() } }
    package var touchesPerWeek: Int?
    /// What we did in the quarter with the accounts of each owner; those of nobody under an empty name.
    package var activities: [String: Int] = [:]
    /// The workspace's currency, in which deals without an amount are counted.
    package let currency: Currency
    /// Every currency that something is in, the workspace's first.
    package private(set) var currencies: [Currency]

    package init(today: Day, period: MetricPeriod, quarter: Quarter, currency: Currency) {
        self.today = today
        self.period = period
        self.quarter = quarter
        self.currency = currency
        currencies = [currency]
    }

    /// The quarter up to today.
    package var quarterPeriod: MetricPeriod { .quarter(quarter, today: today) }

    /// The same book of one seller or campaign.
    package func of(_ scope: MetricScope) -> MetricBook {
        var book = self
        book.scope = scope
        return book
    }

    private mutating func findCurrencies() {
        let found = Set(
            histories.compactMap(\.deal.amount?.currency) + campaigns.compactMap(\.cost?.currency)
                + costs.quarters.values.flatMap { [$0.marketing, $0.sales] }.compactMap { $0?.value.currency }
                + sellers.compactMap(\.quota?.value.currency))
        currencies = [currency] + found.subtracting([currency]).sorted()
    }

    /// The histories of the deals that the scope and a currency are of.
    ///
    /// - Parameter money: `nil` for every currency.
    package func histories(in money: Currency?) -> [DealHistory] {
        let own = if case .seller(let name) = scope { historiesOfOwners[name.lowercased()] ?? [] } else { histories }
        guard let money else { return own }
        return own.filter { history in
            history.deal.amount.map { $0.currency == money } ?? (money == currency)
        }
    }

    /// The deals that the scope and a currency are of, as they stand today.
    package func deals(in money: Currency?) -> [Opportunity] { knownDeals(in: money).deals }

    /// The same, with those that are left out for being dated later than today.
    package func knownDeals(in money: Currency?) -> KnownDeals {
        KnownDeals(histories(in: money).map(\.deal), on: today)
    }

    /// The won or lost deals that closed in days, and those that closed on a day that nobody wrote down: these count
    /// where all days do.
    package func closed(
        _ outcomes: Set<Opportunity.Outcome>, in money: Currency?, during period: MetricPeriod
    ) -> [Opportunity] {
        deals(in: money).filter { deal in
            outcomes.contains(deal.outcome) && deal.closes.map(period.contains) ?? (period.quarter == nil)
        }
    }
}

extension Opportunity {
    /// The deal as a part of an input.
    func term(_ value: MetricValue? = nil, note: String? = nil) -> MetricReading.Term {
        MetricReading.Term(handle, value ?? amount.map { .money($0) }, note: note)
    }
}

/// A count with its noun.
func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(plural ?? noun + "s")"
}
