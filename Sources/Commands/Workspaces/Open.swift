import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Opens a workspace.
struct Open: Command {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open a workspace; the first opening of an example builds it.")
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.outside
    static let steersSession = true
    static let examples = ["open workspaces/one-to-one"]

    @Argument(help: "The workspace's folder.", completion: .directory) var folder: String

    func run(in session: Session) throws -> Answer {
        let folder = Files.path(folder, from: session.directory)
        let isNew = !Files.exists(folder + "/workspace.sqlite")
        let workspace = try session.evaluator.open(folder)
        let counts = try workspace.store.read { reader in
            (accounts: try reader.accountCounts().values.reduce(0, +), touches: try reader.touchCount())
        }
        let built = isNew ? "Built and opened" : "Opened"
        return .said(
            "\(built) \(workspace.settings.name): \(counted(counts.accounts, "account")), \(counted(counts.touches, "touch", "touches")). Next: account list"
        )
    }
}
