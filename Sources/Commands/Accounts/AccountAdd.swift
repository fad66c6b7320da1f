import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Adds an account.
struct AccountAdd: Command {
    static let configuration = CommandConfiguration(commandName: "add", abstract: "Add an account.")
    static let reads = Set<StoreTable>.names
    static let writes: Set<StoreTable> = [.account]
    static let examples = [
        #"account add "Saimaa Turbines Oy" --domain saimaaturbines.example --industry "Industrial machinery" --employees 3400"#
    ]

    @Argument(help: "Its name.") var name: String
    @Option(help: "What to call it in commands; made of the name otherwise.") var handle: String?
    @OptionGroup var fields: AccountFields

    func run(in session: Session) throws -> Answer {
        let read = session.read
        let name = try tidyName(name, of: "An account")
        if let key = NameKey(name)?.text, let same = try read.accounts(nameKey: key).first {
            throw Refusal(
                "\(same.name) is there already, as \(same.handle). Change it with: account edit \(same.handle)")
        }
        let handle = try newHandle(asked: handle, name: NameKey.withoutLegalForm(name), kind: "an account") {
            try read.hasAccount(handle: $0)
        }
        var account = Account(id: Account.ID(0), handle: handle, name: name, tier: session.settings.tier)
        try fields.apply(to: &account, in: session)
        _ = try session.write.add(account)
        return .said("Added \(account.name) as \(account.handle), tier \(account.tier.rawValue).")
    }
}
