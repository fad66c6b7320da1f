/// How much of what was agreed a seller has won in the quarter (playbook: quota attainment per seller).
package struct QuotaAttainment: Metric {
    package let name = "quota-attainment"
    package let title = "Quota attainment"
    package let formula = "won amount of the quarter ÷ quota of a quarter, of sellers that have a quota"
    package let scopes: Set<MetricScope.Kind> = [.workspace, .seller]
    package let isMoney = true

    package init() {}

    package func reading(of book: MetricBook, in currency: Currency) -> MetricReading {
        let period = book.quarterPeriod
        let sellers = book.sellers.filter { seller in
            if case .seller(let name) = book.scope, name.lowercased() != seller.name.lowercased() { return false }
            return seller.quota?.value.currency == currency
        }
        let names = Set(sellers.map { $0.name.lowercased() })
        var won = WonDeals(book, in: currency, during: period)
        if book.scope == .workspace { won = won.of { names.contains($0.owner?.lowercased() ?? "") } }
        let others =
            book.scope == .workspace ? WonDeals(book, in: currency, during: period).valued.count - won.valued.count : 0
        guard let sum = won.sum else {
            return MetricReading(missing: "the won amount is too large to add up", period: period.text)
        }
        let wonInput = MetricReading.Input(
            "won amount", .money(sum), "measured: \(count(won.valued.count, "deal")) won in the quarter",
            terms: won.terms)
        guard !sellers.isEmpty else {
            return MetricReading(
                missing: "no quota is set; write quota for a person under team: people in workspace.yml",
                period: period.text, inputs: [wonInput], remarks: won.remarks)
        }
        guard let quota = sellers.compactMap(\.quota?.value).sum(in: currency) else {
            return MetricReading(missing: "the quotas are too large to add up", period: period.text)
        }
        let inputs = [
            wonInput,
            MetricReading.Input(
                "quota", .money(quota),
                sellers.count == 1 ? sellers[0].quota?.source.phrase ?? "" : "team in workspace.yml",
                terms: sellers.map { .init($0.name, $0.quota.map { .money($0.value) }, note: $0.quota?.source.phrase) }),
        ]
        guard let points = ExactRatio([sum.cents], over: [quota.cents])?.rounded(times: 10_000) else {
            return MetricReading(
                missing: "the quota is 0, and nothing can be divided by it", period: period.text, inputs: inputs)
        }
        let value = MetricValue.share(basisPoints: points)
        let remarks = others > 0 ? ["Not counted, won by nobody with a quota: \(count(others, "deal"))."] : []
        return MetricReading(
            value, period: period.text, inputs: inputs,
            arithmetic: "\(MetricValue.money(sum).text) ÷ \(MetricValue.money(quota).text) = \(value.text)",
            target: .init(
                "100 % by the quarter's end", goal: .atLeast(.share(basisPoints: 10_000)),
                isMet: sum.cents >= quota.cents),
            remarks: remarks + won.remarks)
    }
}

extension WonDeals {
    /// Those of them for which something holds.
    func of(_ isMeant: (Opportunity) -> Bool) -> WonDeals {
        WonDeals(valued: valued.filter(isMeant), withoutAmount: withoutAmount.filter(isMeant), currency: currency)
    }
}
