import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Moves a deal to another stage.
struct OpportunityMove: Command {
    static let configuration = CommandConfiguration(commandName: "move", abstract: "Move a deal to another stage.")
    static let reads: Set<StoreTable> = [.opportunity, .stageChange]
    static let writes: Set<StoreTable> = [.opportunity, .stageChange]
    static let examples = ["opportunity move tammerlift-parts qualification --on 2026-11-20"]

    @Argument(help: "The deal.") var opportunity: String
    @Argument(help: "The stage.") var stage: String
    @Option(help: "When; today otherwise.", transform: Day.init(reading:)) var on: Day?
    @Option(parsing: .unconditional, help: "What it is worth now.") var amount: String?
    @Option(help: "When it is expected to close now.", transform: Day.init(reading:)) var close: Day?

    func run(in session: Session) throws -> Answer {
        var deal = try session.openDeal(opportunity)
        let stage = try session.stage(stage)
        let day = try session.checkedDay(on, after: deal)
        let amount = try amount.map { try session.amount($0) } ?? deal.amount
        guard stage.handle != deal.stage || amount != deal.amount || (close != nil && close != deal.closes) else {
            return .said("\(deal.handle) is in \(stage.name) already.")
        }
        let skipped = stagesSkipped(from: deal.stage, to: stage.handle, in: session)
        deal.stage = stage.handle
        deal.amount = amount
        deal.closes = close ?? deal.closes
        try session.write.update(deal)
        try session.write.add(StageChange(opportunity: deal.id, day: day, stage: stage.handle, amount: amount))
        var answer = Answer.said("Moved \(deal.handle) to \(stage.name).")
        if !skipped.isEmpty {
            let names = skipped.joined(separator: ", ")
            answer.blocks.append(
                .problems([Problem(.warning, "It skipped \(names): check that nothing was left out.")]))
        }
        return answer
    }

    /// The names of the stages between two that a deal was never in.
    private func stagesSkipped(from old: String, to new: String, in session: Session) -> [String] {
        let stages = session.settings.stages
        guard let from = stages.firstIndex(where: { $0.handle == old }),
            let to = stages.firstIndex(where: { $0.handle == new }), to > from + 1
        else { return [] }
        return stages[(from + 1)..<to].map(\.name)
    }
}
