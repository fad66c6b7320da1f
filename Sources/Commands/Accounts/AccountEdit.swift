import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Changes what is known of an account.
struct AccountEdit: Command {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change what is known of an account.")
    static let reads = Set<StoreTable>.names
    static let writes: Set<StoreTable> = [.account]
    static let examples = ["account edit tammerlift --employees 5400 --owner \"Mia Salo\""]

    @Argument(help: "The account.") var account: String
    @Option(help: "Its new name.") var name: String?
    @OptionGroup var fields: AccountFields

    func run(in session: Session) throws -> Answer {
        let before = try session.account(account)
        var after = before
        after.name = try name.map { try tidyName($0, of: "An account") } ?? before.name
        try fields.apply(to: &after, in: session)
        guard after != before else { return .said("\(before.handle) is as it was: nothing was given to change.") }
        try session.write.update(after)
        return .said("Changed \(after.handle).")
    }
}
