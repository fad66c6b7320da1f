/// What a campaign brought beside what it cost (ROI).
package struct CampaignReturn: Metric {
    package let name = "campaign-roi"
    package let title = "Return on campaigns (ROI)"
    package let formula = "(credited won revenue − cost) ÷ cost, of campaigns that have a cost"
    package let scopes: Set<MetricScope.Kind> = [.workspace, .campaign]
    package let isMoney = true

    package init() {}

    package func reading(of book: MetricBook, in currency: Currency) -> MetricReading {
        let chosen = book.campaigns.filter { campaign in
            if case .campaign(let id) = book.scope, id != campaign.id { return false }
            return campaign.cost?.currency == currency
        }
        var (credits, costs): ([MetricReading.Term], [MetricReading.Term]) = ([], [])
        var (credited, cost) = (0, 0)
        var foreign: [String] = []
        for campaign in chosen {
            let money = book.credit.money[campaign.id] ?? []
            let own = money.first { $0.currency == currency } ?? Money(cents: 0, currency: currency)
            foreign += money.filter { $0.currency != currency }.map {
                "\(campaign.handle) \(MetricValue.money($0).text)"
            }
            let (sum, overflow) = credited.addingReportingOverflow(own.cents)
            let (all, tooMuch) = cost.addingReportingOverflow(campaign.cost?.cents ?? 0)
            guard !overflow, !tooMuch else {
                return MetricReading(missing: "the amounts are too large to add up", period: period(book))
            }
            (credited, cost) = (sum, all)
            credits.append(.init(campaign.handle, .money(own)))
            costs.append(.init(campaign.handle, campaign.cost.map { .money($0) }))
        }
        let (gain, spent) = (Money(cents: credited, currency: currency), Money(cents: cost, currency: currency))
        let inputs = [
            MetricReading.Input(
                "credited revenue", .money(gain), "measured: attribution, model \(book.credit.model)", terms: credits),
            MetricReading.Input("cost", .money(spent), "the campaigns' cost, see campaign list", terms: costs),
        ]
        let remarks =
            foreign.isEmpty
            ? [] : ["Not in it, being in another currency: \(foreign.joined(separator: ", ")). abm keeps no rates."]
        guard !chosen.isEmpty else {
            return MetricReading(
                missing: book.scope == .workspace
                    ? "no campaign has a cost; say it with: campaign add NAME --cost AMOUNT"
                    : "the campaign has no cost", period: period(book), inputs: inputs)
        }
        guard let points = ExactRatio([credited - cost], over: [cost])?.rounded(times: 10_000) else {
            return MetricReading(
                missing: "it cost nothing, and nothing can be divided by that", period: period(book), inputs: inputs,
                remarks: remarks)
        }
        let value = MetricValue.share(basisPoints: points)
        let (gained, paid) = (MetricValue.money(gain).text, MetricValue.money(spent).text)
        return MetricReading(
            value, period: period(book), inputs: inputs,
            arithmetic: "(\(gained) − \(paid)) ÷ \(paid) = \(value.text)",
            target: .init("0 % or more: it pays for itself (ours)", isMet: credited >= cost), remarks: remarks)
    }

    /// A campaign is judged by its whole life: what it costs in one quarter is won in another.
    private func period(_ book: MetricBook) -> String { "all until \(book.period.last.iso)" }
}
