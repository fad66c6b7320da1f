import ArgumentParser
import Playbook
import Store
import Workbench

/// Whose records a list holds: the options that choose among accounts, alike for all that belongs to them.
struct ExportChoice: ParsableArguments {
    @Option(help: "Only what belongs to an account.") var account: String?
    @Option(help: "Only what belongs to a tier's accounts: 1:1, 1:few or 1:many.", transform: Tier.init(reading:))
    var tier: Tier?
    @Option(help: "Only what belongs to a cluster's accounts.") var cluster: String?
    @Option(help: "Only what belongs to a segment's accounts.") var segment: String?
    @Option(
        name: .customLong("where"), help: "Only what belongs to the accounts for which an expression holds.")
    var condition: String?

    /// The accounts, by name.
    ///
    /// - Throws: `UnknownName`.
    func accounts(in session: Session) throws -> [Account] {
        let only = try account.map { try session.account($0) }
        return try session.accounts(tier: tier, cluster: cluster, segment: segment, where: condition).filter {
            only == nil || $0.id == only?.id
        }
    }

    /// Their numbers; `nil` where nothing was chosen, which means also what belongs to no account.
    func accountIDs(in session: Session) throws -> Set<Account.ID>? {
        guard account != nil || tier != nil || cluster != nil || segment != nil || condition != nil else { return nil }
        return Set(try accounts(in: session).map(\.id))
    }
}
