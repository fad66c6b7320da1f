import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows how a figure of the plan came about, step by step and quarter by quarter.
struct PlanWhy: Command {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Show how a figure of the plan came about, step by step.")
    static let reads = PlanDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["plan why mqls --revenue 2000000 --average-deal 40000"]

    @Argument(
        help: "contacts, leads, mqls, customers, pipeline or marketing-revenue.", transform: PlanFigure.init(reading:))
    var figure: PlanFigure
    @OptionGroup var wishes: PlanWishes

    func run(in session: Session) throws -> Answer {
        let desk = try PlanDesk(session: session, wishes: wishes)
        let quarters = try desk.quarters(trying: true)
        let totals = PlanTotals(quarters.map(\.figures))
        func cell(_ value: Int) -> Cell {
            figure == .customers ? .decimal(units: value, places: 2) : desk.cell(value, figure)
        }
        let terms = Table(
            "terms", caption: "\(figure.title.capitalisedFirstLetter) of \(desk.title): the sum of its quarters",
            columns: [
                .init("quarter"),
                .init(
                    figure == .revenue ? "from_marketing" : figure.rawValue, figure == .mqls ? "MQLs" : nil, .trailing),
            ],
            rows: quarters.map { [.text($0.quarter.text), cell(PlanTotals([$0.figures])[figure])] },
            totals: [.text("all"), cell(totals[figure])])
        var blocks: [Answer.Block] = [.table(terms)]
        let shown = quarters.first { $0.quarter.days.contains(session.today) } ?? quarters.first
        if let shown { blocks.append(.table(steps(shown.quarter, shown.figures, at: desk))) }
        return Answer(blocks)
    }

    /// The way from the revenue target to the figure.
    private func steps(_ quarter: Quarter, _ figures: PlanFigures, at desk: PlanDesk) -> Table {
        let inputs = figures.inputs
        var rows: [[Cell]] = [
            [.text("revenue target"), .money(inputs.revenue.value), .text(inputs.revenue.source.phrase)],
            step("× share from marketing", inputs.share),
            [
                .text("= from marketing"), .money(figures.marketingRevenue),
                .text("shown to a cent, counted on exactly"),
            ],
        ]
        if figure == .pipeline {
            rows += [
                step("÷ win rate", inputs.winRate),
                [.text("= pipeline"), .money(figures.pipeline), .text("rounded to a cent")],
            ]
        } else if figure != .revenue {
            rows += [
                [
                    .text("÷ average deal"), .money(inputs.averageDeal.value.shown),
                    .text(inputs.averageDeal.source.phrase),
                ],
                [
                    .text("= customers"), .decimal(units: figures.customersHundredths, places: 2),
                    .text("shown to hundredths, counted on exactly"),
                ],
            ]
            let people: [(PlanFigure, String, Sourced<Percentage>, Int)] = [
                (.mqls, "÷ win rate", inputs.winRate, figures.mqls),
                (.leads, "÷ lead to qualified lead", inputs.leadToMQL, figures.leads),
                (.contacts, "÷ contact to lead", inputs.contactToLead, figures.contacts),
            ]
            if figure != .customers {
                for (each, name, rate, count) in people {
                    rows += [
                        step(name, rate),
                        [.text("= \(each.rawValue)"), .integer(count), .text("rounded up to a whole one")],
                    ]
                    if each == figure { break }
                }
            }
        }
        return Table(
            "steps", caption: "How \(quarter.text) came about",
            columns: [.init("step"), .init("value", nil, .trailing), .init("source", "Where from")], rows: rows)
    }

    private func step(_ name: String, _ rate: Sourced<Percentage>) -> [Cell] {
        [.text(name), .share(basisPoints: rate.value.basisPoints), .text(rate.source.phrase)]
    }
}
