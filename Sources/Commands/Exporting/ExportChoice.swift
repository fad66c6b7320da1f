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

    /// The accounts, by name.
    ///
    /// - Throws: `UnknownName`.
    func accounts(in session: Session) throws -> [Account] {
        let only = try account.map { try session.account($0) }
        return try session.read.accounts(
            tier: tier, cluster: try cluster.map { try session.cluster($0).id },
            segment: try segment.map { try session.segment($0).id }
        ).filter { only == nil || $0.id == only?.id }
    }

    /// Their numbers; `nil` where nothing was chosen, which means also what belongs to no account.
    func accountIDs(in session: Session) throws -> Set<Account.ID>? {
        guard account != nil || tier != nil || cluster != nil || segment != nil else { return nil }
        return Set(try accounts(in: session).map(\.id))
    }
}
