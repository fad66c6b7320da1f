/// How many times a customer is worth what it costs to win (LTV:CAC).
package struct LifetimeValueToCost: Metric {
    package let name = "ltv-to-cac"
    package let title = "Lifetime value to acquisition cost (LTV:CAC)"
    package let formula =
        "lifetime value ÷ CAC; lifetime value = motion.lifetime_value, else ACV × motion.gross_margin × motion.customer_years"
    package let scopes: Set<MetricScope.Kind> = [.workspace]
    package let isMoney = true

    package init() {}

    package func reading(of book: MetricBook, in currency: Currency) -> MetricReading {
        let (value, valueInput, missingValue) = lifetimeValue(book, currency)
        let (cost, costInput, missingCost) = cost(book, currency)
        let inputs = [valueInput, costInput]
        guard let value, let cost else {
            return MetricReading(
                missing: [missingValue, missingCost].compactMap { $0 }.joined(separator: "; "),
                period: book.period.text, inputs: inputs)
        }
        guard let times = ExactRatio([value.cents], over: [cost.cents])?.rounded(times: 100) else {
            return MetricReading(
                missing: "winning a customer costs nothing that is known of", period: book.period.text, inputs: inputs)
        }
        let wanted = book.motion.valueToCost
        let shown = MetricValue.times(hundredths: times)
        return MetricReading(
            shown, period: book.period.text, inputs: inputs,
            arithmetic: "\(MetricValue.money(value).text) ÷ \(MetricValue.money(cost).text) = \(shown.text)",
            target: .init(
                "\(wanted) times or more (motion.value_to_cost)", goal: .atLeast(.times(hundredths: wanted * 100)),
                isMet: times >= wanted * 100),
            remarks: remarks(book, currency))
    }

    private func remarks(_ book: MetricBook, _ currency: Currency) -> [String] {
        let isGiven = book.motion.lifetimeValue != nil && currency == book.currency
        guard !isGiven, book.motion.grossMargin == nil else { return [] }
        return [
            "The lifetime value is what a customer pays, not what is left of it: write motion: gross_margin, a percentage, into workspace.yml."
        ]
    }

    private func lifetimeValue(
        _ book: MetricBook, _ currency: Currency
    ) -> (Money?, MetricReading.Input, missing: String?) {
        let name = "lifetime value"
        if let given = book.motion.lifetimeValue, currency == book.currency {
            let money = Money(cents: given, currency: currency)
            return (money, .init(name, .money(money), "motion.lifetime_value in workspace.yml"), nil)
        }
        guard let years = book.motion.customerYears else {
            let missing = "write motion: lifetime_value or customer_years into workspace.yml"
            return (nil, .init(name, nil, missing), missing)
        }
        let reading = AnnualContractValue().reading(of: book, in: currency)
        guard case .money(let annual)? = reading.value else {
            let missing = "there is no ACV: \(reading.missing ?? "nothing was won")"
            return (nil, .init(name, nil, missing), missing)
        }
        guard annual.cents > 0 else {
            let missing = "the ACV of \(MetricValue.money(annual).text) is no value of a customer"
            return (nil, .init(name, nil, missing), missing)
        }
        let margin = book.motion.grossMargin
        guard let cents = ExactRatio([annual.cents, margin ?? 100, years], over: [100])?.rounded() else {
            return (nil, .init(name, nil, "too large"), "the lifetime value is too large")
        }
        let money = Money(cents: cents, currency: currency)
        let terms = [
            MetricReading.Term("ACV", .money(annual), note: "measured: see metric why acv"),
            margin.map { percents in
                MetricReading.Term(
                    "gross margin", .share(basisPoints: percents * 100), note: "motion.gross_margin in workspace.yml")
            }, MetricReading.Term("years", .years(years), note: "motion.customer_years in workspace.yml"),
        ].compactMap { $0 }
        let source = "ACV × \(margin.map { "\($0) % × " } ?? "")\(count(years, "year"))"
        return (money, .init(name, .money(money), source, terms: terms), nil)
    }

    private func cost(_ book: MetricBook, _ currency: Currency) -> (Money?, MetricReading.Input, missing: String?) {
        if let given = book.motion.acquisitionCost, currency == book.currency {
            let money = Money(cents: given, currency: currency)
            return (money, .init("CAC", .money(money), "motion.acquisition_cost in workspace.yml"), nil)
        }
        let reading = AcquisitionCost().reading(of: book, in: currency)
        guard case .money(let money)? = reading.value else {
            let missing = "there is no CAC: \(reading.missing ?? "no cost is known")"
            return (nil, .init("CAC", nil, missing), missing)
        }
        return (money, .init("CAC", .money(money), "measured: see metric why cac"), nil)
    }
}
