import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Tells the terms of a proposal's net value, and how its return and its payback are reckoned.
struct ProposalWhy: Command {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "Show the terms that a proposal's net value sums up from, and its formulas.")
    static let reads = ProposalShow.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["proposal why tammerlift-europe"]

    @Argument(help: "The deal; the newest open one of the account in focus otherwise.") var opportunity: String?

    func run(in session: Session) throws -> Answer {
        let deal = try session.dealInFocus(opportunity)
        guard let told = try session.proposal(of: deal) else {
            throw Refusal(
                "\(deal.handle) has no calculation. Begin with: proposal set \(deal.handle) NAME --benefit AMOUNT --source SOURCE"
            )
        }
        func money(_ cents: Int) -> Cell { .money(Money(cents: cents, currency: told.currency)) }
        let terms = Table(
            "terms", caption: "\(deal.handle): net value over \(counted(told.years, "year"))",
            columns: [.init("term"), .init("amount", nil, .trailing)],
            rows: told.terms.map { [.text($0.what), money($0.amount)] },
            totals: [.text("net value"), money(told.netValue)])
        let gain = told.sum(.benefit) - told.sum(.costPerYear)
        let figures = Table(
            "figures",
            columns: [
                .init("figure"), .init("above", "What is divided", .trailing), .init("below", "By what", .trailing),
                .init("result", nil, .trailing), .init("formula"),
            ],
            rows: [
                [
                    .text("return"), money(told.netValue), money(told.costs), told.returnCell,
                    .text("net value ÷ all costs, to a tenth of a per cent"),
                ],
                [
                    .text("payback"), money(told.sum(.costOnce)), money(gain), told.paybackCell,
                    .text("costs once ÷ (benefits − costs of a year) × 12, begun months whole"),
                ],
            ])
        return Answer([.table(terms), .table(figures)])
    }
}
