import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Moves a deal to another stage.
struct OpportunityMove: Command {
    static let configuration = CommandConfiguration(commandName: "move", abstract: "Move a deal to another stage.")
    static let reads = Session.tablesOfProgress
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
        let before = try session.discipline(of: deal).warnings(of: deal)
        deal.stage = stage.handle
        deal.amount = amount
        deal.closes = close ?? deal.closes
        try session.write.update(deal)
        try session.write.add(
            StageChange(opportunity: deal.id, day: day, stage: stage.handle, amount: amount, closes: deal.closes))
        var answer = Answer.said("Moved \(deal.handle) to \(stage.name).")
        // What was wrong before this move has been told with the move that made it so.
        let warnings = try session.discipline(of: deal).warnings(of: deal).filter { !before.contains($0) }
        if !warnings.isEmpty { answer.blocks.append(.problems(warnings)) }
        return answer
    }
}
