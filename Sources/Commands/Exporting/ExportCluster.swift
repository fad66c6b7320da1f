import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Writes a list of a cluster: its people, or its accounts for a system that takes no people.
struct ExportCluster: Command {
    static let configuration = CommandConfiguration(
        commandName: "cluster",
        abstract: "Write a list of a cluster's people, or of its accounts where the system takes no people.")
    static let reads: Set<StoreTable> = [.contact, .account, .cluster, .segment, .externalReference, .optOut]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["export cluster nordic-sawmills --for sales-navigator"]

    @Argument(help: "The cluster.") var cluster: String
    @OptionGroup var target: ExportTarget

    func run(in session: Session) throws -> Answer {
        let group = try session.cluster(cluster)
        return try exportGroup(
            .init(cluster: group.id), try session.read.accounts(cluster: group.id), named: "cluster-\(group.handle)",
            ExportDesk(target, in: session))
    }
}
