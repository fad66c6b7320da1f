import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Adds a cluster.
struct ClusterAdd: Command {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a cluster: a group of similar accounts.")
    static let reads: Set<StoreTable> = [.cluster]
    static let writes: Set<StoreTable> = [.cluster]
    static let examples = [#"cluster add "Nordic sawmills" --note "Mid-sized, family-owned, exporting""#]

    @Argument(help: "Its name.") var name: String
    @Option(help: "What to call it in commands; made of the name otherwise.") var handle: String?
    @Option(help: "What its accounts have in common.") var note: String?

    func run(in session: Session) throws -> Answer {
        let name = try tidyName(name, of: "A cluster")
        let handle = try newHandle(asked: handle, name: name, kind: "a cluster") {
            try session.read.cluster(handle: $0) != nil
        }
        _ = try session.write.add(Cluster(id: Cluster.ID(0), handle: handle, name: name, note: note))
        return .said("Added the cluster \(name) as \(handle).")
    }
}
