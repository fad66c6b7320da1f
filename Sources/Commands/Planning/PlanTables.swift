import Answers
import Playbook
import Settings
import Store
import Workbench

extension PlanDesk {
    /// What the plan is made of, and where each came from.
    func inputsTable(_ quarters: [(quarter: Quarter, figures: PlanFigures)]) -> Table {
        let revenues = quarters.map(\.figures.inputs.revenue)
        let inputs = quarters.first?.figures.inputs
        let sources = Set(revenues.map(\.source.phrase)).sorted().joined(separator: "; ")
        let total = revenues.reduce(0) { $0 + $1.value.cents }
        return Table(
            "inputs", caption: "What the plan of \(title) is made of",
            columns: [.init("input"), .init("value", nil, .trailing), .init("source", "Where from")],
            rows: [
                [
                    .text("revenue target"), .money(Money(cents: total, currency: session.settings.currency)),
                    .text(sources),
                ],
                inputRow("share from marketing", inputs?.share, PlanDesk.cell),
                inputRow("average deal", inputs?.averageDeal) { .money($0.shown) },
                inputRow("win rate of qualified leads", inputs?.winRate, PlanDesk.cell),
                inputRow("lead to qualified lead", inputs?.leadToMQL, PlanDesk.cell),
                inputRow("contact to lead", inputs?.contactToLead, PlanDesk.cell),
            ])
    }

    /// What a plan is made of, its value, and where that came from.
    func inputRow<Value>(_ name: String, _ value: Sourced<Value>?, _ cell: (Value) -> Cell) -> [Cell] {
        [.text(name), value.map { cell($0.value) } ?? .none, .text(value?.source.phrase)]
    }

    /// A share as a cell.
    static func cell(_ share: Percentage) -> Cell { .share(basisPoints: share.basisPoints) }

    /// A row for each quarter, and their sums.
    func targetsTable(_ quarters: [(quarter: Quarter, figures: PlanFigures)], caption: String) -> Table {
        func cells(_ figures: [PlanFigures]) -> [Cell] {
            let sum = PlanTotals(figures)
            let currency = session.settings.currency
            return [
                .money(Money(cents: sum.revenue, currency: currency)),
                .money(Money(cents: sum[.revenue], currency: currency)),
                .decimal(units: sum[.customers], places: 2), .integer(sum[.mqls]), .integer(sum[.leads]),
                .integer(sum[.contacts]), .money(Money(cents: sum[.pipeline], currency: currency)),
            ]
        }
        return Table(
            "targets", caption: caption,
            columns: [
                .init("quarter"), .init("revenue", nil, .trailing), .init("from_marketing", nil, .trailing),
                .init("customers", nil, .trailing), .init("mqls", "MQLs", .trailing), .init("leads", nil, .trailing),
                .init("contacts", nil, .trailing), .init("pipeline", nil, .trailing),
            ],
            rows: quarters.map { [.text($0.quarter.text)] + cells([$0.figures]) },
            totals: quarters.count > 1 ? [.text("all")] + cells(quarters.map(\.figures)) : nil)
    }

    /// What is there of a quarter's targets, and what should be by now.
    func paceTable(_ quarter: Quarter, _ figures: PlanFigures) throws -> [Answer.Block] {
        let today = session.today
        let passed = max(0, min(quarter.last, today).days(since: quarter.first) + 1)
        let actuals = try PlanActuals(
            in: quarter.first...max(quarter.first, min(quarter.last, today)), of: segment, session: session)
        let totals = PlanTotals([figures])
        let all = quarter.last.days(since: quarter.first) + 1
        let table = Table(
            "pace", caption: "\(quarter.caption) so far, day \(passed) of \(all)",
            columns: [
                .init("figure"), .init("target", nil, .trailing), .init("so_far", nil, .trailing),
                .init("due_by_now", nil, .trailing), .init("at_this_pace", nil, .trailing), .init("standing"),
                .init("counts", "What counts"),
            ],
            rows: PlanFigure.allCases.map { figure in
                // Customers are planned in hundredths; whole ones are what there can be.
                let target = figure == .customers ? (totals[figure] + 99) / 100 : totals[figure]
                let pace = Pace(target: target, actual: actuals.counts[figure] ?? 0, passed: passed, all: all)
                return [
                    .text(figure.rawValue), cell(pace.target, figure), cell(pace.actual, figure),
                    cell(pace.due, figure), pace.forecast.map { cell($0, figure) } ?? .none,
                    Cell.text(pace.isBehind ? "behind" : "on pace").toned(pace.isBehind ? .bad : .good),
                    .text(figure.definition),
                ]
            })
        var blocks: [Answer.Block] = [.table(table)]
        if actuals.withoutMoney > 0 {
            let deals = counted(actuals.withoutMoney, "deal")
            blocks.append(
                .problems([
                    Problem(
                        .warning,
                        "\(deals) of marketing's have no amount in \(session.settings.currency.code) and add nothing.")
                ]))
        }
        return blocks
    }

    /// A figure as a cell: money, or a count.
    func cell(_ value: Int, _ figure: PlanFigure) -> Cell {
        switch figure {
        case .pipeline, .revenue: .money(Money(cents: value, currency: session.settings.currency))
        case .contacts, .leads, .mqls, .customers: .integer(value)
        }
    }
}
