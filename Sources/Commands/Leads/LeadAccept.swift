import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Writes down that sales takes a lead.
struct LeadAccept: Command {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Write down that sales takes a lead; the newest verdict counts.")
    static let reads = SpokenVerdict.reads
    static let writes: Set<StoreTable> = [.leadVerdict]
    static let examples = [#"lead accept tammerlift --by "Joonas Rinne""#]

    @Argument(help: "An account or a person.") var name: String
    @Option(help: "Who in sales says so.") var by: String?
    @Option(help: "When; today otherwise.", transform: Day.init(reading:)) var on: Day?
    @Option(help: "What they said.") var note: String?

    func run(in session: Session) throws -> Answer {
        try SpokenVerdict(name: name, verdict: .accepted, note: note, by: by, on: on).keep(in: session)
    }
}
