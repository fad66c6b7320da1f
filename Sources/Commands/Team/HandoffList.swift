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
    static let examples = ["handoff list"]

    @Flag(help: "Only those that sales has said nothing of.") var open = false

    func run(in session: Session) throws -> Answer {
        var verdicts: [Handoff.ID: LeadVerdict] = [:]
        for verdict in try session.read.leadVerdicts() {
            if let handoff = verdict.handoff { verdicts[handoff] = verdict }
        }
        let handoffs = try session.read.handoffs().reversed().filter { !open || verdicts[$0.id] == nil }
        let table = Table(
            "handoffs",
            columns: [
                .init("handoff", nil, .trailing), .init("account"), .init("contact"), .init("day"), .init("owner"),
                .init("rule"), .init("score", nil, .trailing), .init("verdict"),
            ],
            rows: try handoffs.map { handoff in
                [
                    .integer(handoff.id.number), .text(try session.read.account(handoff.account)?.handle),
                    .text(try handoff.contact.flatMap { try session.read.contact($0)?.handle }), .day(handoff.day),
                    .text(handoff.owner), .text(handoff.rule), .integer(handoff.score),
                    .word(verdicts[handoff.id]?.verdict),
                ]
            },
            whenEmpty: open
                ? "Sales has judged every lead that it was handed."
                : "Nothing was handed to sales yet. Who is ready: route — then: handoff ACCOUNT")
        return .table(table)
    }
}
