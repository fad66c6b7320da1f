import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Computes what a revenue target asks of marketing, and how far it has come.
struct PlanShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Compute the leads that a revenue target asks of marketing, and the revenue that leads bring.")
    static let reads = PlanDesk.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = [
        "plan --revenue 2000000 --average-deal 40000 --win-rate 25%", "plan --mqls 40 --per month --average-deal 40000",
    ]

    @OptionGroup var wishes: PlanWishes
    @Option(help: "Only this quarter, as 2026-Q4.", transform: QuarterName.init(reading:)) var quarter: QuarterName?
    @Option(parsing: .unconditional, help: "The other way round: the revenue that so many qualified leads bring.")
    var mqls: Int?
    @Option(help: "The period of --mqls: month, quarter or year.", transform: PlanBackwards.Period.init(reading:))
    var per: PlanBackwards.Period?

    func run(in session: Session) throws -> Answer {
        guard mqls != nil || per == nil else { throw Refusal("--per belongs to --mqls: plan --mqls 40 --per month") }
        var wishes = wishes
        if let quarter {
            let named = session.quarter(quarter)
            guard wishes.year == nil || wishes.year == named.year else {
                throw Refusal("\(named.text) is not in \(wishes.year ?? 0). Leave --year out.")
            }
            wishes.year = named.year
        }
        let desk = try PlanDesk(session: session, wishes: wishes)
        if let mqls { return try backwards(mqls, at: desk) }
        var quarters = try desk.quarters(trying: true)
        if let quarter {
            quarters = quarters.filter { $0.quarter == session.quarter(quarter) }
            guard !quarters.isEmpty else { throw Refusal("\(quarter.text) has no revenue target. See: plan") }
        }
        var blocks: [Answer.Block] = [.table(desk.inputsTable(quarters))]
        if wishes.triesSomething, let before = try planned(at: desk) {
            let chosen = before.filter { old in quarters.contains { $0.quarter == old.quarter } }
            blocks.append(.table(ripple(from: chosen.map(\.figures), to: quarters.map(\.figures), at: desk)))
        }
        blocks.append(.table(desk.targetsTable(quarters, caption: "What it asks of marketing")))
        blocks += try segmentBlocks(at: desk)
        if let now = quarters.first(where: { $0.quarter.days.contains(session.today) }) {
            blocks += try desk.paceTable(now.quarter, now.figures) + session.knownDeals().problems
        }
        blocks.append(
            .text(
                "People are whole and rounded up: MQLs from the exact customers, leads from the MQLs, contacts from the leads."
                    + " How a figure came about: plan why mqls"))
        return Answer(blocks)
    }

    /// The plan without what is tried; `nil` where there would be none.
    private func planned(at desk: PlanDesk) throws -> [(quarter: Quarter, figures: PlanFigures)]? {
        do {
            return try desk.quarters(trying: false)
        } catch is Refusal {
            return nil
        }
    }

    /// What changes where something is tried.
    private func ripple(from old: [PlanFigures], to new: [PlanFigures], at desk: PlanDesk) -> Table {
        let (before, after) = (PlanTotals(old), PlanTotals(new))
        func cell(_ value: Int, _ figure: PlanFigure) -> Cell {
            figure == .customers ? .decimal(units: value, places: 2) : desk.cell(value, figure)
        }
        return Table(
            "ripple", caption: "What it changes",
            columns: [
                .init("figure"), .init("plan", nil, .trailing), .init("tried", nil, .trailing),
                .init("change", nil, .trailing),
            ],
            rows: PlanFigure.allCases.map { figure in
                let (change, overflow) = after[figure].subtractingReportingOverflow(before[figure])
                return [
                    .text(figure.rawValue), cell(before[figure], figure), cell(after[figure], figure),
                    overflow ? .none : cell(change, figure),
                ]
            })
    }

    /// The segments that have a target of their own, summed over the year.
    private func segmentBlocks(at desk: PlanDesk) throws -> [Answer.Block] {
        let session = desk.session
        guard desk.segment == nil, !wishes.triesSomething, quarter == nil else { return [] }
        var rows: [[Cell]] = []
        var unknown: [String] = []
        for handle in session.settings.plan.segments.keys.sorted() {
            guard let segment = try session.read.segment(handle: handle) else {
                unknown.append(handle)
                continue
            }
            let own = desk.desk(for: segment)
            guard session.settings.plan.segments[handle]?.revenue(of: desk.year) != nil else { continue }
            let quarters = try own.quarters(trying: false)
            let sum = PlanTotals(quarters.map(\.figures))
            let currency = session.settings.currency
            rows.append([
                .text(handle), .money(Money(cents: sum.revenue, currency: currency)), own.cell(sum[.revenue], .revenue),
                .decimal(units: sum[.customers], places: 2), .integer(sum[.mqls]), .integer(sum[.leads]),
                .integer(sum[.contacts]), own.cell(sum[.pipeline], .pipeline),
            ])
        }
        var blocks: [Answer.Block] = []
        if !rows.isEmpty {
            blocks.append(
                .table(
                    Table(
                        "segments",
                        caption: "Segments with a target of their own (their quarters: plan --segment SEGMENT)",
                        columns: [
                            .init("segment"), .init("revenue", nil, .trailing), .init("from_marketing", nil, .trailing),
                            .init("customers", nil, .trailing), .init("mqls", "MQLs", .trailing),
                            .init("leads", nil, .trailing), .init("contacts", nil, .trailing),
                            .init("pipeline", nil, .trailing),
                        ], rows: rows)))
        }
        if let list = listed(unknown) {
            blocks.append(
                .problems([
                    Problem(.warning, "plan names a segment that is not in the workspace: \(list). See: segment list")
                ]))
        }
        return blocks
    }

    /// What so many qualified leads bring.
    private func backwards(_ mqls: Int, at desk: PlanDesk) throws -> Answer {
        guard (0...PlanBackwards.mostMQLs).contains(mqls) else {
            throw Refusal("--mqls takes 0 to \(PlanBackwards.mostMQLs), not \(mqls).")
        }
        let period = per ?? .quarter
        let currency = desk.session.settings.currency
        let inputs = try desk.inputs(
            revenue: Sourced(Money(cents: 0, currency: currency), .computed("")), trying: true)
        let table = Table(
            "revenue", caption: "What \(counted(mqls, "qualified lead")) a \(period.rawValue) bring",
            columns: [
                .init("period"), .init("mqls", "MQLs", .trailing), .init("customers", nil, .trailing),
                .init("from_marketing", nil, .trailing), .init("revenue", "Revenue in all", .trailing),
            ],
            rows: try PlanBackwards.Period.allCases.filter { $0.perYear <= period.perYear }.map { longer in
                let count = mqls * period.perYear / longer.perYear
                guard
                    let back = PlanBackwards(
                        mqls: count, winRate: inputs.winRate.value, averageDeal: inputs.averageDeal.value,
                        share: inputs.share.value)
                else { throw Refusal("That would be over a trillion; --mqls \(mqls) or the average deal is too high.") }
                return [
                    .word(longer), .integer(count), .decimal(units: back.customersHundredths, places: 2),
                    .money(back.marketingRevenue), .money(back.revenue),
                ]
            })
        let made = Table(
            "inputs", caption: "What that is counted with",
            columns: [.init("input"), .init("value", nil, .trailing), .init("source", "Where from")],
            rows: [
                desk.inputRow("win rate of qualified leads", inputs.winRate, PlanDesk.cell),
                desk.inputRow("average deal", inputs.averageDeal) { .money($0.shown) },
                desk.inputRow("share from marketing", inputs.share, PlanDesk.cell),
            ])
        return Answer([.table(table), .table(made)])
    }
}
