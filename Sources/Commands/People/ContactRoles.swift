import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows which roles are missing from the buying groups, in counts and account by account.
struct ContactRoles: Command {
    static let configuration = CommandConfiguration(
        commandName: "roles", abstract: "Show which roles of the buying groups are missing where.",
        discussion: """
            Which roles a group should have stands in workspace.yml under buying_group, for segments that buy otherwise \
            too. A role that is kept free with contact add --placeholder is told apart from one that nobody thought of. \
            An account of several segments counts in the one that somebody put it in, else in the first of which \
            workspace.yml says roles; with --segment, every member counts there.
            """)
    static let reads = Set<StoreTable>.accountFacts
    static let writes = Set<StoreTable>.nothing
    static let examples = ["contact roles", "contact roles --tier 1:1", "contact roles --account tammerlift"]

    @Option(help: "Only an account.") var account: String?
    @Option(help: "Only a segment's accounts.") var segment: String?
    @Option(help: "Only a cluster's accounts.") var cluster: String?
    @Option(help: "Only a tier's accounts: 1:1, 1:few or 1:many.", transform: Tier.init(reading:)) var tier: Tier?
    @Flag(help: "Also the accounts of which every role is known.") var all = false

    func run(in session: Session) throws -> Answer {
        let read = session.read
        let only = try account.map { try session.account($0) }
        let accounts = try session.accounts(tier: tier, cluster: cluster, segment: segment)
            .filter { only == nil || $0.id == only?.id }
        let asked = try segment.map { try session.segment($0).handle }
        let segments = Dictionary(uniqueKeysWithValues: try read.segments().map { ($0.id, $0.handle) })
        let memberships = asked == nil ? try session.segments(of: accounts) : [:]
        let people = Dictionary(grouping: try read.contacts(includingPlaceholders: true), by: \.account)
        let rules = session.settings.buyingGroup
        let groups = accounts.map { account in
            let own = (memberships[account.id] ?? []).compactMap { segments[$0] }
            let segment =
                asked ?? account.segment.flatMap { segments[$0] } ?? own.first { rules.segments[$0] != nil }
                ?? own.first
            return (
                account: account, segment: segment,
                group: BuyingGroup(
                    account: account.id, required: rules.required(in: segment), people: people[account.id] ?? [])
            )
        }
        let bySegment = Dictionary(grouping: groups) { $0.segment ?? "" }
        let names = bySegment.keys.sorted { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }
        let tallies = Table(
            "roles",
            columns: [
                .init("segment"), .init("role"), .init("accounts", nil, .trailing), .init("known", nil, .trailing),
                .init("to_be_named", "To be named", .trailing), .init("missing", nil, .trailing),
            ],
            rows: names.flatMap { name in
                BuyingRoleTally.tallies(of: (bySegment[name] ?? []).map(\.group)).map { tally in
                    [
                        .text(name.isEmpty ? "no segment" : name), .word(tally.role), .integer(tally.accounts),
                        .integer(tally.known), .integer(tally.toBeNamed),
                        .integer(tally.missing).toned(tally.missing > 0 ? .caution : .plain),
                    ]
                }
            },
            whenEmpty: accounts.isEmpty ? "No account is in that group." : "No role is asked for (see workspace.yml).")
        let shown = all || only != nil ? groups : groups.filter { !$0.group.isComplete }
        let table = Table(
            "accounts",
            columns: [
                .init("account"), .init("tier"), .init("segment"), .init("known", nil, .trailing),
                .init("required", "Of", .trailing), .init("missing"), .init("to_be_named", "To be named"),
            ],
            rows: shown.map { account, segment, group in
                [
                    .text(account.handle), .text(account.tier.rawValue), .text(segment),
                    .integer(group.roles(.known).count), .integer(group.required.count),
                    Self.list(group.roles(.missing)).toned(.caution), Self.list(group.roles(.toBeNamed)),
                ]
            },
            whenEmpty: "Every role is known.")
        return Answer(accounts.isEmpty ? [.table(tallies)] : [.table(tallies), .table(table)])
    }

    private static func list(_ roles: [BuyingRole]) -> Cell { roles.isEmpty ? .none : .list(roles.map(\.rawValue)) }
}
