import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Takes the newest entry of the history back.
struct Undo: Command {
    static let configuration = CommandConfiguration(commandName: "undo", abstract: "Take back what was done last.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.alone
    // It writes no table by its own words, and may write any.
    static let onlyLooks = false
    static let steersSession = true
    static let examples = ["undo"]

    @Argument(help: "The entry, where newer ones can no longer be taken back; the newest otherwise.") var entry: Int?

    func run(in session: Session) throws -> Answer {
        guard let workspace = session.workspace else { preconditionFailure("undo runs with an open workspace") }
        let entry = try workspace.store.moveAlongJournal { try $0.undo(self.entry) }
        return .said("Took back entry \(entry.number): \(entry.line)")
    }
}
