import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Lists the points of negotiations, the open ones first.
struct NegotiationList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what is open in the negotiations: objections, terms, urgencies.")
    static let reads: Set<StoreTable> = [.opportunity, .dealNote]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["negotiation list", "negotiation list tammerlift-europe --all"]

    @Argument(help: "Only those of a deal.") var opportunity: String?
    @Flag(help: "Also those that are answered.") var all = false

    func run(in session: Session) throws -> Answer {
        let deal = try opportunity.map { try session.opportunity($0) }
        let notes = try session.read.dealNotes(of: deal?.id, kinds: DealNote.Kind.negotiation)
        let shown = notes.filter { $0.answer == nil } + (all ? notes.filter { $0.answer != nil } : [])
        let deals = Dictionary(uniqueKeysWithValues: try session.read.opportunities().map { ($0.id, $0.handle) })
        return .table(
            Table(
                "negotiation",
                columns: [
                    .init("number", nil, .trailing), .init("opportunity"), .init("point"), .init("text"), .init("day"),
                    .init("state"), .init("answer"), .init("answered", "Answered on"),
                ],
                rows: shown.map { note in
                    [
                        .integer(note.id.number), .text(deals[note.opportunity]), .word(note.kind), .text(note.text),
                        .day(note.day),
                        .text(note.answer == nil ? "open" : "answered")
                            .toned(note.answer == nil ? .caution : .good),
                        .text(note.answer), .day(note.answered),
                    ]
                },
                whenEmpty: "Nothing is open. Write a point down with: negotiation add DEAL objection TEXT"))
    }
}
