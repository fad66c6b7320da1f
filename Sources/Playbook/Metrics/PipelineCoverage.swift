/// How many times the open deals of a quarter cover its target (playbook: pipeline ÷ target, 3–4×).
package struct PipelineCoverage: Metric {
    package let name = "pipeline-coverage"
    package let title = "Pipeline coverage"
    package let formula = "pipeline to close by the quarter's end ÷ revenue target of the quarter"
    package let scopes: Set<MetricScope.Kind> = [.workspace]
    package let isMoney = true

    package init() {}

    package func reading(of book: MetricBook, in currency: Currency) -> MetricReading {
        // A quarter that is over is judged by the pipeline that it began with; one that runs or is to come by today's.
        let isOver = book.quarter.last < book.today
        let day = isOver ? book.quarter.first.adding(days: -1) : book.today
        let period =
            isOver ? "\(book.quarter.text), as it began" : "\(book.quarter.text), as of \(book.today.iso)"
        var terms: [MetricReading.Term] = []
        var (cents, later, undated, silent) = (0, 0, 0, 0)
        for history in book.histories(in: nil) {
            guard let state = history.state(atEndOf: day, today: book.today), state.isOpen else { continue }
            guard let amount = state.amount else {
                silent += currency == book.currency ? 1 : 0
                continue
            }
            guard amount.currency == currency else { continue }
            guard let closes = state.closes else {
                undated += 1
                continue
            }
            guard closes <= book.quarter.last else {
                later += 1
                continue
            }
            let note = closes <= day ? "to close on \(closes.iso), which had passed" : "to close on \(closes.iso)"
            terms.append(MetricReading.Term(history.deal.handle, .money(amount), note: note))
            let (sum, overflow) = cents.addingReportingOverflow(amount.cents)
            guard !overflow else {
                return MetricReading(missing: "the pipeline is too large to add up", period: period)
            }
            cents = sum
        }
        let pipeline = Money(cents: cents, currency: currency)
        let source = "measured: \(count(terms.count, "open deal")) to close by \(book.quarter.last.iso)"
        let input = MetricReading.Input("pipeline", .money(pipeline), source, terms: terms)
        let remarks = [
            later > 0 ? "Not counted, closing later: \(count(later, "open deal"))." : nil,
            undated > 0 ? "Not counted, without a close day: \(count(undated, "open deal"))." : nil,
            silent > 0 ? "Not counted, without an amount: \(count(silent, "open deal"))." : nil,
        ].compactMap { $0 }
        guard let target = book.target, target.value.currency == currency else {
            return MetricReading(
                missing: currency == book.currency
                    ? "no revenue target of \(book.quarter.text); write it under plan: revenue in workspace.yml"
                    : "the plan has no target in \(currency.code), and abm keeps no rates", period: period,
                inputs: [input], remarks: remarks)
        }
        let inputs = [input, MetricReading.Input("target", .money(target.value), target.source.phrase)]
        guard let times = ExactRatio([cents], over: [target.value.cents])?.rounded(times: 100) else {
            return MetricReading(
                missing: "the target is 0, and nothing can be divided by it", period: period, inputs: inputs)
        }
        let value = MetricValue.times(hundredths: times)
        return MetricReading(
            value, period: period, inputs: inputs,
            arithmetic: "\(MetricValue.money(pipeline).text) ÷ \(MetricValue.money(target.value).text) = \(value.text)",
            target: .init(
                "3 to 4 times (playbook)", goal: .between(.times(hundredths: 300), .times(hundredths: 400)),
                isMet: times >= 300), remarks: remarks)
    }
}
