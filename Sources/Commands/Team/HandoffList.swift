import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Lists the leads that were handed to sales.
struct HandoffList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the leads handed to sales, newest first.")
    static let reads: Set<StoreTable> = [.handoff, .leadVerdict, .account, .contact]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["handoff list", "handoff list --open --limit 5"]

    @Flag(help: "Only those that sales has said nothing of.") var open = false
    @Option(parsing: .unconditional, help: "How many to show; 20 otherwise, all for csv and json.") var limit: Int?

    func run(in session: Session) throws -> Answer {
        let limit = try session.limit(limit)
        var verdicts: [Handoff.ID: LeadVerdict] = [:]
        for verdict in try session.read.leadVerdicts() {
            if let handoff = verdict.handoff { verdicts[handoff] = verdict }
        }
        let handoffs = try session.read.handoffs().reversed().filter { !open || verdicts[$0.id] == nil }
        let shown = handoffs.prefix(limit)
        let accounts = try session.read.accounts(Set(shown.map(\.account)))
        let people = try session.read.contacts(Set(shown.compactMap(\.contact)))
        let table = Table(
            "handoffs",
            columns: [
                .init("handoff", nil, .trailing), .init("account"), .init("contact"), .init("day"), .init("owner"),
                .init("rule"), .init("score", nil, .trailing), .init("verdict"),
            ],
            rows: shown.map { handoff in
                [
                    .integer(handoff.id.number), .text(accounts[handoff.account]?.handle),
                    .text(handoff.contact.flatMap { people[$0]?.handle }), .day(handoff.day),
                    .text(handoff.owner), .text(handoff.rule), .integer(handoff.score),
                    .word(verdicts[handoff.id]?.verdict),
                ]
            },
            whenEmpty: open
                ? "Sales has judged every lead that it was handed."
                : "Nothing was handed to sales yet. Who is ready: route — then: handoff ACCOUNT")
        var answer = Answer.table(table)
        if handoffs.count > limit {
            let line = "handoff list" + (open ? " --open" : "")
            answer.blocks.append(.text(shortened("newest", limit, of: handoffs.count, line: line)))
        }
        return answer
    }
}
