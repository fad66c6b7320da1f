import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows the open deals stage by stage, with their weight.
struct PipelineShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the open deals stage by stage, with what they weigh.")
    static let reads: Set<StoreTable> = [.opportunity]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["pipeline"]

    func run(in session: Session) throws -> Answer {
        let known = try session.knownDeals()
        let pipeline = Pipeline(known.deals, stages: session.settings.stages, on: session.today)
        var rows: [[Cell]] = []
        for stage in pipeline.stages {
            let sums = stage.sums.isEmpty ? [nil] : stage.sums.map(Optional.some)
            for (index, sum) in sums.enumerated() {
                rows.append([
                    .text(stage.stage.handle), .share(basisPoints: stage.stage.probability * 100),
                    index == 0 ? .integer(stage.deals.count) : .none, .money(sum?.amount), .money(sum?.weighted),
                ])
            }
        }
        let single = pipeline.totals.count == 1 ? pipeline.totals.first : nil
        let table = Table(
            "pipeline",
            columns: [
                .init("stage"), .init("probability", "Chance", .trailing), .init("deals", nil, .trailing),
                .init("amount", nil, .trailing), .init("weighted", nil, .trailing),
            ],
            rows: pipeline.deals.isEmpty ? [] : rows,
            totals: pipeline.deals.isEmpty
                ? nil
                : [
                    .text("all"), .none, .integer(pipeline.deals.count), .money(single?.amount),
                    .money(single?.weighted),
                ],
            whenEmpty: "No open deals. Open one with: opportunity add NAME --account ACCOUNT --amount AMOUNT")
        var blocks: [Answer.Block] = [.table(table)]
        if pipeline.totals.count > 1 {
            blocks.append(
                .text(
                    "The amounts are in \(pipeline.totals.count) currencies and are not added up: abm keeps no rates."))
        }
        let remarks =
            [
                listed(pipeline.overdue.map { "\($0.opportunity.handle) by \(counted($0.daysOverdue ?? 0, "day"))" })
                    .map {
                        "Past the close date: \($0)."
                    },
                listed(pipeline.withoutAmount.map(\.opportunity.handle)).map { "Without an amount: \($0)." },
            ].compactMap { $0 } + known.remarks()
        if !remarks.isEmpty { blocks.append(.problems(remarks.map { Problem(.warning, $0) })) }
        blocks += cycle(of: known.deals)
        return Answer(blocks)
    }

    /// How long won deals took, and which of them cannot tell.
    private func cycle(of deals: [Opportunity]) -> [Answer.Block] {
        let cycle = CycleLength(deals)
        var blocks: [Answer.Block] = []
        if let tenths = cycle.meanTenths {
            let count = counted(cycle.cycles.count, "won deal")
            blocks.append(.text("Mean cycle of \(count): \(tenths / 10).\(tenths % 10) days from opening to winning."))
        }
        if let left = listed(cycle.leftOut.map(\.reason), separator: "; ") {
            blocks.append(.text("Left out of the cycle length: \(counted(cycle.leftOut.count, "won deal")). \(left)."))
        }
        return blocks
    }
}
