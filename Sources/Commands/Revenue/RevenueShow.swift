import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Shows won revenue and open pipeline per tier.
struct RevenueShow: Command {
    static let configuration = CommandConfiguration(
        commandName: "revenue", abstract: "Show won revenue and open pipeline per tier.")
    static let reads: Set<StoreTable> = [.account, .opportunity]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["revenue"]

    func run(in session: Session) throws -> Answer {
        let known = try session.knownDeals()
        let revenue = RevenueByTier(accounts: try session.read.accounts(), opportunities: known.deals)
        let totals = revenue.totalWon
        let open = revenue.rows.map(\.openPipeline).totals
        let table = Table(
            "revenue",
            columns: [
                .init("tier"), .init("won", nil, .trailing), .init("won_deals", nil, .trailing),
                .init("average", "Average deal", .trailing), .init("open", "Open pipeline", .trailing),
                .init("open_deals", nil, .trailing),
            ],
            rows: revenue.rows.map { row in
                [
                    .word(row.tier), .money(row.won), .integer(row.wonDeals.count), .money(row.average),
                    .money(row.openPipeline), .integer(row.openDeals.count),
                ]
            },
            totals: totals.count == 1
                ? [
                    .text("all"), .money(totals[0]), .integer(revenue.rows.map(\.wonDeals.count).reduce(0, +)), .none,
                    .money(open.count == 1 ? open[0] : nil), .integer(revenue.rows.map(\.openDeals.count).reduce(0, +)),
                ] : nil,
            whenEmpty: "No deals yet. Open one with: opportunity add NAME --account ACCOUNT --amount AMOUNT")
        var blocks: [Answer.Block] = [.table(table)]
        let handles = try revenue.withoutAmount.compactMap { try session.read.opportunity($0)?.handle }
        if let list = listed(handles) {
            let deals = counted(handles.count, "deal")
            blocks.append(.problems([Problem(.warning, "Not counted, having no amount: \(deals) (\(list)).")]))
        }
        return Answer(blocks + known.problems)
    }
}
