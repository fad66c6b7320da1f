import Answers
package import Playbook

/// Won revenue quarter by quarter beside the plan, down to the deals.
extension ReportGround {
    /// - Parameter targets: The planned revenue of the quarters that have one.
    package func wonRevenue(targets: [Quarter: Money]) -> ReportSection {
        let quarters = busyQuarters(targets)
        let all = closed(.won, in: quarters[0].first...days.upperBound)
        let year = closed(.won, in: self.year)
        let now = closed(.won, in: days)
        let target = targets[quarter]
        let won = cents(now)
        let points = quarters.map { quarter in
            TimeColumns.Point(
                quarter.text, cents(all.filter { $0.closes.map(quarter.days.contains) ?? false }),
                target: targets[quarter]?.cents, isRunning: quarter.days.contains(today) && today != quarter.last)
        }
        let dated = deals.filter { $0.outcome == .won && $0.closes == nil }
        var parts: [ReportSection.Part] = [
            .plot(
                .columns(
                    TimeColumns(
                        title: said("Won revenue by quarter", "Voitettu myynti neljänneksittäin"), measure: measure,
                        points: points, targetWord: said("Plan", "Suunnitelma"),
                        runningWord: said("so far", "tähän mennessä"))), rows: "won-quarters"),
            .rows(quarterRows(quarters, all, targets)),
            .rows(
                closedRows(
                    "won-deals", caption: said("Won deals, newest first", "Voitetut kaupat, uusin ensin"), all,
                    whenEmpty: said("No deal was won in these quarters.", "Näinä neljänneksinä ei voitettu kauppoja."))),
        ]
        parts += leftOut(of: all)
        if !dated.isEmpty {
            parts.append(
                .warning(
                    said(
                        "\(dealCount(dated.count)) won without a day, and in no quarter.",
                        "\(dealCount(dated.count)) voitettu ilman päivää, eikä siksi missään neljänneksessä.")))
        }
        return ReportSection(
            "won", title: said("Won revenue", "Voitettu myynti"),
            figures: [
                ReportFigure(
                    "won_in_quarter", said("Won in \(quarter.text)", "Voitettu \(quarter.text)"), money(won),
                    detail: ofPlan(won, target) ?? dealCount(now.count), rows: "won-quarters"),
                ReportFigure(
                    "won_in_four_quarters", said("Won in four quarters", "Voitettu neljässä neljänneksessä"),
                    money(cents(year)), detail: dealCount(year.count), rows: "won-quarters"),
                averageFigure(year), winRateFigure,
            ], parts: parts)
    }

    /// Eight quarters, without the first ones in which nothing was planned or closed; four at least.
    private func busyQuarters(_ targets: [Quarter: Money]) -> [Quarter] {
        let all = quarters(8)
        let closed = Set(
            deals.lazy.filter { $0.outcome != .open }.compactMap(\.closes).map {
                Quarter(of: $0, startMonth: self.quarter.startMonth)
            })
        let empty = all.prefix { targets[$0] == nil && !closed.contains($0) }.count
        return Array(all.dropFirst(min(empty, all.count - 4)))
    }

    private func ofPlan(_ won: Int, _ target: Money?) -> String? {
        guard let target, target.currency == currency, case .share(let points) = share(won, of: target.cents) else {
            return nil
        }
        let share = FigureFormat(Style.Language(language)).share(basisPoints: points)
        return said("\(share) of the plan of \(whole(target))", "\(share) suunnitelmasta, joka on \(whole(target))")
    }

    private func averageFigure(_ deals: [Opportunity]) -> ReportFigure {
        let valued = deals.filter { $0.amount?.currency == currency }
        return ReportFigure(
            "average_deal", said("Average deal", "Keskikauppa"),
            valued.isEmpty ? .none : money(roundedQuotient(cents(valued), valued.count)),
            detail: said(
                "of \(dealCount(valued.count)) with an amount, four quarters",
                "\(dealCount(valued.count)), joilla on summa, neljä neljännestä"),
            rows: "won-deals")
    }

    private var winRateFigure: ReportFigure {
        let (won, lost) = (closed(.won, in: year).count, closed(.lost, in: year).count)
        let interval = ProportionInterval(successes: won, of: won + lost)
        // The two ends never stand on two lines.
        let bounds = interval.map { interval in
            FigureFormat(Style.Language(language)).shares(percents: interval.percents)
                .replacing("–", with: "\u{2060}–\u{2060}")
        }
        return ReportFigure(
            "win_rate", said("Win rate", "Voittoprosentti"), share(won, of: won + lost),
            detail: bounds.map {
                said(
                    "\(won) of \(won + lost) closed in four quarters; likely range \($0)",
                    "\(won)/\(won + lost) päättyneestä neljässä neljänneksessä; todennäköisesti \($0)")
            } ?? said("nothing has closed", "mitään ei ole päättynyt"), rows: "won-quarters")
    }

    private func quarterRows(
        _ quarters: [Quarter], _ won: [Opportunity], _ targets: [Quarter: Money]
    ) -> ReportRows {
        let lost = closed(.lost, in: quarters[0].first...days.upperBound)
        func row(_ name: String, _ days: ClosedRange<Day>, plan: [Cell]) -> [Cell] {
            let own = won.filter { $0.closes.map(days.contains) ?? false }
            return [
                .text(name), .integer(own.count), .integer(lost.count { $0.closes.map(days.contains) ?? false }),
                money(cents(own)),
            ] + plan
        }
        var rows = ReportRows(
            Table(
                "won-quarters", caption: said("Quarter by quarter", "Neljänneksittäin"),
                columns: [
                    .init("quarter", said("Quarter", "Neljännes")),
                    .init("won_deals", said("Won deals", "Voitettuja"), .trailing),
                    .init("lost_deals", said("Lost deals", "Hävittyjä"), .trailing),
                    .init("won", said("Won", "Voitettu"), .trailing),
                    .init("plan", said("Plan", "Suunnitelma"), .trailing),
                    .init("of_plan", said("Of the plan", "Suunnitelmasta"), .trailing),
                ],
                rows: quarters.reversed().map { quarter in
                    let sum = cents(won.filter { $0.closes.map(quarter.days.contains) ?? false })
                    return row(
                        quarter.text, quarter.days,
                        plan: [
                            cell(targets[quarter]), targets[quarter].map { share(sum, of: $0.cents) } ?? .none,
                        ])
                }), summing: ["won_deals", "lost_deals", "won"], total: said("Total", "Yhteensä"),
            reading: .init(
                hidden: quarters.contains { targets[$0] != nil } ? [] : ["plan", "of_plan"], whole: ["plan"]))
        if quarters.count > 4 {
            // The figure of four quarters is found below the rows of more.
            rows.table.otherTotals = [
                row(said("The newest four", "Uusimmat neljä"), year, plan: [.none, .none])
            ]
        }
        return rows
    }
}
