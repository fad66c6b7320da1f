import Answers
package import Playbook

/// One figure of the plan beside what there is of it.
package struct PlanLine: Hashable, Sendable {
    package var figure: PlanFigure
    package var pace: Pace

    /// A figure with its pace.
    package init(_ figure: PlanFigure, _ pace: Pace) {
        self.figure = figure
        self.pace = pace
    }
}

/// The quarter beside its plan: what was to be there by now.
extension ReportGround {
    /// - Parameters:
    ///   - lines: The plan's figures; empty where there is no plan.
    ///   - share: What part of the quarter's revenue marketing is to bring, in basis points, and that revenue.
    package func againstPlan(_ lines: [PlanLine], share part: (basisPoints: Int, revenue: Money)? = nil)
        -> ReportSection
    {
        let title = said("Marketing’s share of the plan", "Markkinoinnin osuus suunnitelmasta")
        guard !lines.isEmpty else {
            return ReportSection(
                "plan", title: title,
                parts: [
                    .warning(
                        said(
                            "No plan is set for the quarter \(quarter.text).",
                            "Neljännekselle \(quarter.text) ei ole suunnitelmaa."))
                ])
        }
        let all = quarter.last.days(since: quarter.first) + 1
        let passed = max(0, min(quarter.last, today).days(since: quarter.first) + 1)
        let due = roundedShare(of: passed, in: all)
        let rows = lines.map { line in
            let points = line.pace.target > 0 ? share(line.pace.actual, of: line.pace.target) : .none
            var value: Int?
            if case .share(let basis) = points { value = basis }
            return IntervalChart.Row(
                line.figure.word(language).prefix(1).uppercased() + line.figure.word(language).dropFirst(), value,
                remark: value == nil
                    ? said("no target", "ei tavoitetta")
                    : "\(text(line.pace.actual, line.figure)) / \(text(line.pace.target, line.figure))",
                tone: line.pace.isBehind ? .bad : .good)
        }
        return ReportSection(
            "plan", title: title,
            lead: (part.map { shareWords($0) + " " } ?? "")
                + said(
                    "Day \(passed) of \(all) of \(quarter.text). What counts as marketing’s: plan",
                    "Neljänneksen \(quarter.text) päivä \(passed)/\(all). Mikä lasketaan markkinoinnille: plan"),
            parts: [
                .plot(
                    .intervals(
                        IntervalChart(
                            title: said(
                                "How much of the quarter’s target there is",
                                "Paljonko neljänneksen tavoitteesta on koossa"),
                            measure: .share, rows: rows, reference: due,
                            referenceWord: said("due by today", "tähän päivään mennessä"), reaching: 10_000)),
                    rows: "plan-rows"),
                .rows(
                    ReportRows(
                        Table(
                            "plan-rows", caption: said("Figure by figure", "Luku luvulta"),
                            columns: [
                                .init("figure", said("Figure", "Luku")),
                                .init("target", said("Target", "Tavoite"), .trailing),
                                .init("so_far", said("So far", "Tähän mennessä"), .trailing),
                                .init("due_by_now", said("Due by now", "Pitäisi olla"), .trailing),
                                .init("at_this_pace", said("At this pace", "Tällä vauhdilla"), .trailing),
                                .init("standing", said("Standing", "Tilanne")),
                            ],
                            rows: lines.map { line in
                                [
                                    .text(line.figure.word(language)), cell(line.pace.target, line.figure),
                                    cell(line.pace.actual, line.figure), cell(line.pace.due, line.figure),
                                    line.pace.forecast.map { cell($0, line.figure) } ?? .none,
                                    Cell.text(
                                        line.pace.isBehind ? said("behind", "jäljessä") : said("on pace", "vauhdissa")
                                    ).toned(line.pace.isBehind ? .bad : .good),
                                ]
                            }),
                        reading: .init(whole: ["target", "so_far", "due_by_now", "at_this_pace"]))),
            ])
    }

    private func shareWords(_ part: (basisPoints: Int, revenue: Money)) -> String {
        let share = FigureFormat(Style.Language(language)).share(basisPoints: part.basisPoints)
        return said(
            "\(share) of \(whole(part.revenue)) is marketing’s.",
            "\(share) summasta \(whole(part.revenue)) on markkinoinnin.")
    }

    private func cell(_ value: Int, _ figure: PlanFigure) -> Cell {
        switch figure {
        case .pipeline, .revenue: money(value)
        case .contacts, .leads, .mqls, .customers: .integer(value)
        }
    }

    private func text(_ value: Int, _ figure: PlanFigure) -> String {
        FigureFormat(Style.Language(language), isTypeset: true).text(cell(value, figure).inWholeUnits)
    }
}

extension PlanFigure: PageWord {
    func word(_ language: Language) -> String {
        switch self {
        case .contacts: language.said("contacts", "kontaktit")
        case .leads: language.said("leads", "liidit")
        case .mqls: language.said("leads handed to sales", "myynnille luovutetut liidit")
        case .customers: language.said("customers from marketing", "markkinoinnin tuomat asiakkaat")
        case .pipeline: language.said("pipeline from marketing", "markkinoinnin tuomat avoimet kaupat")
        case .revenue: language.said("won revenue from marketing", "markkinoinnin tuoma voitettu myynti")
        }
    }
}
