import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Sets the account that later words default to.
struct Use: Command {
    static let configuration = CommandConfiguration(
        commandName: "use", abstract: "Set the account that later words default to.")
    static let reads = Session.tablesOfQuestion
    static let writes = Set<StoreTable>.nothing
    // The focus is a place, not data: it is kept outside the journal, so that undo does not move the user.
    static let manner = Manner.alone
    static let examples = ["use tammerlift", "use --none"]

    @Argument(help: "The account.") var account: String?
    @Flag(help: "Leave the account in focus.") var none = false

    func run(in session: Session) throws -> Answer {
        guard let workspace = session.workspace else { preconditionFailure("use runs with an open workspace") }
        if none {
            try workspace.store.setFocus(nil)
            return .said("No account is in focus.")
        }
        let name = account
        let (found, question) = try workspace.store.read { reader in
            let session = session.reading(reader)
            let found = try session.account(name)
            // Only where a deal is open is there somebody to ask.
            let deal = try session.read.opportunities(of: found.id).last { $0.outcome == .open }
            return (found, try deal.flatMap { try session.nextQuestion(of: found, deal: $0) })
        }
        try workspace.store.setFocus(found.handle)
        return Answer([.text("Working on \(found.name).")] + (question.map { [.text($0)] } ?? []))
    }
}
