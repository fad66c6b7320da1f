/// An open deal in the pipeline.
package struct PipelineDeal: Hashable, Sendable {
    package var opportunity: Opportunity
    /// The amount times the stage's chance; `nil` where nobody has said the amount. Rounded so that the pipeline adds
    /// up.
    package var weighted: Money?
    /// Days past the day on which it was to close; `nil` where that day is not past or not set.
    package var daysOverdue: Int?
}

/// An amount and its weighted value in one currency.
package struct PipelineSum: Hashable, Sendable {
    package var amount: Money
    package var weighted: Money
}

/// The open deals of one stage.
package struct PipelineStage: Hashable, Sendable {
    package var stage: Stage
    /// Whether the workspace's list of stages has it; deals in a stage that it has not weigh nothing.
    package var isKnown: Bool
    /// In the order given.
    package var deals: [PipelineDeal]
    /// One a currency, in the order of the codes.
    package var sums: [PipelineSum]
}

/// The open deals stage by stage, their amounts and what they weigh by the stage's chance of winning.
///
/// Weighted amounts are rounded to whole cents once, for the total of a currency; the stages and then the deals share
/// that total, so that every column adds up.
package struct Pipeline: Hashable, Sendable {
    package let day: Day
    /// In the order of the workspace's stages, empty ones too; stages that the list does not have come last.
    package let stages: [PipelineStage]

    /// - Parameter opportunities: Any deals; closed ones play no part.
    package init(_ opportunities: some Sequence<Opportunity>, stages: [Stage], on day: Day) {
        self.day = day
        let open = opportunities.filter { $0.outcome == .open }
        let known = Set(stages.map(\.handle))
        var unknown: [Stage] = []
        for handle in open.map(\.stage) where !known.contains(handle) {
            guard !unknown.contains(where: { $0.handle == handle }) else { continue }
            unknown.append(Stage(handle: handle, name: handle, probability: 0))
        }
        let rows = (stages + unknown).map { stage in (stage: stage, deals: open.filter { $0.stage == stage.handle }) }
        var weighted: [Opportunity.ID: Money] = [:]
        for currency in Set(open.compactMap(\.amount?.currency)) {
            // A cent times a per cent is a hundredth of a cent: whole numbers until the one rounding.
            let parts = rows.map { row in
                row.deals.compactMap { deal in
                    deal.amount.flatMap {
                        $0.currency == currency ? (deal.id, Int128($0.cents) * Int128(row.stage.probability)) : nil
                    }
                }
            }
            let shares = roundTogether(parts.map { $0.reduce(Int128(0)) { $0 + $1.1 } }, over: 100)
            for (deals, share) in zip(parts, shares) {
                for (deal, cents) in zip(deals, roundTogether(deals.map(\.1), over: 100, to: share)) {
                    weighted[deal.0] = Money(cents: Int(clamping: cents), currency: currency)
                }
            }
        }
        self.stages = rows.map { row in
            let deals = row.deals.map { deal in
                let over = deal.closes.map { day.days(since: $0) } ?? 0
                return PipelineDeal(
                    opportunity: deal, weighted: weighted[deal.id], daysOverdue: over > 0 ? over : nil)
            }
            return PipelineStage(
                stage: row.stage, isKnown: known.contains(row.stage.handle), deals: deals,
                sums: Pipeline.sums(of: deals))
        }
    }

    /// All open deals, stage by stage.
    package var deals: [PipelineDeal] { stages.flatMap(\.deals) }

    /// The whole pipeline, one sum a currency, in the order of the codes.
    package var totals: [PipelineSum] { Pipeline.sums(of: deals) }

    /// The deals past the day on which they were to close, the latest first.
    package var overdue: [PipelineDeal] {
        deals.filter { $0.daysOverdue != nil }.sorted { ($0.daysOverdue ?? 0) > ($1.daysOverdue ?? 0) }
    }

    /// The deals whose amount nobody has said; they are counted and weigh nothing.
    package var withoutAmount: [PipelineDeal] { deals.filter { $0.opportunity.amount == nil } }

    private static func sums(of deals: [PipelineDeal]) -> [PipelineSum] {
        let weighted = deals.compactMap(\.weighted).totals
        return zip(deals.compactMap(\.opportunity.amount).totals, weighted).map {
            PipelineSum(amount: $0, weighted: $1)
        }
    }
}
