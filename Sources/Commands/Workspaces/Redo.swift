import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Does what was undone last once more.
struct Redo: Command {
    static let configuration = CommandConfiguration(commandName: "redo", abstract: "Do what was undone last once more.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.alone
    // It writes no table by its own words, and may write any.
    static let onlyLooks = false
    static let steersSession = true
    static let examples = ["redo"]

    func run(in session: Session) throws -> Answer {
        guard let workspace = session.workspace else { preconditionFailure("redo runs with an open workspace") }
        let entry = try workspace.store.moveAlongJournal { try $0.redo() }
        return .said("Did entry \(entry.number) again: \(entry.line)")
    }
}
