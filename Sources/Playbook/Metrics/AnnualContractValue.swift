/// What a won deal brings in a year (ACV).
///
/// A contract of several years is divided by its months; one of less than a year counts whole, since nobody promised the
/// rest of the year.
package struct AnnualContractValue: Metric {
    package let name = "acv"
    package let title = "Annual contract value (ACV)"
    package let formula = "each won amount × 12 ÷ months of its contract, all together ÷ won deals that have an amount"
    package let scopes: Set<MetricScope.Kind> = [.workspace, .seller]
    package let isMoney = true

    package init() {}

    package func reading(of book: MetricBook, in currency: Currency) -> MetricReading {
        let won = WonDeals(book, in: currency, during: book.period)
        let period = book.period.text
        var terms: [MetricReading.Term] = []
        var sum = 0
        for deal in won.valued {
            let (months, source) = AnnualContractValue.months(of: deal, book)
            guard let amount = deal.amount, let cents = ExactRatio([amount.cents, 12], over: [months])?.rounded(),
                case let (next, overflow) = sum.addingReportingOverflow(cents), !overflow
            else { return MetricReading(missing: "the won amount is too large to add up", period: period) }
            sum = next
            let year = Money(cents: cents, currency: currency)
            terms.append(
                deal.term(.money(year), note: "\(MetricValue.money(amount).text) over \(months) months: \(source)"))
        }
        let total = Money(cents: sum, currency: currency)
        let inputs = [
            MetricReading.Input("a year's amounts", .money(total), "measured: each rounded to a cent", terms: terms),
            MetricReading.Input("won deals", .count(terms.count), "measured: those with an amount"),
        ]
        guard let cents = ExactRatio([sum], over: [terms.count])?.rounded() else {
            return MetricReading(
                missing: "no deal with an amount was won in the period", period: period, inputs: inputs,
                remarks: won.remarks)
        }
        let value = MetricValue.money(Money(cents: cents, currency: currency))
        return MetricReading(
            value, period: period, inputs: inputs,
            arithmetic: "\(MetricValue.money(total).text) ÷ \(terms.count) = \(value.text)", remarks: won.remarks)
    }

    /// For how many months a contract runs, 12 at least, and how that is known.
    static func months(of deal: Opportunity, _ book: MetricBook) -> (months: Int, source: String) {
        let standard = book.motion.contractYears
        guard let won = deal.closes, let end = book.contractEnds[deal.id], end > won else {
            return (
                standard * 12,
                standard == 1 ? "a year, since its term is not known" : "motion.contract_years, its term is not known"
            )
        }
        let (first, last) = (won.parts, end.parts)
        let whole = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day ? 1 : 0)
        return (max(12, whole), whole < 12 ? "it renews on \(end.iso), within a year" : "it renews on \(end.iso)")
    }
}
