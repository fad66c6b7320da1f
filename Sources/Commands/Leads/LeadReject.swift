import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Writes down that sales turns a lead down, and why.
struct LeadReject: Command {
    static let configuration = CommandConfiguration(
        commandName: "reject", abstract: "Write down that sales turns a lead down, and why; the newest verdict counts.",
        discussion: "The reasons are the workspace's: leads: reasons: in workspace.yml.")
    static let reads = SpokenVerdict.reads
    static let writes: Set<StoreTable> = [.leadVerdict]
    static let examples = [#"lead reject peter.sandell --why not-now --note "Asked to be called in March""#]

    @Argument(help: "An account or a person.") var name: String
    @Option(help: "The reason: no-need, no-budget, wrong-person …") var why: String
    @Option(help: "What they said.") var note: String?
    @Option(help: "Who in sales says so.") var by: String?
    @Option(help: "When; today otherwise.", transform: Day.init(reading:)) var on: Day?

    func run(in session: Session) throws -> Answer {
        let reason = try session.settings.leads.reason(reading: why)
        return try SpokenVerdict(name: name, verdict: .rejected, reason: reason, note: note, by: by, on: on)
            .keep(in: session)
    }
}
