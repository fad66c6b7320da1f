import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Shows a cluster, its accounts and what is claimed about it.
struct ClusterShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a cluster: its accounts and its claims.")
    static let reads: Set<StoreTable> = [.cluster, .account, .claim, .claimClause]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["cluster show nordic-sawmills"]

    @Argument(help: "The cluster.") var cluster: String

    func run(in session: Session) throws -> Answer {
        let group = try session.cluster(cluster)
        return try groupAnswer(
            kind: "cluster", handle: group.handle, name: group.name, note: group.note,
            accounts: try session.read.accounts(cluster: group.id), subject: .cluster(group.id), in: session)
    }
}
