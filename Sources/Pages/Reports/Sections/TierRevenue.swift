import Answers
import Playbook

/// What each tier brought in a year, and has open.
extension ReportGround {
    /// Won in the last four quarters and open today, tier by tier.
    package var tierRevenue: ReportSection {
        let counted = closed(.won, in: year) + deals.filter { $0.outcome == .open }
        let revenue = RevenueByTier(accounts: accounts.values, opportunities: counted)
        let own = revenue.rows.filter { $0.won.currency == currency }
        let chart = Chart(
            .bars, title: said("Won in four quarters by tier", "Voitettu neljässä neljänneksessä tasoittain"),
            unit: currency.code, points: own.map { .init($0.tier.rawValue, roundedQuotient($0.won.cents, 100)) })
        return ReportSection(
            "tiers", title: said("By tier", "Tasoittain"),
            // One bar has nothing to be compared with.
            parts: (own.count < 2 ? [] : [.plot(.chart(chart), rows: "tier-rows")]) + [
                .rows(
                    ReportRows(
                        Table(
                            "tier-rows", caption: said("Tier by tier", "Tasoittain"),
                            columns: [
                                .init("tier", said("Tier", "Taso")), .init("won", said("Won", "Voitettu"), .trailing),
                                .init("won_deals", said("Won deals", "Voitettuja"), .trailing),
                                .init("average", said("Average deal", "Keskikauppa"), .trailing),
                                .init("open", said("Open pipeline", "Avoimet kaupat"), .trailing),
                                .init("open_deals", said("Open deals", "Avoimia"), .trailing),
                            ],
                            rows: revenue.rows.map { row in
                                [
                                    .text(row.tier.rawValue), cell(row.won), .integer(row.wonDeals.count),
                                    cell(row.average), cell(row.openPipeline), .integer(row.openDeals.count),
                                ]
                            }, whenEmpty: said("No deals yet.", "Ei vielä kauppoja.")),
                        summing: ["won", "won_deals", "open", "open_deals"], total: said("Total", "Yhteensä"),
                        reading: .init(whole: ["average"])))
            ])
    }
}
