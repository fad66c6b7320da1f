import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Lists the renewals and the expansions ahead.
struct RenewalList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the renewals and the talks about more that lie ahead.")
    static let reads = CheckinList.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["renewal list"]

    @Option(help: "Only those until a day.", transform: Day.init(reading:)) var until: Day?

    func run(in session: Session) throws -> Answer {
        .table(
            try customerDateTable(
                "renewals", in: session,
                emptyWords:
                    "No renewal is ahead. Say when a deal renews with: opportunity renew DEAL --renews DAY, or with --renews when you win it"
            ) { date, _ in
                date.kind != .checkIn && date.done == nil && until.map { date.due <= $0 } ?? true
            })
    }
}
