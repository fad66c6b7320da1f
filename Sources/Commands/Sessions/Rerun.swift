import Answers
import ArgumentParser
import Store
import Workbench

/// Runs a line of the session again.
struct Rerun: Command {
    static let configuration = CommandConfiguration(
        commandName: "rerun",
        abstract: "Run a numbered line of this session again; its answer takes the old one's place.",
        discussion: """
            A line that wrote is taken back first, if nothing was done since; otherwise it is refused and says what \
            stands on it.
            """)
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.everything
    static let manner = Manner.outside
    static let steersSession = true
    static let examples = ["rerun 1"]

    @Argument(help: "The number.", transform: CellNumber.init(reading:)) var number: CellNumber

    func run(in session: Session) throws -> Answer { try session.evaluator.rerun(number.value).outcome.answer }
}
