import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Shows a deal and its way through the stages.
struct OpportunityShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a deal and its way through the stages.")
    static let reads = Session.tablesOfProgress.union([.externalReference, .recordOrigin, .importFile])
    static let writes = Set<StoreTable>.nothing
    static let examples = ["opportunity show tammerlift-europe"]

    @Argument(help: "The deal.") var opportunity: String
    @Flag(help: "Also the files and lines it came from, and their columns that are no field.") var source = false

    func run(in session: Session) throws -> Answer {
        let read = session.read
        let deal = try session.opportunity(opportunity)
        var fields: [Answer.Field?] = [
            Answer.Field("opportunity", .text(deal.handle)), Answer.Field("name", .text(deal.name)),
            Answer.Field("account", .text(try read.account(deal.account)?.handle)),
            Answer.Field("outcome", .word(deal.outcome)),
            Answer.Field("stage", .text(deal.stage)), Answer.Field("amount", .money(deal.amount)),
            Answer.Field("created", .day(deal.created)),
            .known("closes", deal.outcome == .open ? "Expected to close" : "Closed", .day(deal.closes)),
            .known("owner", .text(deal.owner)), .known("source", .text(deal.source)),
            .known("next_step", .text(deal.nextStep)), .known("reason", .text(deal.reason)),
        ]
        for reference in try read.externalIDs(of: .opportunity, record: deal.id.number) {
            fields.append(
                Answer.Field(
                    "id_\(reference.system)",
                    reference.system == "generic" ? "Id in its list" : "Id in \(reference.system)", .text(reference.id))
            )
        }
        let changes = try read.stageChanges(of: deal.id)
        let table = Table(
            "stages",
            columns: [
                .init("day"), .init("stage"), .init("amount", nil, .trailing), .init("closes", "To close"),
                .init("days", "Days there", .trailing),
            ],
            rows: changes.enumerated().map { index, change in
                let isLast = index + 1 == changes.count
                let until = isLast ? (deal.outcome == .open ? session.today : change.day) : changes[index + 1].day
                return [
                    .day(change.day), .text(change.stage), .money(change.amount), .day(change.closes),
                    .integer(until.days(since: change.day)),
                ]
            },
            whenEmpty: "Nothing is known of its stages.")
        var blocks: [Answer.Block] = [.table(table)]
        if deal.outcome == .open, let account = try read.account(deal.account),
            let words = try session.nextQuestion(of: account, deal: deal)
        {
            blocks.append(.text(words))
        }
        let discipline = try session.discipline(of: deal)
        if let (stage, _) = discipline.openNow.first,
            let names = listed(discipline.openNow.map(\.standing.criterion.handle), showing: .max)
        {
            blocks.append(
                .text("Open before it leaves \(stage.name): \(names). See: opportunity criteria \(deal.handle)"))
        }
        let warnings = discipline.warnings(of: deal)
        if !warnings.isEmpty { blocks.append(.problems(warnings)) }
        let sources =
            source ? try session.sources(of: .opportunity, deal.id.number, extra: read.extra(of: deal.id)) : []
        return Answer([.record(name: "opportunity", fields: fields.compactMap { $0 })] + blocks + sources)
    }
}
