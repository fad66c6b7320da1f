import Answers
import Playbook
import Settings

/// The tables of a forecast.
struct ForecastView {
    let desk: ForecastDesk
    let methods: [ForecastMethod]
    let results: [Currency: [ForecastMethod: QuarterSimulation]]

    private var forecast: QuarterForecast { desk.forecast }

    /// What the open deals may bring by each method.
    var expectations: Table {
        let rows = forecast.sums.flatMap { sum in
            methods.map { method -> [Cell] in
                let result = results[sum.currency]?[method]
                func money(_ cents: Int?) -> Cell { .money(cents.map { Money(cents: $0, currency: sum.currency) }) }
                return [
                    .word(method), .integer(sum.deals.count), .money(sum.open), .money(expected(sum, method)),
                    money(result?.percentile(10)), money(result?.percentile(50)), money(result?.percentile(90)),
                    .text(method.definition),
                ]
            }
        }
        return Table(
            "forecast", caption: "\(desk.title): what the open deals may bring",
            columns: [
                .init("method"), .init("deals", "Open deals", .trailing), .init("amount", nil, .trailing),
                .init("expected", nil, .trailing), .init("p10", "P10", .trailing), .init("p50", "P50", .trailing),
                .init("p90", "P90", .trailing), .init("meaning"),
            ], rows: rows,
            whenEmpty: forecast.deals.isEmpty
                ? "No open deals. Open one with: opportunity add NAME --account ACCOUNT --amount AMOUNT"
                : "None of the \(counted(forecast.deals.count, "open deal")) has an amount, so there is nothing to add up."
        )
    }

    /// What is won already and what may come, beside the target.
    var againstPlan: Table {
        let hasTarget = desk.target != nil
        let rows = forecast.sums.flatMap { sum in
            methods.map { method -> [Cell] in
                let target = desk.target(in: sum.currency)
                let expected = expected(sum, method)
                let all = expected.map {
                    Money(cents: ForecastDesk.sum(sum.won.cents, $0.cents), currency: $0.currency)
                }
                let gap = all.flatMap { all in
                    target.map { Money(cents: ForecastDesk.sum(all.cents, $0.cents, -1), currency: all.currency) }
                }
                let share = all.flatMap { all in
                    target.flatMap { target in
                        target.cents > 0
                            ? roundedShare(of: all.cents, in: target.cents) : nil
                    }
                }
                let cells: [Cell] = [
                    .word(method), .integer(sum.wonDeals.count), .money(sum.won), .money(expected), .money(all),
                ]
                return hasTarget
                    ? cells + [
                        .money(target), .money(gap), share.map { .share(basisPoints: $0) } ?? .none,
                    ] : cells
            }
        }
        let columns: [Table.Column] = [
            .init("method"), .init("won_deals", "Won deals", .trailing), .init("won", "Won so far", .trailing),
            .init("expected", "+ expected", .trailing), .init("in_all", "= in all", .trailing),
        ]
        let source = desk.target.map { " (\($0.source.phrase))" } ?? ""
        var table = Table(
            "plan",
            caption: hasTarget
                ? "Against the plan\(source)"
                : "With what is won already; \(desk.quarter.text) has no revenue target (workspace.yml, plan: revenue)",
            columns: hasTarget
                ? columns + [
                    .init("target", nil, .trailing), .init("gap", "Over or under", .trailing),
                    .init("of_target", "Of the target", .trailing),
                ] : columns, rows: rows, whenEmpty: "Nothing won and nothing open with an amount.")
        table.columnsTitle = "Figure"
        return table
    }

    private func expected(_ sum: QuarterForecast.Sum, _ method: ForecastMethod) -> Money? {
        switch method {
        case .stage: sum.byStage
        case .history: sum.byHistory
        case .simulate: results[sum.currency]?[method].map { Money(cents: $0.mean, currency: sum.currency) }
        }
    }

    /// Those that a deal is listed with: where several are asked for, the runs are left to `--method simulate`.
    private var listed: [ForecastMethod] { methods.count > 1 ? methods.filter { $0 != .simulate } : methods }

    /// A deal as it is listed.
    private struct Line {
        var deal: QuarterForecast.Deal
        /// By ``ForecastView/listed``.
        var chances: [Int]
        var weighted: [Money?]
    }

    /// The deals with their chances and what they weigh, the heaviest first; those not listed in one row.
    func deals(limit: Int) -> [Answer.Block] {
        let lines = self.lines
        guard !lines.isEmpty else { return [] }
        let (shown, rest) = (lines.prefix(limit), lines.dropFirst(limit))
        let single = forecast.sums.count == 1 && forecast.sums.allSatisfy { !$0.deals.isEmpty }
        var rows = shown.map { line -> [Cell] in
            let deal = line.deal.opportunity
            var cells: [Cell] = [
                .text(deal.handle), .text(deal.stage), .integer(line.deal.chance.daysInStage), .day(deal.closes),
                .money(deal.amount),
            ]
            for (index, method) in listed.enumerated() {
                if method == .history {
                    cells += [.chance(line.deal.chance.win), .chance(line.deal.chance.timing.value)]
                }
                cells += [.chance(line.chances[index]), .money(line.weighted[index])]
            }
            return cells
        }
        for currency in currencies(of: rest) {
            let others = rest.filter { $0.deal.opportunity.amount?.currency == currency }
            let name = counted(others.count, "other deal") + (currency == nil ? " without an amount" : "")
            rows.append(sums(.text(name), of: others, currency))
        }
        let table = Table(
            "deals", caption: "Each open deal", columns: columns, rows: rows,
            totals: single ? sums(.text("all"), of: lines[...], forecast.sums[0].currency) : nil)
        var blocks: [Answer.Block] = [.table(table)]
        if !rest.isEmpty, limit > 0 {
            blocks.append(
                .text(
                    shortened("heaviest", shown.count, of: lines.count, line: "forecast --quarter \(desk.quarter.text)")
                ))
        }
        return blocks
    }

    private var columns: [Table.Column] {
        var columns: [Table.Column] = [
            .init("opportunity", "Deal"), .init("stage"), .init("days", "Days there", .trailing, standing: .aside),
            .init("closes", standing: .aside), .init("amount", nil, .trailing),
        ]
        for method in listed {
            switch method {
            case .stage:
                columns += [
                    .init("stage_chance", "By stage, in the quarter", .trailing, standing: .aside),
                    .init("stage_weighted", "= weighted", .trailing),
                ]
            case .history:
                columns += [
                    .init("win", "To win", .trailing, standing: .aside),
                    .init("in_time", "× in time", .trailing, standing: .aside),
                    .init("history_chance", "= by history, in the quarter", .trailing, standing: .aside),
                    .init("history_weighted", "Weighted by history", .trailing),
                ]
            case .simulate:
                columns += [
                    .init("won_in", "Won in runs", .trailing), .init("mean", "Mean of runs", .trailing),
                ]
            }
        }
        return columns
    }

    private var lines: [Line] {
        var places: [Int: (Currency, Int)] = [:]
        for sum in forecast.sums {
            for (index, place) in sum.deals.enumerated() { places[place] = (sum.currency, index) }
        }
        let lines = forecast.deals.enumerated().map { place, deal -> Line in
            let result = places[place].flatMap { currency, index in
                results[currency]?[.simulate].map { (currency, $0.wins[index], $0.parts[index], $0.runs) }
            }
            return Line(
                deal: deal,
                chances: listed.map { method in
                    switch method {
                    case .stage: deal.chance.byStage
                    case .history: deal.chance.byHistory
                    case .simulate: result.map { roundedQuotient($0.1 * 1000, $0.3) } ?? deal.chance.byHistory
                    }
                },
                weighted: listed.map { method in
                    switch method {
                    case .stage: deal.byStage
                    case .history: deal.byHistory
                    case .simulate: result.map { Money(cents: $0.2, currency: $0.0) }
                    }
                })
        }
        let key = listed.firstIndex(of: .history) ?? 0
        return lines.sorted { one, other in
            let (left, right) = (one.weighted[key]?.cents ?? .min, other.weighted[key]?.cents ?? .min)
            return left == right ? one.deal.opportunity.handle < other.deal.opportunity.handle : left > right
        }
    }

    private func currencies(of lines: ArraySlice<Line>) -> [Currency?] {
        let all = lines.map(\.deal.opportunity.amount?.currency)
        return Set(all.compactMap { $0 }).sorted() + (all.contains(nil) ? [nil] : [])
    }

    private func sums(_ name: Cell, of lines: some Collection<Line>, _ currency: Currency?) -> [Cell] {
        func sum(_ amounts: [Money?]) -> Cell {
            guard let currency else { return .none }
            let cents = amounts.reduce(Int128(0)) { $0 + Int128($1?.cents ?? 0) }
            return .money(Money(cents: Int(clamping: cents), currency: currency))
        }
        var cells: [Cell] = [name, .none, .none, .none, sum(lines.map(\.deal.opportunity.amount))]
        for (index, method) in listed.enumerated() {
            if method == .history { cells += [.none, .none] }
            cells += [.none, sum(lines.map { $0.weighted[index] })]
        }
        return cells
    }
}
