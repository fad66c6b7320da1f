package import Answers
package import Playbook

/// One kind of change of the pipeline, such as new deals or shrunk ones.
package struct PipelineStep: Hashable, Sendable {
    package var label: String
    package var cents: Int
    package var deals: Int
    package var tone: Tone

    /// A change with how many deals it is of.
    package init(_ label: String, cents: Int, deals: Int, tone: Tone) {
        self.label = label
        self.cents = cents
        self.deals = deals
        self.tone = tone
    }
}

/// One deal that changed.
package struct ChangedDeal: Hashable, Sendable {
    package var day: Day?
    package var change: String
    package var deal: Opportunity
    /// What it was and what it is: an amount, a day, a stage.
    package var before: Cell
    package var after: Cell
    package var effectCents: Int?
    /// Whether the effect is good or bad, which its sign does not tell: a won deal leaves the pipeline too.
    package var tone: Tone

    /// A deal with what changed of it.
    package init(
        _ change: String, day: Day?, deal: Opportunity, before: Cell, after: Cell, effectCents: Int?, tone: Tone
    ) {
        self.change = change
        self.day = day
        self.deal = deal
        self.before = before
        self.after = after
        self.effectCents = effectCents
        self.tone = tone
    }
}

/// How the pipeline of the quarter's first day became that of today.
extension ReportGround {
    /// - Parameters:
    ///   - then: The open deals as the quarter began, in cents.
    ///   - steps: What came in and went out; `then` with all of them is the pipeline now.
    ///   - beside: Changes that move no money: close days, stages.
    ///   - remarks: What could not be said.
    package func pipelineChanges(
        then: Int, steps: [PipelineStep], beside: [(label: String, deals: Int)], deals: [ChangedDeal], remarks: [String]
    ) -> ReportSection {
        let day = format.day(days.lowerBound)
        // A quarter that is over ends on its own last day.
        let end = format.day(days.upperBound)
        let isOver = days.upperBound < today
        let endWords =
            isOver ? said("Pipeline on \(end)", "Avoimet kaupat \(end)") : said("Pipeline now", "Avoimet kaupat nyt")
        let now = steps.reduce(then) { $0 + $1.cents }
        let moved = beside.filter { $0.deals > 0 }.map { "\($0.label) \(format.integer($0.deals))" }
        return ReportSection(
            "changes", title: said("What changed", "Mikä muuttui"),
            lead: moved.isEmpty
                ? ""
                : said("Without a change of the sum: ", "Summan muuttumatta: ") + moved.joined(separator: ", ") + ".",
            figures: [
                ReportFigure(
                    "pipeline_then", said("Pipeline on \(day)", "Avoimet kaupat \(day)"), money(then),
                    rows: "change-rows"),
                ReportFigure(
                    "pipeline_now", endWords, money(now), rows: "change-rows"),
            ],
            parts: [
                .plot(
                    .waterfall(
                        Waterfall(
                            title: isOver
                                ? said("From \(day) to \(end)", "\(day) – \(end)")
                                : said("From then to now", "Silloisesta nykyiseen"), measure: measure,
                            startLabel: said("Pipeline on \(day)", "Avoimet \(day)"), start: then,
                            steps: steps.map { .init($0.label, $0.cents, tone: $0.tone) },
                            endLabel: isOver
                                ? said("Pipeline on \(end)", "Avoimet \(end)") : said("Pipeline now", "Avoimet nyt"))),
                    rows: "change-rows"),
                .rows(
                    ReportRows(
                        Table(
                            "change-rows", caption: said("The bridge", "Silta"),
                            columns: [
                                .init("step", said("Step", "Askel")),
                                .init("deals", said("Deals", "Kauppoja"), .trailing),
                                .init("amount", said("Amount", "Summa"), .trailing),
                            ],
                            rows: [[.text(said("Pipeline on \(day)", "Avoimet kaupat \(day)")), .none, money(then)]]
                                + steps.map { [.text($0.label), .integer($0.deals), toned(money($0.cents), $0.tone)] }),
                        summing: ["amount"], total: endWords)),
                .rows(changedRows(deals)),
            ] + remarks.map { .warning($0) })
    }

    private func changedRows(_ deals: [ChangedDeal]) -> ReportRows {
        ReportRows(
            Table(
                "changed-deals", caption: said("Deal by deal", "Kauppa kaupalta"),
                columns: [
                    .init("change", said("Change", "Muutos")), .init("day", said("Day", "Päivä")),
                    .init("account", said("Account", "Asiakas")), .init("deal", said("Deal", "Kauppa")),
                    .init("before", said("Before", "Ennen"), .trailing),
                    .init("after", said("After", "Jälkeen"), .trailing),
                    .init("effect", said("Effect", "Vaikutus"), .trailing),
                ],
                rows: deals.map { deal in
                    [
                        .text(deal.change), deal.day.map { .day($0.iso) } ?? .none,
                        .text(accountName(deal.deal.account)),
                        .text(deal.deal.handle), words(deal.before), words(deal.after),
                        deal.effectCents.map { toned(money($0), deal.tone) } ?? .none,
                    ]
                }, whenEmpty: said("No deal changed in these days.", "Mikään kauppa ei muuttunut.")),
            summing: ["effect"], total: said("Total", "Yhteensä"),
            reading: .init(
                cells: names(of: deals.map(\.deal)).merging([
                    "before": deals.map(\.before), "after": deals.map(\.after),
                ]) { $1 }))
    }

    /// What programs get for a column that holds amounts, days and stages: words, as one column is of one kind.
    private func words(_ cell: Cell) -> Cell { .text(FigureFormat(Style.Language(language)).text(cell)) }

    /// An amount that means what its step does, not what its sign would.
    private func toned(_ cell: Cell, _ tone: Tone) -> Cell { .toned(cell, tone) }
}
