import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Closes a deal as won.
struct OpportunityWin: Command {
    static let configuration = CommandConfiguration(commandName: "win", abstract: "Close a deal as won.")
    static let reads: Set<StoreTable> = [.opportunity, .stageChange, .account]
    static let writes: Set<StoreTable> = [.opportunity, .stageChange]
    static let examples = ["opportunity win tammerlift-europe --amount 390000"]

    @Argument(help: "The deal.") var opportunity: String
    @Option(help: "When; today otherwise.", transform: Day.init(reading:)) var on: Day?
    @Option(parsing: .unconditional, help: "What it was won for, if other than said before.") var amount: String?
    @Option(help: "Why it was won.") var reason: String?

    func run(in session: Session) throws -> Answer {
        var deal = try session.openDeal(opportunity)
        let day = try session.checkedDay(on, after: deal)
        deal.amount = try amount.map { try session.amount($0) } ?? deal.amount
        deal.outcome = .won
        deal.closes = day
        deal.reason = reason ?? deal.reason
        try session.write.update(deal)
        try session.write.add(StageChange(opportunity: deal.id, day: day, stage: "won", amount: deal.amount))
        var answer = Answer.said(
            "Won \(deal.handle) on \(day.iso), \(day.days(since: deal.created)) days after it was opened.")
        if deal.amount == nil {
            let text =
                "It has no amount, so no revenue is counted. Say it with: undo, then opportunity win \(deal.handle) --amount AMOUNT"
            answer.blocks.append(.problems([Problem(.warning, text)]))
        }
        return answer
    }
}
