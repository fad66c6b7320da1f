import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Takes a lead that waits for the first to claim it.
struct HandoffClaim: Command {
    static let configuration = CommandConfiguration(
        commandName: "claim", abstract: "Take a lead that waits for the first to claim it.")
    static let reads: Set<StoreTable> = [.account, .handoff]
    static let writes: Set<StoreTable> = [.account, .handoff]
    static let examples = [#"handoff claim kotka-cranes --by "Emil Sand""#]

    @Argument(help: "The account.") var account: String
    @Option(help: "Who takes it.") var by: String

    func run(in session: Session) throws -> Answer {
        var account = try session.account(account)
        let name = try session.teammate(by)
        guard let waiting = try session.read.handoffs(of: account.id).last else {
            throw Refusal("\(account.handle) was not handed over yet. To do it: handoff \(account.handle)")
        }
        guard waiting.owner == nil else {
            throw Refusal("\(account.handle) is \(waiting.owner ?? "")'s since \(waiting.day.iso). See: handoff list")
        }
        try session.write.setOwner(name, of: waiting.id)
        account.owner = name
        try session.write.update(account)
        return .said("\(name) has \(account.handle), which was handed over on \(waiting.day.iso).")
    }
}
