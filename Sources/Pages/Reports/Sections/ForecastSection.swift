import Answers
package import Playbook

/// One way to foretell the quarter.
package struct ForecastLine: Hashable, Sendable {
    package var label: String
    package var cents: Int
    /// Between what it lies; `nil` for a single figure.
    package var span: ClosedRange<Int>?
    /// What a deal's part of it is called in the rows.
    package var column: String

    /// A forecast, with its interval where it has one.
    package init(_ label: String, cents: Int, in span: ClosedRange<Int>? = nil, column: String? = nil) {
        self.label = label
        self.column = column ?? label
        self.cents = cents
        self.span = span
    }
}

/// Where the quarter ends, by each way to foretell it, beside the plan.
extension ReportGround {
    /// - Parameters:
    ///   - lines: What is won included.
    ///   - deals: Each deal with what it weighs by each line, in the lines' order.
    ///   - basis: What it stands on, in a sentence.
    package func forecast(
        won: Int, lines: [ForecastLine], deals: [(deal: Opportunity, cents: [Int?])], target: Money?, basis: String,
        remarks: [String]
    ) -> ReportSection {
        let target = target.flatMap { $0.currency == currency ? $0.cents : nil }
        let wonLine = IntervalChart.Row(said("Won so far", "Voitettu tähän mennessä"), won)
        return ReportSection(
            "forecast", title: said("Forecast", "Ennuste"), lead: basis,
            figures: lines.map { line in
                let span = line.span.map { span in
                    "\(format.money(Money(cents: span.lowerBound, currency: currency))) – \(format.money(Money(cents: span.upperBound, currency: currency)))"
                }
                return ReportFigure(
                    "forecast_" + NameKeyed.key(line.label), line.label, money(line.cents), detail: span ?? "",
                    rows: "forecast-deals")
            },
            parts: [
                .plot(
                    .intervals(
                        IntervalChart(
                            title: said("Where \(quarter.text) ends", "Mihin \(quarter.text) päättyy"),
                            measure: measure,
                            rows: [wonLine] + lines.map { .init($0.label, $0.cents, in: $0.span) }, reference: target,
                            referenceWord: target == nil
                                ? ""
                                : said("plan", "suunnitelma")
                                    + " \(format.money(Money(cents: target ?? 0, currency: currency)))")),
                    rows: "forecast-deals"),
                .rows(
                    ReportRows(
                        Table(
                            "forecast-deals", caption: said("What each deal adds", "Mitä kukin kauppa lisää"),
                            columns: [
                                .init("account", said("Account", "Asiakas")), .init("deal", said("Deal", "Kauppa")),
                                .init("closes", said("Closes", "Päättyy")),
                                .init("amount", said("Amount", "Summa"), .trailing),
                            ] + lines.enumerated().map { .init("line_\($0 + 1)", $1.column, .trailing) },
                            rows: deals.map { entry in
                                [
                                    .text(accountName(entry.deal.account)), .text(entry.deal.handle),
                                    entry.deal.closes.map { .day($0.iso) } ?? .none, cell(entry.deal.amount),
                                ] + entry.cents.map { $0.map(money) ?? .none }
                            }, whenEmpty: said("No open deal.", "Ei avoimia kauppoja.")),
                        summing: ["amount"] + lines.indices.map { "line_\($0 + 1)" }, total: said("Total", "Yhteensä"))),
            ] + remarks.map { .warning($0) })
    }
}

/// Keys for programs out of words for people.
enum NameKeyed {
    /// Small letters, digits and underscores; never empty.
    static func key(_ words: String) -> String {
        let key = (Handle.of(words) ?? "").replacing("-", with: "_")
        return key.isEmpty ? "line" : key
    }
}
