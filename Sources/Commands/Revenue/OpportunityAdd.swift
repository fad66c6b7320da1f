import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Opens a deal.
struct OpportunityAdd: Command {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Open a deal.")
    static let reads: Set<StoreTable> = [.account, .opportunity]
    static let writes: Set<StoreTable> = [.opportunity, .stageChange]
    static let examples = [
        #"opportunity add "Service analytics roll-out" --account tammerlift --amount 240000 --stage discovery --close 2027-03-31"#
    ]

    @Argument(help: "Its name.") var name: String
    @Option(help: "The account; the one in focus otherwise.") var account: String?
    @Option(parsing: .unconditional, help: "What it is worth, in the workspace's currency.") var amount: String?
    @Option(help: "The stage it stands in; the first one otherwise.") var stage: String?
    @Option(help: "When it was opened; today otherwise.", transform: Day.init(reading:)) var on: Day?
    @Option(help: "When it is expected to close.", transform: Day.init(reading:)) var close: Day?
    @Option(help: "Where it came from.") var source: String?
    @Option(help: "Who owns it on our side.") var owner: String?
    @Option(help: "What to do next.") var nextStep: String?
    @Option(help: "What to call it in commands; made of the name otherwise.") var handle: String?

    func run(in session: Session) throws -> Answer {
        let name = try tidyName(name, of: "A deal")
        let read = session.read
        let account = try session.account(account)
        let stage = try stage.map { try session.stage($0) } ?? session.firstStage
        let day = on ?? session.today
        let amount = try amount.map { try session.amount($0) }
        try session.checkPast(day, "A deal is opened when it is known.")
        if let close, close < day {
            throw Refusal("The deal would close (\(close.iso)) before it was opened (\(day.iso)).")
        }
        let handle = try newHandle(asked: handle, name: name, kind: "a deal") {
            try read.hasOpportunity(handle: $0)
        }
        let deal = Opportunity(
            id: Opportunity.ID(0), handle: handle, account: account.id, name: name, stage: stage.handle, outcome: .open,
            amount: amount, created: day, closes: close, owner: owner, source: source, nextStep: nextStep)
        let id = try session.write.add(deal)
        try session.write.add(
            StageChange(opportunity: id, day: day, stage: stage.handle, amount: amount, closes: close))
        return .said("Opened \(name) with \(account.name) as \(handle), in \(stage.name).")
    }
}
