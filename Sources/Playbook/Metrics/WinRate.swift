/// How many of the closed deals were won (playbook: won ÷ all closed).
package struct WinRate: Metric {
    package let name = "win-rate"
    package let title = "Win rate"
    package let formula = "won deals ÷ closed deals (won and lost in the period)"
    package let scopes: Set<MetricScope.Kind> = [.workspace, .seller]
    package let isMoney = false

    package init() {}

    package func reading(of book: MetricBook, in currency: Currency) -> MetricReading {
        let closed = book.closed([.won, .lost], in: nil, during: book.period)
        let won = closed.filter { $0.outcome == .won }
        func terms(_ deals: [Opportunity]) -> [MetricReading.Term] {
            deals.map { deal in
                deal.term(note: "\(deal.outcome.rawValue)\(deal.closes.map { " on \($0.iso)" } ?? ", day not known")")
            }
        }
        let inputs = [
            MetricReading.Input("won", .count(won.count), "measured: deals won in the period", terms: terms(won)),
            MetricReading.Input(
                "closed", .count(closed.count), "measured: deals won or lost in the period", terms: terms(closed)),
        ]
        guard let points = ExactRatio([won.count], over: [closed.count])?.rounded(times: 10_000) else {
            return MetricReading(missing: "no deal was closed in the period", period: book.period.text, inputs: inputs)
        }
        let value = MetricValue.share(basisPoints: points)
        return MetricReading(
            value, period: book.period.text, inputs: inputs,
            arithmetic: "\(won.count) ÷ \(closed.count) = \(value.text)",
            remarks: oddities(closed, book) + howSure(won.count, of: closed.count))
    }

    /// Deals that count in spite of being odd, and those that do not count yet.
    private func oddities(_ closed: [Opportunity], _ book: MetricBook) -> [String] {
        let negative = closed.filter { $0.outcome == .won && ($0.amount?.cents ?? 0) < 0 }
        let later = book.knownDeals(in: nil).closedLater
        return [
            negative.isEmpty ? nil : "Counted as won, though the amount is below zero: \(WonDeals.names(negative)).",
            later.isEmpty ? nil : "Not counted, closed on a day that is still to come: \(WonDeals.names(later)).",
        ].compactMap { $0 }
    }
}
