import Answers
import Playbook

/// Why deals were lost in the quarter.
extension ReportGround {
    /// The deals lost in the quarter, by reason.
    package var lostReasons: ReportSection {
        let lost = closed(.lost, in: days)
        let reasons = Dictionary(grouping: lost) { deal in
            deal.reason.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
                ?? said("no reason given", "syytä ei kerrottu")
        }
        let chart = Chart(
            .bars, title: said("Lost deals by reason", "Hävityt kaupat syittäin"), unit: said("deals", "kauppaa"),
            points: reasons.keys.sorted().map { .init($0, reasons[$0]?.count ?? 0) })
        return ReportSection(
            "lost", title: said("What was lost, and why", "Mitä hävittiin ja miksi"),
            figures: [
                ReportFigure(
                    "lost_deals", said("Lost deals", "Hävittyjä kauppoja"), .integer(lost.count), rows: "lost-deals"),
                ReportFigure(
                    "lost_amount", said("Lost amount", "Hävitty summa"), money(cents(lost)), rows: "lost-deals"),
            ],
            parts: (reasons.count < 2
                ? []
                : [
                    .plot(
                        .chart(chart.largest(10) { said("\($0) other reasons", "\($0) muuta syytä") }),
                        rows: "lost-deals")
                ]) + [.rows(lostRows(lost))] + leftOut(of: lost))
    }

    private func lostRows(_ lost: [Opportunity]) -> ReportRows {
        ReportRows(
            Table(
                "lost-deals", caption: said("Lost deals, newest first", "Hävityt kaupat, uusin ensin"),
                columns: [
                    .init("closed", said("Closed", "Päättyi")), .init("account", said("Account", "Asiakas")),
                    .init("deal", said("Deal", "Kauppa")), .init("stage", said("Stage", "Vaihe")),
                    .init("reason", said("Reason", "Syy")), .init("amount", said("Amount", "Summa"), .trailing),
                ],
                rows: lost.map { deal in
                    [
                        .day((deal.closes ?? deal.created).iso), .text(accountName(deal.account)), .text(deal.handle),
                        .text(stageWord(deal.stage, stages: stages, language)),
                        deal.reason.map { .text($0) } ?? .none, cell(deal.amount),
                    ]
                }, whenEmpty: said("Nothing was lost.", "Mitään ei hävitty.")),
            summing: ["amount"], total: said("Total", "Yhteensä"), reading: .init(cells: names(of: lost)))
    }
}
