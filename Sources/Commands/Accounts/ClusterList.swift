import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Lists the clusters with their accounts and claims.
struct ClusterList: Command {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the clusters.")
    static let reads: Set<StoreTable> = [.cluster, .account, .claim, .claimClause]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["cluster list"]

    func run(in session: Session) throws -> Answer {
        let rows = try session.read.clusters().map { group -> [Cell] in
            [
                .text(group.handle), .text(group.name), .integer(try session.read.accounts(cluster: group.id).count),
                .integer(try session.read.claims(about: .cluster(group.id)).filter { !$0.retired }.count),
                .text(group.note),
            ]
        }
        return .table(
            Table(
                "clusters",
                columns: [
                    .init("cluster"), .init("name"), .init("accounts", nil, .trailing), .init("claims", nil, .trailing),
                    .init("note"),
                ],
                rows: rows, whenEmpty: "No clusters yet. Add one with: cluster add NAME"))
    }
}
