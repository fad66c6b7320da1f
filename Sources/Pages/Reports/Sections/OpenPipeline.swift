import Answers
import Playbook

/// The open deals stage by stage, and what they weigh.
extension ReportGround {
    package var openPipeline: ReportSection {
        let pipeline = Pipeline(deals, stages: stages, on: today)
        let open = pipeline.deals.map(\.opportunity)
        let sum = pipeline.totals.first { $0.amount.currency == currency }
        let names = pipeline.stages.map { stageWord($0.stage.handle, stages: stages, language) }
        let rows = zip(names, pipeline.stages).map { name, stage in
            let own = stage.sums.first { $0.amount.currency == currency }
            return BarGroups.Row(name, [own?.amount.cents ?? 0, own?.weighted.cents ?? 0])
        }
        let figures = [
            ReportFigure(
                "open_pipeline", said("Open pipeline", "Avoimet kaupat"), money(sum?.amount.cents ?? 0),
                detail: dealCount(open.count), rows: "open-deals"),
            ReportFigure(
                "weighted_pipeline", said("Weighted by chance", "Painotettu todennäköisyydellä"),
                money(sum?.weighted.cents ?? 0), rows: "pipeline-stages"),
            ReportFigure(
                "overdue_deals", said("Past their close date", "Päättymispäivä ohitettu"),
                .integer(pipeline.overdue.count), rows: "open-deals"),
        ]
        return ReportSection(
            "pipeline", title: said("Pipeline", "Avoimet kaupat"),
            lead: quarter.last < today
                ? said(
                    "As it stands on \(format.day(today)), not as the quarter ended: as-of \(quarter.last.iso) pipeline",
                    "Tilanne \(format.day(today)), ei neljänneksen lopussa: as-of \(quarter.last.iso) pipeline") : "",
            figures: figures,
            parts: [
                .plot(
                    .bars(
                        BarGroups(
                            .grouped, title: said("Open pipeline by stage", "Avoimet kaupat vaiheittain"),
                            measure: measure,
                            series: [said("amount", "summa"), said("weighted by chance", "painotettu")],
                            rows: open.isEmpty ? [] : rows)), rows: "pipeline-stages"),
                .rows(stageRows(pipeline, names)), .rows(openRows(pipeline)),
            ] + leftOut(of: open))
    }

    private func stageRows(_ pipeline: Pipeline, _ names: [String]) -> ReportRows {
        ReportRows(
            Table(
                "pipeline-stages", caption: said("Stage by stage", "Vaiheittain"),
                columns: [
                    .init("stage", said("Stage", "Vaihe")),
                    .init("probability", said("Chance", "Todennäköisyys"), .trailing),
                    .init("deals", said("Deals", "Kauppoja"), .trailing),
                    .init("amount", said("Amount", "Summa"), .trailing),
                    .init("weighted", said("Weighted", "Painotettu"), .trailing),
                ],
                rows: pipeline.deals.isEmpty
                    ? []
                    : zip(names, pipeline.stages).map { name, stage in
                        let own = stage.sums.first { $0.amount.currency == currency }
                        return [
                            .text(name), .share(basisPoints: stage.stage.probability * 100),
                            .integer(stage.deals.count), money(own?.amount.cents ?? 0), money(own?.weighted.cents ?? 0),
                        ]
                    }, whenEmpty: said("No open deals.", "Ei avoimia kauppoja.")),
            summing: ["deals", "amount", "weighted"], total: said("Total", "Yhteensä"),
            reading: .init(whole: ["weighted"]))
    }

    private func openRows(_ pipeline: Pipeline) -> ReportRows {
        let sorted = pipeline.deals.sorted { left, right in
            (left.opportunity.amount?.cents ?? -1, right.opportunity.handle)
                > (right.opportunity.amount?.cents ?? -1, left.opportunity.handle)
        }
        return ReportRows(
            Table(
                "open-deals", caption: said("Open deals, the largest first", "Avoimet kaupat, suurin ensin"),
                columns: [
                    .init("account", said("Account", "Asiakas")), .init("deal", said("Deal", "Kauppa")),
                    .init("stage", said("Stage", "Vaihe")), .init("owner", said("Owner", "Vastuuhenkilö")),
                    .init("closes", said("Closes", "Päättyy")),
                    .init("overdue", said("Days overdue", "Päiviä myöhässä"), .trailing),
                    .init("amount", said("Amount", "Summa"), .trailing),
                    .init("weighted", said("Weighted", "Painotettu"), .trailing),
                ],
                rows: sorted.map { deal in
                    let own = deal.opportunity
                    return [
                        .text(accountName(own.account)), .text(own.handle),
                        .text(stageWord(own.stage, stages: stages, language)), own.owner.map { .text($0) } ?? .none,
                        own.closes.map { .day($0.iso) } ?? .none,
                        deal.daysOverdue.map { Cell.integer($0).toned(.bad) } ?? .none, cell(own.amount),
                        cell(deal.weighted),
                    ]
                }, whenEmpty: said("No open deals.", "Ei avoimia kauppoja.")),
            summing: ["amount", "weighted"], total: said("Total", "Yhteensä"),
            reading: .init(
                cells: names(of: sorted.map(\.opportunity)).merging(["closes": sorted.map(closing)]) { $1 },
                hidden: ["overdue"], whole: ["weighted"]))
    }

    /// The day on which a deal is to close, with how long ago that was where it has passed.
    private func closing(_ deal: PipelineDeal) -> Cell {
        guard let day = deal.opportunity.closes else { return .none }
        guard let late = deal.daysOverdue else { return .day(day.iso) }
        let words = said("\(format.days(late)) late", "\(format.days(late)) myöhässä")
        return Cell.text("\(format.day(day)), \(words)").toned(.bad)
    }
}
