import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Lists the steps that are due.
struct SequenceDue: Command {
    static let configuration = CommandConfiguration(
        commandName: "due", abstract: "List the steps that are due, with the draft of each.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let examples = ["sequence due", "sequence due --until 2026-12-31"]

    @Option(help: "Look ahead to this day; today otherwise.", transform: Day.init(reading:)) var until: Day?

    func run(in session: Session) throws -> Answer {
        let due = try DueSteps(in: session, until: until ?? session.today)
        return Answer([.table(due.table)] + due.endings)
    }
}
