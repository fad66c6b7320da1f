import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Lists drafts.
struct DraftList: Command {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List drafts.")
    static let reads: Set<StoreTable> = [.draft, .contact, .account]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["draft list"]

    func run(in session: Session) throws -> Answer {
        let read = session.read
        return .table(
            Table(
                "drafts",
                columns: [
                    .init("draft", nil, .trailing), .init("template"), .init("language"), .init("channel"), .init("to"),
                    .init("account"), .init("day"), .init("subject"),
                ],
                rows: try read.drafts().map { draft in
                    [
                        .integer(draft.id.number), .text(draft.template), .word(draft.language), .text(draft.channel),
                        .text(try read.contact(draft.contact)?.handle),
                        .text(try draft.account.flatMap { try read.account($0)?.handle }), .day(draft.day),
                        draft.subject.isEmpty ? .none : .text(draft.subject),
                    ]
                },
                whenEmpty: "No drafts yet. Write one with: draft new TEMPLATE --to CONTACT"))
    }
}
