/// What winning a customer costs (CAC; playbook: sales and marketing cost ÷ new customers).
///
/// Over all days, where the settings know what some quarters cost, only those quarters count: their costs, and the
/// customers won first in them. Customers of years of which no cost is known would make each look cheap.
package struct AcquisitionCost: Metric {
    package let name = "cac"
    package let title = "Customer acquisition cost (CAC)"
    package let formula = "sales and marketing cost of the period ÷ customers won first in the period"
    package let scopes: Set<MetricScope.Kind> = [.workspace]
    package let isMoney = true

    package init() {}

    package func reading(of book: MetricBook, in currency: Currency) -> MetricReading {
        let period = book.period
        let (costs, campaigns, undated) = AcquisitionCost.costs(book, in: currency)
        let covered = AcquisitionCost.coveredQuarters(book, in: currency)
        let all = AcquisitionCost.newCustomers(book)
        let customers =
            covered.isEmpty
            ? all
            : all.filter { deal in deal.closes.map { day in covered.contains { $0.days.contains(day) } } ?? false }
        let remarks =
            undated + AcquisitionCost.foreign(book, customers, beside: currency)
            + AcquisitionCost.outside(covered, all.count - customers.count)
        guard let ofQuarters = costs.money(in: currency), let ofCampaigns = campaigns.money(in: currency),
            let total = [ofQuarters, ofCampaigns].sum(in: currency)
        else { return MetricReading(missing: "the costs are too large to add up", period: period.text) }
        let inputs = [
            MetricReading.Input("costs of quarters", .money(ofQuarters), "costs in workspace.yml", terms: costs),
            MetricReading.Input(
                "campaign costs", .money(ofCampaigns), "measured: the campaigns' days that have passed",
                terms: campaigns),
            MetricReading.Input(
                "new customers", .count(customers.count), "measured: accounts whose first won deal is of the period",
                terms: customers.map { $0.term(note: $0.closes.map { "won on \($0.iso)" } ?? "won, day not known") }),
        ]
        guard !costs.isEmpty || !campaigns.isEmpty else {
            return MetricReading(
                missing: "no cost is known; write costs into workspace.yml, or give campaigns a cost",
                period: period.text, inputs: inputs, remarks: remarks)
        }
        guard let cents = ExactRatio([total.cents], over: [customers.count])?.rounded() else {
            return MetricReading(
                missing: "no customer was won first in the period", period: period.text, inputs: inputs,
                remarks: remarks)
        }
        let value = MetricValue.money(Money(cents: cents, currency: currency))
        let spent = MetricValue.money(total).text
        return MetricReading(
            value, period: period.text, inputs: inputs,
            arithmetic: "\(spent) ÷ \(customers.count) = \(value.text)",
            remarks: (costs.isEmpty
                ? ["Only the campaigns' cost is known: sales' own is not in it. Write costs into workspace.yml."] : [])
                + remarks)
    }

    /// The quarters that have begun and whose cost the settings know, where all days are asked for.
    private static func coveredQuarters(_ book: MetricBook, in currency: Currency) -> [Quarter] {
        guard book.period.quarter == nil else { return [] }
        return book.costs.quarters.compactMap { name, costs in
            guard [costs.marketing, costs.sales].contains(where: { $0?.value.currency == currency }) else { return nil }
            let quarter = Quarter(year: name.year, number: name.number, startMonth: book.quarter.startMonth)
            return quarter.flatMap { $0.first <= book.period.last ? $0 : nil }
        }.sorted()
    }

    private static func outside(_ covered: [Quarter], _ customers: Int) -> [String] {
        guard !covered.isEmpty else { return [] }
        let names = covered.map(\.text).joined(separator: ", ")
        return [
            "Of the quarters whose cost is known: \(names)."
                + (customers == 0
                    ? "" : " \(count(customers, "customer")) won first in others, or on no day, not counted.")
        ]
    }

    /// What is in another currency: costs, which do not count, and customers, who do.
    private static func foreign(_ book: MetricBook, _ customers: [Opportunity], beside currency: Currency) -> [String] {
        let spent = book.currencies.filter { $0 != currency }.compactMap { other in
            let (quarters, campaigns, _) = costs(book, in: other)
            return (quarters + campaigns).money(in: other).flatMap { $0.cents == 0 ? nil : MetricValue.money($0).text }
        }
        let bought = customers.filter { $0.amount.map { $0.currency != currency } ?? false }
        return [
            spent.isEmpty
                ? nil
                : "Not counted, being in another currency: costs of \(spent.joined(separator: ", ")). abm keeps no rates.",
            bought.isEmpty
                ? nil
                : "Counted as new customers, though they bought in another currency: \(WonDeals.names(bought)).",
        ].compactMap { $0 }
    }

    /// What was spent within the period: of quarters by the settings, and of campaigns.
    static func costs(
        _ book: MetricBook, in currency: Currency
    ) -> (quarters: [MetricReading.Term], campaigns: [MetricReading.Term], remarks: [String]) {
        var quarters: [MetricReading.Term] = []
        let named = book.costs.quarters.sorted { ($0.key.year, $0.key.number) < ($1.key.year, $1.key.number) }
        for (name, costs) in named {
            guard
                let quarter = Quarter(year: name.year, number: name.number, startMonth: book.quarter.startMonth),
                book.period.quarter == nil || book.period.quarter == quarter
            else { continue }
            for (whose, cost) in [("marketing", costs.marketing), ("sales", costs.sales)] {
                guard let cost, cost.value.currency == currency, quarter.first <= book.period.last else { continue }
                let cents = accrued(cost.value.cents, over: quarter.days, by: book.period.last)
                let part = cents == cost.value.cents ? "" : ", its days until \(book.period.last.iso)"
                quarters.append(
                    .init(
                        "\(whose) \(quarter.text)", .money(Money(cents: cents, currency: currency)),
                        note: cost.source.phrase + part))
            }
        }
        var campaigns: [MetricReading.Term] = []
        var undated: [String] = []
        let covered = coveredQuarters(book, in: currency)
        for campaign in book.campaigns {
            guard let cost = campaign.cost, cost.currency == currency else { continue }
            guard let cents = AcquisitionCost.cost(of: campaign, cost.cents, within: book.period, covered) else {
                undated.append(campaign.handle)
                continue
            }
            guard cents != 0 else { continue }
            campaigns.append(
                .init(
                    campaign.handle, .money(Money(cents: cents, currency: currency)),
                    note: cents == cost.cents ? "its whole cost" : "of \(MetricValue.money(cost).text)"))
        }
        let more = undated.count > 5 ? ", and \(undated.count - 5) more" : ""
        return (
            quarters, campaigns,
            undated.isEmpty
                ? []
                : ["Not counted in a quarter, having no days: \(undated.prefix(5).joined(separator: ", "))\(more)."]
        )
    }

    /// What a campaign has cost within a period; `nil` where it has no day and the period is not all days.
    static func cost(of campaign: Campaign, _ cents: Int, within period: MetricPeriod) -> Int? {
        guard let first = campaign.starts ?? campaign.ends else { return period.quarter == nil ? cents : nil }
        let days = min(first, campaign.ends ?? first)...max(first, campaign.ends ?? first)
        let before = period.quarter.map { accrued(cents, over: days, by: $0.first.adding(days: -1)) } ?? 0
        return max(0, accrued(cents, over: days, by: period.last) - before)
    }

    /// The same, or what it has cost within some quarters where there are any.
    private static func cost(
        of campaign: Campaign, _ cents: Int, within period: MetricPeriod, _ quarters: [Quarter]
    ) -> Int? {
        guard !quarters.isEmpty else { return cost(of: campaign, cents, within: period) }
        let parts = quarters.map { cost(of: campaign, cents, within: .quarter($0, today: period.last)) }
        return parts.contains(nil) ? nil : parts.compactMap { $0 }.reduce(0, +)
    }

    /// The first won deal of each account whose first win is of the period, in the order of the deals.
    static func newCustomers(_ book: MetricBook) -> [Opportunity] {
        var first: [Account.ID: Opportunity] = [:]
        for deal in book.deals(in: nil) where deal.outcome == .won {
            // A credit note that came in as a deal makes no customer.
            if let amount = deal.amount, amount.cents < 0 { continue }
            guard let known = first[deal.account] else {
                first[deal.account] = deal
                continue
            }
            if let day = deal.closes, known.closes.map({ day < $0 }) ?? true { first[deal.account] = deal }
        }
        return book.deals(in: nil).filter { deal in
            first[deal.account]?.id == deal.id
                && (deal.closes.map(book.period.contains) ?? (book.period.quarter == nil))
        }
    }
}

extension [MetricReading.Term] {
    /// The terms' amounts together; `nil` where no number is large enough.
    func money(in currency: Currency) -> Money? {
        compactMap { term -> Money? in
            if case .money(let money)? = term.value { money } else { nil }
        }.sum(in: currency)
    }
}
