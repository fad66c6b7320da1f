import ArgumentParser
import Playbook
import Store
import Workbench

/// Whom a message, a table of coverage or a sequence is for: the options that say so, shared by their commands.
struct Audience: ParsableArguments {
    @Option(help: "A person: handle, e-mail address or name; may be given more than once.") var to: [String] = []
    @Option(help: "The people of an account.") var account: String?
    @Option(help: "Only people with this role in the buying group.", transform: BuyingRole.init(reading:)) var role:
        BuyingRole?
    @Option(help: "The people of a cluster's accounts.") var cluster: String?
    @Option(help: "The people of a segment's accounts.") var segment: String?
    @Option(help: "The people of a tier's accounts: 1:1, 1:few or 1:many.", transform: Tier.init(reading:)) var tier:
        Tier?
    @Option(name: .customLong("where"), help: "The people of the accounts for which an expression holds.")
    var condition: String?

    /// Whether it names one person and no group.
    var isOnePerson: Bool { to.count == 1 && !namesGroup }

    private var namesGroup: Bool { account != nil || hasWideGroup }

    /// Whether it names accounts otherwise than one by one.
    private var hasWideGroup: Bool { cluster != nil || segment != nil || tier != nil || condition != nil }

    /// The people, each once: those named, else all of the group, by their accounts' names.
    ///
    /// - Throws: `MissingArgument` where nobody is named; `Refusal` where the group is empty; `UnknownName`.
    func contacts(in session: Session) throws -> [Contact] {
        if !to.isEmpty {
            guard !namesGroup else {
                throw Refusal(
                    "Say either --to or a group (--account, --cluster, --segment, --tier, --where), not both.")
            }
            var seen: Set<Contact.ID> = []
            let named = try to.map { try session.person($0) }.filter { seen.insert($0.id).inserted }
            guard role == nil || named.allSatisfy({ $0.role == role }) else {
                throw Refusal("--role chooses among a group's people; --to names them already. Leave one of them out.")
            }
            return named
        }
        guard namesGroup || role != nil else {
            throw MissingArgument(
                .option("--to"), "To whom? Say --to CONTACT, or --account, --cluster, --segment or --tier for many.",
                remark: "Or a group, such as --tier 1:1 or --account NAME.")
        }
        let rule = try rule(in: session)
        let contacts = try session.read.contacts(where: rule)
        guard !contacts.isEmpty else {
            throw Refusal(
                "Nobody is in that group\(role.map { " with the role \($0.rawValue)" } ?? ""). See: contact list")
        }
        return contacts
    }

    private func rule(in session: Session) throws -> Reader.AudienceRule {
        let isWorkedOut = segment != nil || condition != nil
        return Reader.AudienceRule(
            account: try account.map { try session.account($0).id }, tier: tier,
            cluster: try cluster.map { try session.cluster($0).id },
            accounts: isWorkedOut
                ? try session.accounts(tier: tier, cluster: cluster, segment: segment, where: condition).map(\.id)
                : nil,
            role: role)
    }
}
