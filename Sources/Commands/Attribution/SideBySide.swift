import Answers
import Playbook
import Workbench

/// The credits by several models, and where they disagree.
struct SideBySide {
    let desk: AttributionDesk
    let models: [any AttributionModel]
    let keys: CreditKeys
    let by: CreditGrouping
    let limit: Int
    let caption: String
    let wantsIntervals: Bool

    /// Below so many basis points a difference is not worth a sentence.
    private static let noticeable = 500
    private static let mostDisagreementsTold = 3

    func blocks() throws -> [Answer.Block] {
        guard !by.isOfDeals else {
            throw Refusal(
                "A deal belongs to one \(by.rawValue) with all its touches, so all models agree on it. Compare by channel, campaign, contact or role."
            )
        }
        var attributions: [Attribution] = []
        var shown: [any AttributionModel] = []
        var refusals: [Problem] = []
        for model in models {
            do {
                try desk.check(model, takes: keys, by: by)
            } catch {
                refusals.append(Problem(.warning, error.description))
                continue
            }
            try desk.session.checkCancellation()
            attributions.append(Attribution(desk.paths, by: model, keys: keys, factors: desk.factors))
            shown.append(model)
        }
        var blocks: [Answer.Block] = []
        let totals = desk.paths.totals
        let intervals =
            try !wantsIntervals || totals.isEmpty
            ? nil
            : shown.map {
                try CreditIntervals(
                    desk.paths, by: $0, keys: keys, factors: desk.factors, check: desk.session.checkCancellation)
            }
        for total in totals {
            blocks += self.blocks(total, attributions, shown, intervals, isAlone: totals.count == 1)
        }
        if totals.isEmpty {
            blocks.append(.text("No won deals with an amount, so there is nothing to divide."))
        }
        if let intervals { blocks.append(.text(OneModel.sentence(on: Array(zip(shown.map(\.name), intervals))))) }
        return blocks + (refusals.isEmpty ? [] : [.problems(refusals)])
    }

    private func blocks(
        _ total: Money, _ attributions: [Attribution], _ models: [any AttributionModel],
        _ intervals: [CreditIntervals]?, isAlone: Bool
    ) -> [Answer.Block] {
        // One row a key, and one for deals without a touch behind them.
        let credits = attributions.map { attribution in
            var cents = [Int](repeating: 0, count: keys.names.count + 1)
            for group in attribution.groups where group.money.currency == total.currency {
                cents[group.key ?? keys.names.count] = group.money.cents
            }
            return cents
        }
        // By what all models together give.
        let sums = (0...keys.names.count).map { key in credits.reduce(0.0) { $0 + Double($1[key]) } }
        let order = sums.indices.filter { sums[$0] > 0 }.sorted { sums[$0] == sums[$1] ? $0 < $1 : sums[$0] > sums[$1] }
        let suffix = (caption.isEmpty ? "" : ", \(caption)") + (isAlone ? "" : ", \(total.currency.code)")
        func table(_ name: String, _ title: String, closing: Cell?, _ cell: (Int, Int) -> Cell) -> Answer.Block {
            var table = Table(
                name, caption: "\(title), by \(by.rawValue)\(suffix)",
                columns: [.init(by.rawValue)] + models.map { .init($0.name.snakeCased, $0.name, .trailing) },
                rows: order.prefix(limit).map { key in [.text(label(key))] + models.indices.map { cell($0, key) } },
                totals: closing.map { [.text("won revenue")] + [Cell](repeating: $0, count: models.count) })
            table.columnsTitle = "Model"
            return .table(table)
        }
        var blocks = [
            table("shares", "Share of won revenue", closing: nil) { model, key in
                total.cents == 0 ? .none : .share(basisPoints: roundedShare(of: credits[model][key], in: total.cents))
            }
        ]
        blocks += sentences(ModelComparison(credits: credits, ranked: keys.names.count), models)
        blocks.append(
            table("credits", "Credit", closing: .money(total)) { model, key in
                .money(Money(cents: credits[model][key], currency: total.currency))
            })
        if order.count > limit {
            blocks.append(.text("The largest \(limit) of \(order.count); all of them with --limit \(order.count)."))
        }
        if let intervals {
            blocks.append(
                table("intervals", "Between which shares", closing: nil) { model, key in
                    .range(intervals[model].interval(of: key == keys.names.count ? nil : key, in: total.currency))
                })
        }
        return blocks
    }

    private func label(_ key: Int) -> String {
        key < keys.names.count ? keys.names[key] : desk.untouched
    }

    /// Where the models disagree, in words.
    private func sentences(_ comparison: ModelComparison, _ models: [any AttributionModel]) -> [Answer.Block] {
        guard models.count > 1, let furthest = comparison.distances.first, let nearest = comparison.distances.last
        else {
            return []
        }
        func pair(_ distance: ModelComparison.Distance) -> String {
            "\(models[distance.first].name) and \(models[distance.second].name)"
        }
        guard furthest.moved > 0 else {
            return [.text("All these models place the revenue alike.")]
        }
        var lines = [
            "Furthest apart: \(pair(furthest)), which place \(percent(furthest.moved)) of the revenue differently."
        ]
        if comparison.distances.count > 1 {
            lines.append("Nearest: \(pair(nearest)), \(percent(nearest.moved)).")
        }
        let wide = comparison.disagreements.prefix(Self.mostDisagreementsTold).filter { $0.width >= Self.noticeable }
        for one in wide {
            var line =
                "\(label(one.key)): \(percent(one.least)) by \(models[one.leastModel].name), \(percent(one.most)) by \(models[one.mostModel].name)"
            if one.bestRank != one.worstRank {
                line +=
                    "; rank \(one.bestRank) by \(models[one.bestModel].name), \(one.worstRank) by \(models[one.worstModel].name)"
            }
            lines.append(line + ".")
        }
        if wide.isEmpty {
            lines.append(
                "No \(by.rawValue) moves by \(percent(Self.noticeable)) of the revenue or more between models.")
        }
        return [.text("Where they disagree:"), .list(lines)]
    }

    /// Basis points as whole per cents, or with a decimal below ten.
    private func percent(_ basisPoints: Int) -> String {
        let tenths = (basisPoints + 5) / 10
        return tenths < 100 && tenths % 10 != 0 ? "\(tenths / 10).\(tenths % 10)%" : "\((basisPoints + 50) / 100)%"
    }
}

extension String {
    /// As a key for programs.
    fileprivate var snakeCased: String { split(separator: "-").joined(separator: "_") }
}
