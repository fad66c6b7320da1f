import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Shows why somebody is a lead of their class, and all that passed between marketing and sales about them.
struct LeadWhy: Command {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Show why a lead is of its class, and what passed between marketing and sales.")
    static let reads = LeadList.reads.union([.opportunity])
    static let writes = Set<StoreTable>.nothing
    static let examples = ["lead why tammerlift", "lead why peter.sandell"]

    @Argument(help: "An account or a person; the account in focus otherwise.") var name: String?

    func run(in session: Session) throws -> Answer {
        let lead = try session.lead(name)
        let touches = try session.read.touches(of: lead.account.id)
        let scorer = try session.scorer(of: lead.account)
        let contacts = try session.read.contacts(of: lead.account.id)
        let ledger =
            lead.contact.map { scorer.ledger(of: $0, at: lead.account) }
            ?? scorer.ledger(of: lead.account, contacts: contacts)
        let entries = try session.leadBook(of: lead.account.id).entries.filter {
            lead.contact == nil || $0.contact == lead.contact?.id || $0.contact == nil
        }
        let deals = try session.read.opportunities(of: lead.account.id)
        let names = Dictionary(uniqueKeysWithValues: contacts.map { ($0.id, $0.handle) })
        let table = Table(
            "handoffs", caption: "At sales",
            columns: [
                .init("handed_off", "Handed off"), .init("person"), .init("score", "Score then", .trailing),
                .init("owner"), .init("rule"), .init("contacted"), .init("after_days", "After days", .trailing),
                .init("result"), .init("verdict"), .init("reason"), .init("by"), .init("said_on", "Said on"),
                .init("note"),
            ],
            rows: entries.map { entry in
                let followUp = entry.day.map {
                    LeadFollowUp(after: $0, until: session.today, touches: touches, deals: deals)
                }
                return [
                    .day(entry.handoff?.day), .text(entry.contact.flatMap { names[$0] }),
                    .integer(entry.handoff?.score),
                    .text(entry.handoff.map { $0.owner ?? "nobody yet" }), .text(entry.handoff?.rule),
                    .text(followUp?.how), .integer(followUp?.days), .word(followUp?.result),
                    .word(entry.verdict?.verdict), .text(entry.verdict?.reason), .text(entry.verdict?.decidedBy),
                    .day(entry.verdict?.day), .text(entry.verdict?.note),
                ]
            },
            whenEmpty: "Never handed to sales, and nothing said by them.")
        return Answer([
            .record(
                name: "lead",
                fields: [
                    Answer.Field("lead", .text(lead.handle)), Answer.Field("name", .text(lead.name)),
                    Answer.Field("class", .word(ledger.verdict).toned(ledger.verdict.tone)),
                    Answer.Field("score", .integer(ledger.score)), Answer.Field("why", .text(ledger.reason)),
                ]),
            .table(table), .text("What the score is made of: score why \(lead.handle)"),
        ])
    }
}
