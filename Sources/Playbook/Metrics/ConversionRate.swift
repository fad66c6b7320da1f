/// How many of the deals opened were won (playbook: won ÷ all, above 20 %).
package struct ConversionRate: Metric {
    package let name = "conversion-rate"
    package let title = "Conversion rate"
    package let formula = "won deals ÷ all deals opened in the period"
    package let scopes: Set<MetricScope.Kind> = [.workspace, .seller]
    package let isMoney = false

    package init() {}

    package func reading(of book: MetricBook, in currency: Currency) -> MetricReading {
        let period = book.period
        let all = book.deals(in: nil).filter { period.contains($0.created) }
        let won = all.filter { $0.outcome == .won }
        let inputs = [
            MetricReading.Input(
                "won", .count(won.count), "measured: those of them that are won by today", terms: won.map { $0.term() }),
            MetricReading.Input(
                "all", .count(all.count), "measured: deals opened in the period",
                terms: all.map { $0.term(note: "opened on \($0.created.iso), \($0.outcome.rawValue)") }),
        ]
        guard let points = ExactRatio([won.count], over: [all.count])?.rounded(times: 10_000) else {
            return MetricReading(missing: "no deal was opened in the period", period: period.text, inputs: inputs)
        }
        let open = all.count { $0.outcome == .open }
        let value = MetricValue.share(basisPoints: points)
        return MetricReading(
            value, period: period.text, inputs: inputs, arithmetic: "\(won.count) ÷ \(all.count) = \(value.text)",
            target: .init(
                "above 20 % (playbook)", goal: .above(.share(basisPoints: 2_000)), isMet: won.count * 5 > all.count),
            remarks: (open > 0 ? ["\(count(open, "deal")) of them open: the rate can still rise."] : [])
                + howSure(won.count, of: all.count))
    }
}

/// Between which bounds a rate that was seen in few cases may lie, as a sentence; none for no cases.
func howSure(_ successes: Int, of trials: Int) -> [String] {
    guard let interval = ProportionInterval(successes: successes, of: trials) else { return [] }
    let (low, high) = (interval.percents.lowerBound, interval.percents.upperBound)
    let few = trials < 10 ? "Few cases: \(count(trials, "deal"))." : ""
    return [
        "\(few)\(few.isEmpty ? "" : " ")With \(trials) cases the true rate lies between \(low) % and \(high) % (95 %)."
    ]
}
