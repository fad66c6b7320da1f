import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Shows the terms that a score is the sum of.
struct ScoreWhy: Command {
    static let configuration = CommandConfiguration(commandName: "why", abstract: "Show the terms that sum to a score.")
    static let reads = ScoreList.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["score why tammerlift", "score why anneli.kujanpaa"]

    @Argument(help: "An account or a person; the account in focus otherwise.") var name: String?

    func run(in session: Session) throws -> Answer {
        let (title, ledger) = try ledger(in: session)
        return try Answer.ledger(ledger, of: title) { try session.read.contact($0)?.handle }
    }

    private func ledger(in session: Session) throws -> (title: String, ledger: ScoreLedger) {
        if let name, try session.findAccount(name) == nil, let contact = try session.findContact(name) {
            let account = try contact.account.flatMap { try session.read.account($0) }
            return (contact.name, try session.scorer(of: contact, at: account).ledger(of: contact, at: account))
        }
        let account = try session.account(name)
        return (account.name, try session.ledger(of: account))
    }
}
