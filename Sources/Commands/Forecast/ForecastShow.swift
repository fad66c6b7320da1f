import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Forecasts what a quarter brings, three ways, and holds it against the plan.
struct ForecastShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Forecast what a quarter brings, and hold it against the plan.",
        discussion: """
            stage: the chance that workspace.yml gives the stage, for deals that are to close in the quarter. history: what \
            became of your own closed deals, by stage and days there, times the chance to close in time. simulate: the \
            quarter run many times by the chances of the history, each as uncertain as it is. P10 is what 1 of 10 runs stays \
            below, P90 what 9 of 10 do. Only deals that are open now are in it, each independent of the others. How good \
            such forecasts were: forecast test.
            """)
    static let reads = ForecastDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["forecast", "forecast --quarter 2027-Q1 --method history", "forecast --runs 500 --seed 7"]

    @Option(help: "The quarter, as 2026-Q4; the current one otherwise.", transform: QuarterName.init(reading:))
    var quarter: QuarterName?
    @Option(help: "Only one method: stage, history or simulate.", transform: ForecastMethod.init(reading:))
    var method: ForecastMethod?
    @OptionGroup var simulation: SimulationOptions
    @Option(parsing: .unconditional, help: "How many deals to list; 20 otherwise.") var limit: Int?

    func run(in session: Session) throws -> Answer {
        let (runs, seed) = try simulation.checked(runs: QuarterSimulation.standardRuns)
        if let limit, limit < 0 { throw Refusal("--limit takes 0 or more, not \(limit).") }
        let desk = try ForecastDesk(session: session, quarter: quarter)
        guard desk.quarter.last >= session.today else { return past(desk) }
        let methods = method.map { [$0] } ?? ForecastMethod.allCases
        var results: [Currency: [ForecastMethod: QuarterSimulation]] = [:]
        var problems: [Problem] = []
        for sum in desk.forecast.sums {
            for method in methods {
                if let result = desk.forecast.simulation(of: sum, by: method, runs: runs, seed: seed) {
                    results[sum.currency, default: [:]][method] = result
                }
            }
            if results[sum.currency] == nil {
                problems.append(
                    Problem(
                        .warning,
                        "The open amounts in \(sum.currency.code) pass what can be added up: look for a mistyped one with: opportunity list --outcome open"
                    ))
            }
        }
        let view = ForecastView(desk: desk, methods: methods, results: results)
        var blocks: [Answer.Block] = [.table(view.expectations)]
        guard !desk.forecast.deals.isEmpty || !desk.forecast.sums.isEmpty else {
            return Answer(blocks + desk.remarks)
        }
        blocks.append(.table(view.againstPlan))
        if let coverage = desk.coverage { blocks.append(.text(coverage)) }
        blocks += view.deals(limit: limit ?? 20)
        blocks.append(.list(notes(desk, runs: runs, seed: seed)))
        if !problems.isEmpty { blocks.append(.problems(problems)) }
        return Answer(blocks + desk.remarks)
    }

    private func notes(_ desk: ForecastDesk, runs: Int, seed: UInt64) -> [String] {
        [
            "\(counted(runs, "run")), seed \(seed): 1 of 10 brought less than P10, half of them less than P50, 9 of 10 less than P90.",
            "Deals are taken as independent of each other and amounts as they are; deals not yet opened are not in it.",
        ] + desk.basis + ["Why a deal has its chance: forecast why DEAL"]
    }

    /// A quarter that is over brings what it brought.
    private func past(_ desk: ForecastDesk) -> Answer {
        let rows: [[Cell]] = desk.forecast.sums.map { sum in
            let target = desk.target(in: sum.currency)
            return [
                .money(sum.won), .integer(sum.wonDeals.count), .money(target),
                .money(
                    target.map { Money(cents: ForecastDesk.sum(sum.won.cents, $0.cents, -1), currency: sum.currency) }),
            ]
        }
        let table = Table(
            "won", caption: desk.title,
            columns: [
                .init("won", nil, .trailing), .init("deals", nil, .trailing), .init("target", nil, .trailing),
                .init("gap", "Over or under", .trailing),
            ], rows: rows, whenEmpty: "Nothing was won in \(desk.quarter.text).")
        return Answer([
            .table(table),
            .text(
                "\(desk.quarter.text) is over, so there is nothing to forecast. How forecasts of it would have come out: forecast test"
            ),
        ])
    }
}
