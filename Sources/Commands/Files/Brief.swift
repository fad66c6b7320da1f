import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

struct Brief: Command {
    static let configuration = CommandConfiguration(commandName: "brief", abstract: "Write an account brief as one HTML file.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let examples = ["brief tammerlift"]

    @Argument(help: "The account; the one in focus otherwise.") var account: String?
    @Option(help: "The file; one in the workspace's exports otherwise.") var out: String?
    func run(in session: Session) throws -> Answer { .said("") }
}
