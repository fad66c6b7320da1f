import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows how a deal's chance in a quarter came about, term by term.
struct ForecastWhy: Command {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Show how a deal's chance and its weighted amount came about.")
    static let reads = ForecastDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["forecast why tammerlift-europe", "forecast why tammerlift-parts --quarter 2027-Q1"]

    @Argument(help: "The deal.") var opportunity: String
    @Option(help: "The quarter, as 2026-Q4; the current one otherwise.", transform: QuarterName.init(reading:))
    var quarter: QuarterName?

    func run(in session: Session) throws -> Answer {
        let deal = try session.opportunity(opportunity)
        let desk = try ForecastDesk(session: session, quarter: quarter)
        guard let outcome = deal.outcome(on: session.today) else {
            return .said(
                "\(deal.handle) is opened on \(deal.created.iso), which is still to come: it has no chance yet.")
        }
        guard outcome == .open else { return .said(closed(deal, desk)) }
        guard let found = desk.forecast.deals.first(where: { $0.opportunity.id == deal.id }) else {
            return .said(
                "\(desk.quarter.text) is over, so \(deal.handle) cannot close in it. Ask of this quarter with: forecast why \(deal.handle)"
            )
        }
        let chance = found.chance
        let byStage = Table(
            "by_stage", caption: "\(deal.handle) in \(desk.title), by stage", columns: Self.columns,
            rows: stageSteps(found, desk))
        let byHistory = Table(
            "by_history",
            caption:
                "By history: in \(deal.stage) for \(counted(chance.daysInStage, "day")), open for \(counted(chance.daysOpen, "day"))",
            columns: Self.columns, rows: winSteps(found, desk) + timeSteps(found, desk) + amountSteps(found))
        let note =
            "Each rate is drawn towards the one before it: (won + weight × rate before) ÷ (deals + weight), rounded to a tenth of a per cent. An age counts the deals that were still in the stage after so many days; a chance falls where few of those were won. Weighted amounts are rounded so that the column of forecast adds up to the cent."
        return Answer([.table(byStage), .table(byHistory), .text(note)])
    }

    private static let columns: [Table.Column] = [
        .init("step"), .init("seen", "Seen"), .init("value", nil, .trailing), .init("source", "Where from"),
    ]

    private func closed(_ deal: Opportunity, _ desk: ForecastDesk) -> String {
        let day = deal.closes.map { " on \($0.iso)" } ?? ""
        guard deal.outcome == .won else { return "\(deal.handle) was lost\(day), so it brings nothing." }
        guard let closes = deal.closes, desk.quarter.days.contains(closes) else {
            return "\(deal.handle) was won\(day), not in \(desk.quarter.text): it is no part of that quarter."
        }
        return "\(deal.handle) was won\(day): it counts in \(desk.quarter.text) with its whole amount."
    }

    private func stageSteps(_ deal: QuarterForecast.Deal, _ desk: ForecastDesk) -> [[Cell]] {
        let chance = deal.chance
        let counts = chance.expected == .inQuarter || chance.expected == .passed
        return [
            [
                .text("chance of \(deal.opportunity.stage)"), .none, .chance(chance.setting ?? 0),
                .text(
                    chance.setting == nil
                        ? "workspace.yml has no such stage" : "workspace.yml, stages; abm's own where it is silent"),
            ],
            [
                .text("× closes in the quarter"), .none, .chance(counts ? 1000 : 0),
                .text(Self.phrase(chance.expected, deal.opportunity.closes)),
            ],
            [.text("× amount"), .none, .money(deal.opportunity.amount), .text(amountSource(deal))],
            [.text("= weighted"), .none, .money(deal.byStage), .none],
        ]
    }

    private func winSteps(_ deal: QuarterForecast.Deal, _ desk: ForecastDesk) -> [[Cell]] {
        let (chance, history) = (deal.chance, desk.forecast.history)
        var rows: [[Cell]] = [
            [
                .text("chance of \(deal.opportunity.stage)"), .none, .chance(chance.winRates.first?.prior),
                .text(
                    chance.setting == nil
                        ? "workspace.yml has no such stage: won of all closed deals"
                        : "workspace.yml, stages; abm's own where it is silent"),
            ]
        ]
        for (rate, age) in zip(chance.winRates, StageAge.all) {
            let isFirst = age.days == 0
            let weight =
                isFirst
                ? "the chance above counts as \(counted(rate.weight, "deal"))\(history.isWeightMeasured ? ", judged by how the stages' own rates lie to theirs" : "")"
                : "the rate above counts as \(counted(rate.weight, "deal"))"
            rows.append([
                .text(isFirst ? "closed deals that came to it" : "still there after \(age.days) days"),
                .text("\(rate.successes) of \(rate.trials) won"), .chance(rate.value),
                .text(rate.trials == 0 ? "no such deal: as above" : "\(Self.formula(rate)); \(weight)"),
            ])
        }
        if chance.winRates.count > 1, let first = chance.winRates.first, first.value > 0 {
            let factor = roundedQuotient(chance.win * 100, first.value)
            rows.append([
                .text("age factor"), .none, .decimal(units: factor, places: 2),
                .text(
                    "\(Self.text(chance.win)) ÷ \(Self.text(first.value)): what \(chance.daysInStage) days there do to the chance"
                ),
            ])
        }
        rows.append([.text("= chance to win"), .none, .chance(chance.win), .none])
        return rows
    }

    private func timeSteps(_ deal: QuarterForecast.Deal, _ desk: ForecastDesk) -> [[Cell]] {
        let (chance, timing) = (deal.chance, deal.chance.timing)
        let (from, to) = (
            max(0, desk.quarter.first.days(since: desk.session.today)),
            desk.quarter.last.days(since: desk.session.today)
        )
        let window = from == 0 ? "within \(to) more days" : "in \(from) to \(to) more days"
        var rows: [[Cell]] = [
            [
                .text("close date"), .text(deal.opportunity.closes?.iso),
                .chance(timing.ofAll?.prior ?? 0),
                .text(Self.phrase(chance.expected, deal.opportunity.closes)),
            ]
        ]
        if let all = timing.ofAll, let stage = timing.ofStage {
            rows += [
                [
                    .text("won deals, open for \(timing.ofAllAge.days) days or more"),
                    .text("\(all.successes) of \(all.trials) \(window)"), .chance(all.value),
                    .text(
                        all.trials == 0
                            ? "no such deal: as above"
                            : "\(Self.formula(all)); the date counts as \(counted(all.weight, "deal"))"),
                ],
                [
                    .text("won deals, in \(deal.opportunity.stage) for \(timing.ofStageAge.days) days or more"),
                    .text("\(stage.successes) of \(stage.trials) \(window)"), .chance(stage.value),
                    .text(
                        stage.trials == 0
                            ? "no such deal: as above"
                            : "\(Self.formula(stage)); the rate above counts as \(counted(stage.weight, "deal"))"),
                ],
            ]
        }
        rows.append([.text("× in time"), .none, .chance(timing.value), .none])
        return rows
    }

    private func amountSteps(_ deal: QuarterForecast.Deal) -> [[Cell]] {
        [
            [
                .text("= chance to be won in the quarter"), .none, .chance(deal.chance.byHistory),
                .text("\(Self.text(deal.chance.win)) × \(Self.text(deal.chance.timing.value))"),
            ],
            [.text("× amount"), .none, .money(deal.opportunity.amount), .text(amountSource(deal))],
            [.text("= weighted"), .none, .money(deal.byHistory), .none],
        ]
    }

    private func amountSource(_ deal: QuarterForecast.Deal) -> String? {
        deal.opportunity.amount == nil ? "nobody has said it, so it weighs nothing" : nil
    }

    private static func phrase(_ expected: ExpectedClose, _ closes: Day?) -> String {
        let day = closes?.iso ?? ""
        return switch expected {
        case .inQuarter: "it is to close on \(day), in the quarter"
        case .passed: "\(day) is past and nobody moved it: counted as in the quarter"
        case .earlier: "it is to close on \(day), before the quarter: only if it slips"
        case .later: "it is to close on \(day), after the quarter"
        case .unsaid: "nobody has said when it is to close"
        }
    }

    /// As `(12 + 10 × 60%) ÷ (20 + 10)`.
    private static func formula(_ rate: ShrunkRate) -> String {
        "(\(rate.successes) + \(rate.weight) × \(text(rate.prior))) ÷ (\(rate.trials) + \(rate.weight))"
    }

    private static func text(_ tenths: Int) -> String {
        tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
    }
}
