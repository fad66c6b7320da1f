import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Shows a segment, its accounts and what is claimed about it.
struct SegmentShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a segment: its accounts and its claims.")
    static let reads = SegmentList.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["segment show machine-builders"]

    @Argument(help: "The segment.") var segment: String

    func run(in session: Session) throws -> Answer {
        let group = try session.segment(segment)
        let accounts = try session.members(of: group)
        let byHand = accounts.filter { $0.segment == group.id }.count
        return try groupAnswer(
            kind: "segment", handle: group.handle, name: group.name, note: group.note, expression: group.expression,
            byHand: group.expression == nil ? nil : byHand, accounts: accounts, subject: .segment(group.id),
            in: session)
    }
}
