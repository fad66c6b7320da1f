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
    static let examples = ["draft list", "draft list --state approved --limit 50"]

    @Option(
        help: "Only those in a state: ready, approved, exported, sent or replied.", transform: DraftState.init(reading:)
    )
    var state: DraftState?
    @Option(help: "Only those of a template.") var template: String?
    @Option(help: "Only those to an account's people.") var account: String?
    @Option(help: "How many to show, the newest; 20 otherwise.") var limit: Int?

    func run(in session: Session) throws -> Answer {
        let read = session.read
        let account = try account.map { try session.account($0) }
        let limit = try session.limit(limit)
        let all = try read.drafts(in: state.map { [$0] } ?? Set(DraftState.allCases)).filter {
            (template == nil || $0.template == template) && (account == nil || $0.account == account?.id)
        }
        let shown = all.suffix(limit)
        let contacts = try read.contacts(Set(shown.map(\.contact)))
        let accounts = try read.accounts(Set(shown.compactMap(\.account)))
        let table = Table(
            "drafts",
            columns: [
                .init("draft", nil, .trailing), .init("state"), .init("template"), .init("language"), .init("channel"),
                .init("to"), .init("account"), .init("day"), .init("subject"),
            ],
            rows: shown.map { draft in
                [
                    .integer(draft.id.number), .word(draft.state).toned(draft.state.tone), .text(draft.template),
                    .word(draft.language),
                    .word(draft.channel), .text(contacts[draft.contact]?.handle),
                    .text(draft.account.flatMap { accounts[$0]?.handle }), .day(draft.day),
                    draft.subject.isEmpty ? .none : .text(draft.subject),
                ]
            },
            whenEmpty: "No drafts yet. Write one with: draft new TEMPLATE --to CONTACT")
        var answer = Answer.table(table)
        if all.count > shown.count {
            let filters = [
                self.state.map { " --state \($0.rawValue)" }, self.template.map { " --template \($0)" },
                account.map { " --account \($0.handle)" },
            ].compactMap { $0 }.joined()
            answer.blocks.append(
                .text(shortened("newest", shown.count, of: all.count, line: "draft list\(filters)")))
        }
        return answer
    }
}
