import Answers
package import Playbook

/// The way from one stage to the next, in days.
package struct PassageLine: Hashable, Sendable {
    package var from: FunnelStage
    package var to: FunnelStage
    package var accounts: Int
    /// The median in tenths of a day, and the days of the middle half; `nil` where nobody passed with both days known.
    package var medianTenths: Int?
    package var quartiles: ClosedRange<Int>?
    /// Left out, being dated at the later stage before the earlier.
    package var outOfOrder: [Account.ID]

    /// A passage with how long it took.
    package init(
        from: FunnelStage, to: FunnelStage, accounts: Int, medianTenths: Int?, quartiles: ClosedRange<Int>?,
        outOfOrder: [Account.ID] = []
    ) {
        self.from = from
        self.to = to
        self.accounts = accounts
        self.medianTenths = medianTenths
        self.quartiles = quartiles
        self.outOfOrder = outOfOrder
    }
}

/// An account that has stood still for too long.
package struct StalledAccount: Hashable, Sendable {
    package var account: Account.ID
    package var stage: FunnelStage
    package var since: Day
    package var days: Int
    package var owner: String?

    /// An account with how long it has stood.
    package init(account: Account.ID, stage: FunnelStage, since: Day, days: Int, owner: String?) {
        self.account = account
        self.stage = stage
        self.since = since
        self.days = days
        self.owner = owner
    }
}

/// How long each step takes, and who stands still.
extension ReportGround {
    /// The chapter on how long accounts took from stage to stage.
    package func times(_ lines: [PassageLine]) -> ReportSection {
        func name(_ line: PassageLine) -> String { "\(line.from.word(language)) → \(line.to.word(language))" }
        return ReportSection(
            "times", title: said("Time between stages", "Aika vaiheiden välillä"),
            parts: [
                .plot(
                    .intervals(
                        IntervalChart(
                            title: said(
                                "Days from stage to stage, the middle half",
                                "Päiviä vaiheesta toiseen, keskimmäinen puolikas"),
                            measure: .tenths(said("days", "päivää")),
                            rows: lines.map { line in
                                .init(
                                    name(line), line.medianTenths,
                                    in: line.quartiles.map { $0.lowerBound * 10...$0.upperBound * 10 },
                                    remark: line.medianTenths == nil
                                        ? said("nobody yet", "ei vielä kukaan") : accountCount(line.accounts))
                            })), rows: "time-rows"),
                .rows(
                    ReportRows(
                        Table(
                            "time-rows", caption: said("Step by step", "Askel askeleelta"),
                            columns: [
                                .init("step", said("Step", "Askel")),
                                .init("accounts", said("Accounts", "Asiakkaita"), .trailing),
                                .init("median_days", said("Median days", "Mediaanipäivät"), .trailing),
                                .init("quarter_days", said("A quarter within", "Neljännes alle"), .trailing),
                                .init(
                                    "three_quarters_days", said("Three quarters within", "Kolme neljännestä alle"),
                                    .trailing),
                            ],
                            rows: lines.map { line in
                                [
                                    .text(name(line)), .integer(line.accounts),
                                    line.medianTenths.map { .decimal(units: $0, places: 1) } ?? .none,
                                    line.quartiles.map { .integer($0.lowerBound) } ?? .none,
                                    line.quartiles.map { .integer($0.upperBound) } ?? .none,
                                ]
                            }))),
            ] + lines.compactMap(leftOut))
    }

    /// The accounts whose days of two stages are in the wrong order.
    private func leftOut(of line: PassageLine) -> ReportSection.Part? {
        guard !line.outOfOrder.isEmpty else { return nil }
        let names = line.outOfOrder.prefix(5).map(accountName).joined(separator: ", ")
        let list = line.outOfOrder.count > 5 ? names + " …" : names
        let count = accountCount(line.outOfOrder.count)
        let (from, to) = (line.from.word(language), line.to.word(language))
        return .warning(
            said(
                "Left out of the days from \(from) to \(to), the later being dated before the earlier: \(count) (\(list)).",
                "Ei mukana päivissä \(from) → \(to), koska myöhempi vaihe on päivätty ennen aiempaa: \(count) (\(list))."
            ))
    }

    /// The longest first.
    package func stalled(_ accounts: [StalledAccount]) -> ReportSection {
        let chart = Chart(
            .bars, title: said("Accounts that stand still, by stage", "Paikallaan seisovat asiakkaat vaiheittain"),
            unit: said("accounts", "asiakasta"),
            points: FunnelStage.allCases.compactMap { stage in
                let count = accounts.count { $0.stage == stage }
                return count == 0 ? nil : .init(stage.word(language), count)
            })
        return ReportSection(
            "stalled", title: said("Who stands still", "Kuka seisoo paikallaan"),
            figures: [
                ReportFigure(
                    "stalled", said("Stalled accounts", "Paikallaan"), .integer(accounts.count), rows: "stalled-rows")
            ],
            parts: (chart.points.count < 2 ? [] : [.plot(.chart(chart), rows: "stalled-rows")]) + [
                .rows(
                    ReportRows(
                        Table(
                            "stalled-rows", caption: said("The longest first", "Pisimpään ensin"),
                            columns: [
                                .init("account", said("Account", "Asiakas")), .init("stage", said("Stage", "Vaihe")),
                                .init("since", said("Since", "Alkaen")),
                                .init("days", said("Days", "Päiviä"), .trailing),
                                .init("owner", said("Owner", "Vastuuhenkilö")),
                            ],
                            rows: accounts.sorted { ($1.days, $0.account) < ($0.days, $1.account) }.map { stalled in
                                [
                                    .text(accountName(stalled.account)), .text(stalled.stage.word(language)),
                                    .day(stalled.since.iso), .integer(stalled.days),
                                    stalled.owner.map { .text($0) } ?? .none,
                                ]
                            }, whenEmpty: said("Nobody stands still.", "Kukaan ei seiso paikallaan."))))
            ])
    }
}
