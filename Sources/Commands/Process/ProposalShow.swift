import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Shows the calculation of a proposal: its lines with their sources, and what they come to.
struct ProposalShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show what a proposal brings the customer: its lines, net value, return, payback.")
    static let reads: Set<StoreTable> = [.opportunity, .account, .proposal, .proposalLine]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["proposal show tammerlift-europe"]

    @Argument(help: "The deal; the newest open one of the account in focus otherwise.") var opportunity: String?

    func run(in session: Session) throws -> Answer {
        let deal = try session.dealInFocus(opportunity)
        let lines = Table(
            "lines", caption: deal.handle,
            columns: [
                .init("line"), .init("kind"), .init("amount", nil, .trailing), .init("source", "Where it comes from"),
                .init("claim", nil, .trailing), .init("day", "Written on"),
            ],
            rows: try session.read.proposalLines(of: deal.id).map { line in
                [
                    .text(line.name), .word(line.kind), .money(line.amount), .text(line.source),
                    .integer(line.claim?.number), .day(line.day),
                ]
            },
            whenEmpty:
                "No calculation yet. Begin with: proposal set \(deal.handle) NAME --benefit AMOUNT --source SOURCE")
        guard let told = try session.proposal(of: deal) else { return .table(lines) }
        func money(_ cents: Int) -> Cell { .money(Money(cents: cents, currency: told.currency)) }
        let fields = [
            Answer.Field("years", .integer(told.years)),
            Answer.Field("benefits", "Benefits over the years", money(told.sum(.benefit) * told.years)),
            Answer.Field("costs", "Costs over the years", money(told.costs)),
            Answer.Field("net_value", "Net value", money(told.netValue)),
            Answer.Field("return", told.returnCell),
            Answer.Field("payback_months", "Payback, months", told.paybackCell),
        ]
        return Answer([
            .table(lines), .record(name: "proposal", fields: fields),
            .text("Every term: proposal why \(deal.handle)"),
        ])
    }
}

extension ReturnOnInvestment {
    /// The return as a share, or the reason why there is none.
    var returnCell: Cell {
        switch tenthsOfPercent {
        case .told(let tenths): .share(basisPoints: tenths * 10)
        case .untold(let reason): .text(reason)
        }
    }

    /// The months, or the reason why it never pays itself back.
    var paybackCell: Cell {
        switch paybackMonths {
        case .told(let months): .integer(months)
        case .untold(let reason): .text(reason)
        }
    }
}
