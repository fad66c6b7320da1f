import Answers
import Playbook

/// What a model of attribution gives one channel or campaign.
package struct CreditLine: Hashable, Sendable {
    package var label: String
    package var cents: Int
    package var deals: Int
    package var touches: Int
    /// What it cost; `nil` where nobody has said.
    package var costCents: Int?

    /// Credit in the workspace's currency.
    package init(_ label: String, cents: Int, deals: Int, touches: Int, costCents: Int? = nil) {
        self.label = label
        self.cents = cents
        self.deals = deals
        self.touches = touches
        self.costCents = costCents
    }
}

/// Which channels and campaigns the won revenue is owed to.
extension ReportGround {
    /// - Parameters:
    ///   - model: The model's title, and how it divides in a sentence.
    ///   - channels: Credit by channel; sums to the won revenue.
    ///   - campaigns: The same by campaign.
    ///   - remarks: Won deals that no credit can be given for, and why.
    package func credit(
        model: (title: String, summary: String), channels: [CreditLine], campaigns: [CreditLine], remarks: [String]
    ) -> ReportSection {
        let channels = channels.map { line in
            var line = line
            line.label = channelWord(line.label, language)
            return line
        }
        let total = channels.reduce(0) { $0 + $1.cents }
        var parts: [ReportSection.Part] = []
        for (name, caption, lines) in [
            ("credit-channels", said("Credit by channel", "Ansio kanavittain"), channels),
            ("credit-campaigns", said("Credit by campaign", "Ansio kampanjoittain"), campaigns),
        ] {
            let chart = Chart(
                .bars, title: caption, unit: currency.code,
                points: lines.map { .init($0.label, roundedQuotient($0.cents, 100)) })
            // One bar has nothing to be compared with.
            if lines.count > 1 {
                let drawn = chart.largest(12) { said("\($0) others together", "\($0) muuta yhteensä") }
                parts.append(.plot(.chart(drawn), rows: name))
            }
            parts.append(.rows(rows(name, caption, lines, total: total)))
        }
        return ReportSection(
            "credit", title: said("What the revenue is owed to", "Minkä ansiota myynti on"),
            lead: said(
                "\(modelWord(model.title, language)): \(modelSummary(model, language)) Deals won in four quarters; each model says otherwise: attribution --compare",
                "\(modelWord(model.title, language)): \(modelSummary(model, language)) Neljässä neljänneksessä voitetut kaupat; mallit rinnakkain: attribution --compare"
            ),
            figures: [
                ReportFigure(
                    "credited", said("Won revenue divided", "Jaettu voitettu myynti"), money(total),
                    detail: said("every cent once", "jokainen sentti kerran"), rows: "credit-channels")
            ], parts: parts + remarks.map { .warning($0) })
    }

    private func rows(_ name: String, _ caption: String, _ lines: [CreditLine], total: Int) -> ReportRows {
        let hasCost = lines.contains { $0.costCents != nil }
        var columns: [Table.Column] = [
            .init(name == "credit-channels" ? "channel" : "campaign", said("Name", "Nimi")),
            .init("credit", said("Credit", "Ansio"), .trailing), .init("share", said("Share", "Osuus"), .trailing),
            .init("deals", said("Deals", "Kauppoja"), .trailing),
            .init("touches", said("Touches", "Kosketuksia"), .trailing),
        ]
        if hasCost {
            // What it returned is not said here: a cost of all days is no match for the credit of four quarters.
            columns.append(.init("cost", said("Cost, all days", "Kustannus, koko ajalta"), .trailing))
        }
        return ReportRows(
            Table(
                name, caption: caption, columns: columns,
                rows: lines.map { line in
                    var row: [Cell] = [
                        .text(line.label), money(line.cents), share(line.cents, of: total), .integer(line.deals),
                        .integer(line.touches),
                    ]
                    if hasCost { row.append(line.costCents.map(money) ?? .none) }
                    return row
                },
                whenEmpty: said(
                    "No deal with an amount was won in these quarters.",
                    "Näinä neljänneksinä ei voitettu kauppoja, joilla on summa.")),
            summing: ["credit", "touches", "cost"], total: said("Total", "Yhteensä"))
    }
}
