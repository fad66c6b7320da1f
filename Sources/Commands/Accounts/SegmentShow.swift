import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Shows a segment, its accounts and what is claimed about it.
struct SegmentShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a segment: its accounts and its claims.")
    static let reads: Set<StoreTable> = [.segment, .account, .claim, .claimClause]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["segment show machine-builders"]

    @Argument(help: "The segment.") var segment: String

    func run(in session: Session) throws -> Answer {
        let group = try session.segment(segment)
        return try groupAnswer(
            kind: "segment", handle: group.handle, name: group.name, note: group.note,
            accounts: try session.read.accounts(segment: group.id), subject: .segment(group.id), in: session)
    }
}
