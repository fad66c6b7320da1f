import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Closes a deal as lost, with the reason.
struct OpportunityLose: Command {
    static let configuration = CommandConfiguration(
        commandName: "lose", abstract: "Close a deal as lost, with the reason.")
    static let reads: Set<StoreTable> = [.opportunity, .stageChange]
    static let writes: Set<StoreTable> = [.opportunity, .stageChange]
    static let examples = [#"opportunity lose granberga-valves --reason "Budget moved to next year""#]

    @Argument(help: "The deal.") var opportunity: String
    @Option(help: "Why: what sales and marketing are to learn from it.") var reason: String
    @Option(help: "When; today otherwise.", transform: Day.init(reading:)) var on: Day?

    func run(in session: Session) throws -> Answer {
        try checkWritten(reason, "The reason")
        var deal = try session.openDeal(opportunity)
        let day = try session.checkedDay(on, after: deal)
        deal.outcome = .lost
        deal.closes = day
        deal.reason = reason
        try session.write.update(deal)
        try session.write.add(
            StageChange(opportunity: deal.id, day: day, stage: "lost", amount: deal.amount, closes: day))
        return .said("Lost \(deal.handle) on \(day.iso): \(reason)")
    }
}
