import Answers
import ArgumentParser
import Outreach
import Playbook
import Settings
import Store
import Workbench

/// Looks drafts over again, as they stand today.
struct DraftCheck: Command {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Look drafts over again, as things stand today.",
        discussion: "Without numbers: all that have not been sent. Leaves with 1 where a check holds a draft back.")
    static let reads = DraftExport.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["draft check 1", "draft check"]

    @Argument(help: "The drafts' numbers; 4-9 for several in a row. All unsent ones otherwise.") var drafts: [String] =
        []

    func run(in session: Session) throws -> Answer {
        let found: [Draft]
        if drafts.isEmpty {
            let unsent = try session.read.drafts(in: [.ready, .approved, .exported])
            found = try session.read.drafts(unsent.map(\.id))
        } else {
            found = try DraftSelection.drafts(numbered: drafts, in: session)
        }
        let inspector = try DraftInspector(session: session, drafts: found)
        let contacts = try session.read.contacts(Set(found.map(\.contact)))
        var rows: [[Cell]] = []
        var isHeld = false
        for draft in found {
            for finding in try inspector.findings(on: draft) {
                isHeld = isHeld || finding.holdsDraft
                rows.append([
                    .integer(draft.id.number), .text(contacts[draft.contact]?.handle), .word(finding.check),
                    .text(finding.isAllowed ? "allowed" : finding.severity.rawValue), .text(finding.message),
                ])
            }
        }
        let table = Table(
            "findings",
            columns: [
                .init("draft", nil, .trailing), .init("to"), .init("check"), .init("severity"), .init("finding"),
            ], rows: rows,
            whenEmpty: found.isEmpty ? "No drafts are waiting." : "\(counted(found.count, "draft")): nothing found.")
        return Answer([.table(table)], failed: isHeld)
    }
}
