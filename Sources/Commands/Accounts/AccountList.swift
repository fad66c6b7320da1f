import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Lists the accounts.
struct AccountList: Command {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the accounts.")
    static let reads = Set<StoreTable>.accountFacts
    static let writes = Set<StoreTable>.nothing
    static let examples = [
        "account list", "account list --tier 1:1 --format json",
        "account list --where 'employees >= 500 and score > 30'",
    ]

    @Option(help: "Only those of a tier: 1:1, 1:few or 1:many.", transform: Tier.init(reading:)) var tier: Tier?
    @Option(help: "Only those of a cluster.") var cluster: String?
    @Option(help: "Only those of a segment.") var segment: String?
    @Option(
        name: .customLong("where"), help: "Only those for which an expression holds; its fields: segment fields.")
    var condition: String?

    func run(in session: Session) throws -> Answer {
        let read = session.read
        let clusters = Dictionary(uniqueKeysWithValues: try read.clusters().map { ($0.id, $0.handle) })
        let segments = Dictionary(uniqueKeysWithValues: try read.segments().map { ($0.id, $0.handle) })
        let accounts = try session.accounts(tier: tier, cluster: cluster, segment: segment, where: condition)
        let table = Table(
            "accounts",
            columns: [
                .init("account"), .init("name"), .init("tier"), .init("group"), .init("industry"),
                .init("employees", nil, .trailing), .init("country"), .init("owner"),
            ],
            rows: accounts.map { account in
                let group = account.cluster.flatMap { clusters[$0] } ?? account.segment.flatMap { segments[$0] }
                return [
                    .text(account.handle), .text(account.name), .text(account.tier.rawValue), .text(group),
                    .text(account.industry), .integer(account.employees), .text(account.country), .text(account.owner),
                ]
            },
            whenEmpty: tier == nil && cluster == nil && segment == nil && condition == nil
                ? "No accounts yet. Add one with: account add NAME — or bring a list with: import FILE --as accounts"
                : "No account fits.")
        return .table(table)
    }
}
