/// What the pipeline turns into revenue in a day (playbook: open opportunities × win rate × ACV ÷ cycle length; growing).
package struct PipelineVelocity: Metric {
    package let name = "pipeline-velocity"
    package let title = "Pipeline velocity"
    package let formula = "open opportunities × win rate × ACV ÷ cycle length, all as known on one day"
    package let scopes: Set<MetricScope.Kind> = [.workspace]
    package let isMoney = true

    package init() {}

    /// The four inputs on one day.
    private struct Figures {
        var open: [MetricReading.Term]
        var won: Int
        var closed: Int
        var acv: MetricReading
        var cycle: CycleLength

        /// In cents a day; `nil` where an input is missing or zero divides.
        var cents: Int? {
            guard case .money(let acv)? = acv.value else { return nil }
            return ExactRatio(
                [open.count, won, acv.cents, cycle.cycles.count], over: [closed, cycle.totalDays]
            )?.rounded()
        }
    }

    package func reading(of book: MetricBook, in currency: Currency) -> MetricReading {
        let day = book.quarter.last < book.today ? book.quarter.last : book.today
        let before = book.quarter.first.adding(days: -1)
        let (now, then) = (figures(book, currency, on: day), figures(book, currency, on: before))
        let period = "as of \(day.iso)"
        let rate = ExactRatio([now.won], over: [now.closed])?.rounded(times: 10_000)
        let inputs = [
            MetricReading.Input(
                "open opportunities", .count(now.open.count), "measured: deals open on \(day.iso)", terms: now.open),
            MetricReading.Input(
                "win rate", rate.map { .share(basisPoints: $0) },
                "measured: \(now.won) of \(now.closed) closed by then were won"),
            MetricReading.Input("ACV", now.acv.value, "measured: see metric why acv"),
            MetricReading.Input(
                "cycle length", now.cycle.meanTenths.map { .days(tenths: $0) },
                "measured: \(now.cycle.totalDays) days of \(count(now.cycle.cycles.count, "won deal"))"),
        ]
        guard let cents = now.cents else {
            return MetricReading(missing: missing(now), period: period, inputs: inputs)
        }
        let value = MetricValue.moneyPerDay(Money(cents: cents, currency: currency))
        let target = then.cents.map { old in
            let was = MetricValue.moneyPerDay(Money(cents: old, currency: currency))
            return MetricReading.Target(
                "growing (playbook): \(was.text) on \(before.iso)", goal: .growing(from: was, on: before),
                isMet: cents > old)
        }
        let acv = now.acv.value?.text ?? ""
        return MetricReading(
            value, period: period, inputs: inputs,
            arithmetic: "\(now.open.count) × \(now.won) ÷ \(now.closed) × \(acv) ÷ (\(now.cycle.totalDays) ÷ "
                + "\(now.cycle.cycles.count)) days = \(value.text)", target: target,
            remarks: target == nil ? ["Whether it grows cannot be said: on \(before.iso) \(missing(then))."] : [])
    }

    private func figures(_ book: MetricBook, _ currency: Currency, on day: Day) -> Figures {
        var past = book
        past.period = .all(until: day)
        let open = book.histories(in: nil).compactMap { history -> MetricReading.Term? in
            guard let state = history.state(atEndOf: day, today: book.today), state.isOpen,
                state.amount?.currency ?? book.currency == currency
            else { return nil }
            return MetricReading.Term(history.deal.handle, state.amount.map { .money($0) })
        }
        let closed = past.closed([.won, .lost], in: currency, during: past.period)
        let won = closed.filter { $0.outcome == .won }
        return Figures(
            open: open, won: won.count, closed: closed.count,
            acv: AnnualContractValue().reading(of: past, in: currency), cycle: CycleLength(won))
    }

    private func missing(_ figures: Figures) -> String {
        if figures.closed == 0 { return "no deal had been closed" }
        if figures.acv.value == nil { return "no deal with an amount had been won" }
        if figures.cycle.cycles.isEmpty { return "no won deal had its days in order" }
        if figures.cycle.totalDays == 0 { return "every deal was won on the day on which it was opened" }
        return "the product was too large"
    }
}
