import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Removes an account that nothing hangs on.
struct AccountRemove: Command {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove an account that has no people, claims, touches or deals.")
    static let reads = Set<StoreTable>.everything
    static let writes: Set<StoreTable> = [.account, .externalReference, .recordOrigin]
    static let examples = ["account remove hamina-steel"]

    @Argument(help: "The account.") var account: String

    func run(in session: Session) throws -> Answer {
        let account = try session.account(account)
        let references = try session.read.references(to: account.id)
        guard references.isEmpty else {
            let what = references.map { "\($0.count) \($0.what)" }.joined(separator: ", ")
            throw Refusal("\(account.handle) still has \(what). Only an account without any can be removed.")
        }
        try session.write.remove(account.id)
        return .said("Removed \(account.name).")
    }
}
