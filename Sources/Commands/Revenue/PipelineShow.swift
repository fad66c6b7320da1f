import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows the open deals stage by stage, with their weight.
struct PipelineShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "pipeline", abstract: "Show the open deals stage by stage, with what they weigh.")
    static let reads: Set<StoreTable> = [.opportunity]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["pipeline"]

    func run(in session: Session) throws -> Answer {
        let deals = try session.read.opportunities()
        let pipeline = Pipeline(deals, stages: session.settings.stages, on: session.today)
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
                ? nil : [.text("all"), .none, .integer(pipeline.deals.count), .money(single?.amount), .money(single?.weighted)],
            whenEmpty: "No open deals. Open one with: opportunity add NAME --account ACCOUNT --amount AMOUNT")
        var blocks: [Answer.Block] = [.table(table)]
        if pipeline.totals.count > 1 {
            blocks.append(.text("The amounts are in \(pipeline.totals.count) currencies and are not added up: abm keeps no rates."))
        }
        let problems =
            pipeline.overdue.map {
                Problem(.warning, "\($0.opportunity.handle) is \(counted($0.daysOverdue ?? 0, "day")) past its close date.")
            } + pipeline.withoutAmount.map { Problem(.warning, "\($0.opportunity.handle) has no amount.") }
        if !problems.isEmpty { blocks.append(.problems(problems)) }
        let cycle = CycleLength(deals)
        if let tenths = cycle.meanTenths {
            blocks.append(.text("Mean cycle of \(counted(cycle.cycles.count, "won deal")): \(tenths / 10).\(tenths % 10) days from opening to winning."))
        }
        if !cycle.leftOut.isEmpty {
            blocks.append(.text("Left out of the cycle length: \(counted(cycle.leftOut.count, "won deal")) (\(leftOutReasons(cycle)))."))
        }
        return Answer(blocks)
    }

    /// Why deals were left out, each reason once with its count.
    private func leftOutReasons(_ cycle: CycleLength) -> String {
        var counts: [(reason: String, count: Int)] = []
        for left in cycle.leftOut {
            if let index = counts.firstIndex(where: { $0.reason == left.reason }) {
                counts[index].count += 1
            } else {
                counts.append((left.reason, 1))
            }
        }
        return counts.map { "\($0.count): \($0.reason)" }.joined(separator: "; ")
    }
}
