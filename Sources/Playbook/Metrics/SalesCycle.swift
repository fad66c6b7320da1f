/// How long it takes to win (playbook: mean days from lead to deal), from the day on which a deal was opened.
package struct SalesCycle: Metric {
    package let name = "cycle-length"
    package let title = "Cycle length"
    package let formula = "days from opening to winning, all won deals of the period together ÷ won deals"
    package let scopes: Set<MetricScope.Kind> = [.workspace, .seller]
    package let isMoney = false

    package init() {}

    package func reading(of book: MetricBook, in currency: Currency) -> MetricReading {
        let cycle = CycleLength(book.closed([.won], in: nil, during: book.period))
        let inputs = [
            MetricReading.Input(
                "days", .days(tenths: cycle.totalDays * 10), "measured: from each deal's opening to its win",
                terms: cycle.cycles.map { .init($0.handle, .days(tenths: $0.days * 10)) }),
            MetricReading.Input("won deals", .count(cycle.cycles.count), "measured: those whose days are in order"),
        ]
        var remarks: [String] = []
        if !cycle.leftOut.isEmpty {
            let reasons = cycle.leftOut.prefix(3).map(\.reason).joined(separator: "; ")
            let more = cycle.leftOut.count > 3 ? "; and \(cycle.leftOut.count - 3) more" : ""
            remarks.append(
                "Left out of the cycle length: \(count(cycle.leftOut.count, "won deal")). \(reasons)\(more).")
        }
        guard let tenths = cycle.meanTenths else {
            let missing =
                cycle.leftOut.isEmpty
                ? "no deal was won in the period"
                : "of \(count(cycle.leftOut.count, "won deal")) none has its days in order"
            return MetricReading(missing: missing, period: book.period.text, inputs: inputs, remarks: remarks)
        }
        let value = MetricValue.days(tenths: tenths)
        return MetricReading(
            value, period: book.period.text, inputs: inputs,
            arithmetic: "\(cycle.totalDays) ÷ \(cycle.cycles.count) = \(value.text)", remarks: remarks)
    }
}
