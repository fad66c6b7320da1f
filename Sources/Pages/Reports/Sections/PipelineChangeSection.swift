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
    package var account: Account.ID
    package var deal: String
    /// What it was and what it is, in words.
    package var before: String
    package var after: String
    package var effectCents: Int?

    /// A deal with what changed of it.
    package init(
        _ change: String, day: Day?, account: Account.ID, deal: String, before: String, after: String,
        effectCents: Int?
    ) {
        self.change = change
        self.day = day
        self.account = account
        self.deal = deal
        self.before = before
        self.after = after
        self.effectCents = effectCents
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
                    "pipeline_now", said("Pipeline now", "Avoimet kaupat nyt"), money(now), rows: "change-rows"),
            ],
            parts: [
                .plot(
                    .waterfall(
                        Waterfall(
                            title: said("From then to now", "Silloisesta nykyiseen"), measure: measure,
                            startLabel: said("Pipeline on \(day)", "Avoimet \(day)"), start: then,
                            steps: steps.map { .init($0.label, $0.cents, tone: $0.tone) },
                            endLabel: said("Pipeline now", "Avoimet nyt"))), rows: "change-rows"),
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
                                + steps.map { [.text($0.label), .integer($0.deals), money($0.cents)] }),
                        summing: ["amount"], total: said("Pipeline now", "Avoimet kaupat nyt"))),
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
                    .init("before", said("Before", "Ennen")), .init("after", said("After", "Jälkeen")),
                    .init("effect", said("Effect", "Vaikutus"), .trailing),
                ],
                rows: deals.map { deal in
                    [
                        .text(deal.change), deal.day.map { .day($0.iso) } ?? .none, .text(accountName(deal.account)),
                        .text(deal.deal), .text(deal.before), .text(deal.after),
                        deal.effectCents.map(money) ?? .none,
                    ]
                }, whenEmpty: said("No deal changed in these days.", "Mikään kauppa ei muuttunut.")),
            summing: ["effect"], total: said("Total", "Yhteensä"))
    }
}
