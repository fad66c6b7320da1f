import Answers
import ArgumentParser
import Exchange
import Playbook
import Store
import Workbench

/// Writes a list of accounts.
struct ExportAccounts: Command {
    static let configuration = CommandConfiguration(
        commandName: "accounts", abstract: "Write a list of accounts for another system.")
    static let reads = Set<StoreTable>.accountFacts.union([.externalReference])
    static let writes = Set<StoreTable>.nothing
    static let examples = ["export accounts --for salesforce", "export accounts --tier 1:1 --to key-accounts.csv"]

    @OptionGroup var target: ExportTarget
    @OptionGroup var choice: ExportChoice

    func run(in session: Session) throws -> Answer {
        try Self.export(try choice.accounts(in: session), named: "accounts", ExportDesk(target, in: session))
    }

    /// Writes accounts.
    static func export(_ accounts: [Account], named name: String, _ desk: ExportDesk) throws -> Answer {
        let read = desk.session.read
        let ids = try read.externalIDs(of: .account, in: desk.system.idSystem)
        let clusters = Dictionary(uniqueKeysWithValues: try read.clusters().map { ($0.id, $0.handle) })
        let segments = Dictionary(uniqueKeysWithValues: try read.segments().map { ($0.id, $0.handle) })
        let rows = accounts.map { account in
            ExportedAccount(
                account, id: ids[account.id.number], cluster: account.cluster.flatMap { clusters[$0] },
                segment: account.segment.flatMap { segments[$0] })
        }
        return try desk.write(.accounts, as: desk.system.accounts, named: name, rows)
    }
}
