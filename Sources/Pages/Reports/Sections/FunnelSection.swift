import Answers
package import Playbook

/// How far accounts have come, what share goes on, and how it differs by tier.
extension ReportGround {
    /// - Parameters:
    ///   - funnel: Of all accounts.
    ///   - tiers: Of each tier that has accounts.
    package func stages(of funnel: Funnel, tiers: [(tier: Tier, funnel: Funnel)]) -> ReportSection {
        let chart = FunnelChart(
            title: said("How far accounts have come", "Miten pitkälle asiakkaat ovat tulleet"),
            unit: said("accounts", "asiakasta"),
            stages: funnel.steps.map { .init($0.stage.word(language), $0.reached) })
        let first = funnel.steps.first?.reached ?? 0
        let last = funnel.steps.first { $0.stage == .won }?.reached ?? 0
        return ReportSection(
            "stages", title: said("Stages and conversion", "Vaiheet ja konversio"),
            figures: [
                ReportFigure(
                    "accounts", said("Accounts", "Asiakkaita"), .integer(first), rows: "funnel-rows"),
                ReportFigure(
                    "won_accounts", said("Won accounts", "Voitettuja asiakkaita"), .integer(last), rows: "funnel-rows"),
                ReportFigure(
                    "conversion", said("Of all accounts", "Kaikista asiakkaista"), share(last, of: first),
                    detail: said("have bought", "on ostanut"), rows: "funnel-rows"),
            ],
            parts: [.plot(.funnel(chart), rows: "funnel-rows"), .rows(funnelRows(funnel))]
                + (tiers.count < 2 ? [] : [.plot(tierMap(tiers), rows: "funnel-tiers")]) + [.rows(tierRows(tiers))])
    }

    private func tierMap(_ tiers: [(tier: Tier, funnel: Funnel)]) -> Plot {
        .heatmap(
            Heatmap(
                title: said(
                    "Share that reached each stage, by tier", "Kuhunkin vaiheeseen tulleiden osuus tasoittain"),
                measure: .share, columns: FunnelStage.allCases.map { $0.word(language) },
                rows: tiers.map { entry in
                    let all = entry.funnel.steps.first?.reached ?? 0
                    return Heatmap.Row(
                        entry.tier.rawValue,
                        entry.funnel.steps.map { step in
                            all == 0 ? nil : roundedShare(of: step.reached, in: all)
                        })
                }))
    }

    private func funnelRows(_ funnel: Funnel) -> ReportRows {
        ReportRows(
            Table(
                "funnel-rows", caption: said("Stage by stage", "Vaiheittain"),
                columns: [
                    .init("stage", said("Stage", "Vaihe")),
                    .init("accounts", said("Accounts", "Asiakkaita"), .trailing),
                    .init("conversion", said("Of the stage before", "Edellisestä vaiheesta"), .trailing),
                    .init("furthest", said("Furthest here", "Pisimmillään tässä"), .trailing),
                    .init("stopped", said("Who", "Ketkä")),
                ],
                rows: funnel.steps.map { step in
                    let names = step.stopped.prefix(3).map(accountName)
                    let more = step.stopped.count - names.count
                    let rest = more > 0 ? [said("and \(more) more", "ja \(more) muuta")] : []
                    return [
                        .text(step.stage.word(language)), .integer(step.reached),
                        step.conversion.map { .share(basisPoints: $0) } ?? .none, .integer(step.stopped.count),
                        .list(names + rest),
                    ]
                }), summing: ["furthest"], total: said("Total", "Yhteensä"),
            reading: .init(cells: ["stopped": funnel.steps.map { .text(someNames($0.stopped)) }]))
    }

    /// The first three of some accounts, and how many more there are.
    private func someNames(_ accounts: [Account.ID]) -> String {
        let names = accounts.prefix(3).map(accountName).joined(separator: ", ")
        let more = format.integer(accounts.count - 3)
        return accounts.count > 3 ? names + said(" and \(more) more", " ja \(more) muuta") : names
    }

    private func tierRows(_ tiers: [(tier: Tier, funnel: Funnel)]) -> ReportRows {
        ReportRows(
            Table(
                "funnel-tiers", caption: said("By tier", "Tasoittain"),
                columns: [Table.Column("tier", said("Tier", "Taso"))]
                    + FunnelStage.allCases.map { .init($0.rawValue, $0.word(language), .trailing) },
                rows: tiers.map { entry in
                    [.text(entry.tier.rawValue)] + entry.funnel.steps.map { .integer($0.reached) }
                }), summing: FunnelStage.allCases.map(\.rawValue), total: said("Total", "Yhteensä"))
    }
}

extension FunnelStage: PageWord {
    func word(_ language: Language) -> String {
        switch self {
        case .target: language.said("Target", "Kohde")
        case .aware: language.said("Aware", "Tietoinen")
        case .engaged: language.said("Engaged", "Aktiivinen")
        case .mqa: language.said("Qualified", "Kvalifioitu")
        case .opportunity: language.said("Opportunity", "Kauppa auki")
        case .won: language.said("Won", "Voitettu")
        case .expanded: language.said("Expanded", "Laajennettu")
        }
    }
}
