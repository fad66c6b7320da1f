/// What a won deal is worth on average (playbook: average deal size, per seller).
package struct AverageWonDeal: Metric {
    package let name = "average-deal"
    package let title = "Average deal"
    package let formula = "won amount of the period ÷ won deals that have an amount"
    package let scopes: Set<MetricScope.Kind> = [.workspace, .seller]
    package let isMoney = true

    package init() {}

    package func reading(of book: MetricBook, in currency: Currency) -> MetricReading {
        let won = WonDeals(book, in: currency, during: book.period)
        let period = book.period.text
        guard let sum = won.sum else {
            return MetricReading(missing: "the won amount is too large to add up", period: period)
        }
        let inputs = [
            MetricReading.Input(
                "won amount", .money(sum), "measured: \(count(won.valued.count, "won deal"))", terms: won.terms),
            MetricReading.Input("won deals", .count(won.valued.count), "measured: those with an amount"),
        ]
        guard let cents = ExactRatio([sum.cents], over: [won.valued.count])?.rounded() else {
            let missing =
                won.withoutAmount.isEmpty
                ? "no deal was won in the period"
                : "\(count(won.withoutAmount.count, "deal")) won, and none has an amount"
            return MetricReading(missing: missing, period: period, inputs: inputs, remarks: won.remarks)
        }
        let value = MetricValue.money(Money(cents: cents, currency: currency))
        return MetricReading(
            value, period: period, inputs: inputs,
            arithmetic: "\(MetricValue.money(sum).text) ÷ \(won.valued.count) = \(value.text)", remarks: won.remarks)
    }
}
