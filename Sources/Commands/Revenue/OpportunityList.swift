import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Lists deals.
struct OpportunityList: Command {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List deals.")
    static let reads: Set<StoreTable> = [.opportunity, .account, .stageChange]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["opportunity list", "opportunity list --outcome won"]

    @Option(help: "Only those of an account.") var account: String?
    @Option(help: "Only those open, won or lost.", transform: Opportunity.Outcome.init(reading:))
    var outcome: Opportunity.Outcome?

    @Flag(help: "Only those that skipped a stage, with the stages.") var skipped = false

    func run(in session: Session) throws -> Answer {
        let account = try account.map { try session.account($0) }
        let handles = Dictionary(uniqueKeysWithValues: try session.read.accounts().map { ($0.id, $0.handle) })
        var deals = try session.read.opportunities(of: account?.id)
        if let outcome { deals = deals.filter { $0.outcome == outcome } }
        guard skipped else { return .table(dealTable(deals, accounts: handles, on: session.today)) }
        let changes = Dictionary(grouping: try session.read.stageChanges(), by: \.opportunity)
        let passed = Dictionary(
            uniqueKeysWithValues: deals.map { deal in
                let stages = StageDiscipline.skipped(
                    by: deal, changes: changes[deal.id] ?? [], stages: session.settings.stages)
                return (deal.id, stages.map(\.handle))
            })
        var table = dealTable(
            deals.filter { passed[$0.id]?.isEmpty == false }, accounts: handles, on: session.today, skipped: passed)
        table.whenEmpty = "No deal skipped a stage."
        return .table(table)
    }
}

/// Deals as a table, with what is late marked.
func dealTable(
    _ deals: [Opportunity], accounts: [Account.ID: String], on day: Day, skipped: [Opportunity.ID: [String]] = [:]
) -> Table {
    Table(
        "opportunities",
        columns: [
            .init("opportunity"), .init("account"), .init("name"), .init("stage"), .init("outcome"),
            .init("amount", nil, .trailing), .init("created"), .init("closes"), .init("remark"),
        ] + (skipped.isEmpty ? [] : [.init("skipped")]),
        rows: deals.map { deal in
            let late = deal.outcome == .open ? deal.closes.map { day.days(since: $0) } ?? 0 : 0
            return [
                .text(deal.handle), .text(accounts[deal.account]), .text(deal.name), .text(deal.stage),
                .word(deal.outcome).toned(deal.outcome.tone), .money(deal.amount), .day(deal.created),
                .day(deal.closes),
                late > 0 ? .text("\(counted(late, "day")) past its close date").toned(.bad) : .text(deal.reason),
            ] + (skipped.isEmpty ? [] : [.list(skipped[deal.id] ?? [])])
        },
        whenEmpty: "No deals. Open one with: opportunity add NAME --account ACCOUNT --amount AMOUNT")
}
