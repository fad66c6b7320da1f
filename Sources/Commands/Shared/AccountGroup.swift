import ArgumentParser
import Playbook
import Store
import Workbench

/// Which accounts a listing is of: the options that choose them, shared by its commands.
struct AccountGroup: ParsableArguments {
    @Option(help: "Only those of a tier: 1:1, 1:few or 1:many.", transform: Tier.init(reading:)) var tier: Tier?
    @Option(help: "Only those of a cluster.") var cluster: String?
    @Option(help: "Only those of a segment.") var segment: String?
    @Option(
        name: .customLong("where"), help: "Only those for which an expression holds; its fields: segment fields.")
    var condition: String?

    /// Whether nothing is asked, so that all accounts are meant.
    var isEverybody: Bool { tier == nil && cluster == nil && segment == nil && condition == nil }

    /// The accounts, by name.
    ///
    /// - Throws: `UnknownName`; `Refusal` where an expression cannot be read or worked out.
    func accounts(in session: Session) throws -> [Account] {
        try session.accounts(tier: tier, cluster: cluster, segment: segment, where: condition)
    }
}
