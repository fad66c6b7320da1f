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
                ReportFigure(
                    "forecast_" + NameKeyed.key(line.label), line.label, money(line.cents),
                    detail: line.span.map(runs) ?? "", rows: "forecast-deals")
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
                                    + " \(whole(Money(cents: target ?? 0, currency: currency)))")),
                    rows: "forecast-deals"),
                .rows(dealRows(lines, deals)),
            ] + remarks.map { .warning($0) })
    }

    /// What the tenth and the ninetieth of a hundred runs say.
    private func runs(_ span: ClosedRange<Int>) -> String {
        let (low, high) = (
            whole(Money(cents: span.lowerBound, currency: currency)),
            whole(Money(cents: span.upperBound, currency: currency))
        )
        return said(
            "9 of 10 runs give at least \(low), 1 of 10 more than \(high)",
            "9/10 arvonnasta antaa vähintään \(low), 1/10 yli \(high)")
    }

    /// What each deal adds; for people those that add nothing stand together, since a list of zeros says nothing.
    private func dealRows(_ lines: [ForecastLine], _ deals: [(deal: Opportunity, cents: [Int?])]) -> ReportRows {
        func adds(_ entry: (deal: Opportunity, cents: [Int?])) -> Bool { entry.cents.contains { $0 ?? 0 != 0 } }
        let adding = deals.filter(adds)
        let others = deals.filter { !adds($0) }.map(\.deal)
        let all = adding.map(\.deal) + others
        let count = dealCount(others.count)
        let rest =
            others.allSatisfy { $0.closes.map { $0 > quarter.last } ?? false }
            ? others.count == 1
                ? said("\(count) closes later", "\(count) päättyy myöhemmin")
                : said("\(count) close later", "\(count) päättyy myöhemmin")
            : others.count == 1
                ? said("\(count) adds nothing", "\(count) ei lisää mitään")
                : said("\(count) add nothing", "\(count) ei lisää mitään")
        let keys = lines.indices.map { "line_\($0 + 1)" }
        return ReportRows(
            Table(
                "forecast-deals", caption: said("What each deal adds", "Mitä kukin kauppa lisää"),
                columns: [
                    .init("account", said("Account", "Asiakas")), .init("deal", said("Deal", "Kauppa")),
                    .init("closes", said("Closes", "Päättyy")), .init("amount", said("Amount", "Summa"), .trailing),
                ] + zip(keys, lines).map { .init($0, $1.column, .trailing) },
                rows: (adding + deals.filter { !adds($0) }).map { entry in
                    [
                        .text(accountName(entry.deal.account)), .text(entry.deal.handle),
                        entry.deal.closes.map { .day($0.iso) } ?? .none, cell(entry.deal.amount),
                    ] + entry.cents.map { $0.map(money) ?? .none }
                }, whenEmpty: said("No open deal.", "Ei avoimia kauppoja.")),
            summing: ["amount"] + keys, total: said("Total", "Yhteensä"), most: min(40, adding.count),
            reading: .init(cells: names(of: all), whole: Set(keys), rest: adding.count <= 40 ? rest : nil))
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
