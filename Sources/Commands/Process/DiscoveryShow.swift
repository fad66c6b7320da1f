import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Shows what discovery found out, and what it has not asked yet.
struct DiscoveryShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what discovery found out of a deal, topic by topic.")
    static let reads: Set<StoreTable> = [.opportunity, .dealNote, .account]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["discovery show tammerlift-parts"]

    @Argument(help: "The deal; the newest open one of the account in focus otherwise.") var opportunity: String?

    func run(in session: Session) throws -> Answer {
        let deal = try session.dealInFocus(opportunity)
        let notes = try session.read.dealNotes(of: deal.id, kinds: DealNote.Kind.discovery)
        return .table(
            Table(
                "discovery", caption: deal.handle,
                columns: [.init("topic"), .init("text", "What they said"), .init("day")],
                rows: DealNote.Kind.discovery.map { topic in
                    let note = notes.first { $0.kind == topic }
                    return [
                        .word(topic), note.map { .text($0.text) } ?? Cell.text("not asked yet").toned(.caution),
                        .day(note?.day),
                    ]
                }))
    }
}
