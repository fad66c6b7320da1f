import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Sets what came in by itself beside what we went out for, and each source and content beside the others.
struct SourceList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Show where leads and deals came from, what they cost and what they won.",
        discussion: """
            A lead is a person who did something themselves; their first touch says the direction, the content and the \
            campaign. A deal's direction is what its source says (inbound: website, referral …; outbound: cold call …; \
            sources: in workspace.yml), else who was first with its account until it was opened; on the same day, we \
            were. Its content and campaign are those of the buyer's first touch there. A campaign's cost is shared out \
            evenly among the leads that it brought.
            """)
    static let reads = SourceDesk.tables
    static let writes = Set<StoreTable>.nothing
    static let examples = ["source list", "source list --by source", "source list --by content"]

    @Option(
        help: "direction, source, content or campaign.",
        transform: SourceOrigin.Grouping.init(reading:))
    var by = SourceOrigin.Grouping.direction

    func run(in session: Session) throws -> Answer {
        let desk = try SourceDesk(in: session)
        let book = desk.book
        guard !book.leads.isEmpty || !book.deals.isEmpty || !book.costs.isEmpty else {
            return .said(
                "Nothing has come in yet: no person has done anything, and there is no deal. See: touch add, opportunity add"
            )
        }
        let others = SourceOrigin.Grouping.allCases.filter { $0 != by }.map(\.rawValue)
        var blocks: [Answer.Block] = [
            .table(table(book, by: by, in: session)),
            .text(
                "The same by \(others.dropLast().joined(separator: ", ")) or \(others[others.count - 1]): source list --by \(others[0])"
            ),
        ]
        if !desk.problems.isEmpty { blocks.append(.problems(desk.problems)) }
        return Answer(blocks)
    }

    private func table(_ book: SourceBook, by grouping: SourceOrigin.Grouping, in session: Session) -> Table {
        let currency = session.settings.currency
        let all = book.total
        var table = Table(
            "by_\(grouping.rawValue)", caption: Self.captions[grouping],
            columns: [
                .init(grouping.rawValue), .init("leads", nil, .trailing), .init("mqls", "Handed to sales", .trailing),
                .init("mql_share", "Of leads", .trailing), .init("leads_with_deal", "With a deal", .trailing),
                .init("leads_won", "Bought", .trailing), .init("cost", nil, .trailing),
                .init("cost_per_lead", nil, .trailing), .init("deals", nil, .trailing), .init("won", nil, .trailing),
                .init("win_rate", nil, .trailing), .init("won_revenue", nil, .trailing),
                .init("revenue_share", "Of all won", .trailing),
            ],
            rows: book.rows(by: grouping).map { cells($0, of: all, currency) }, totals: cells(all, of: all, currency))
        table.columnsTitle = "Figure"
        // Where nobody hands leads over, noughts would read as if marketing's leads were worth nothing.
        guard all.qualified == 0, session.options.format?.isForPrograms != true else { return table }
        return table.without(["mqls", "mql_share"])
    }

    private func cells(_ row: SourceBook.Row, of all: SourceBook.Row, _ currency: Currency) -> [Cell] {
        func share(_ part: Int, _ whole: Int) -> Cell {
            SourceBook.Row.share(part, of: whole).map { .share(basisPoints: $0) } ?? .none
        }
        func money(_ cents: Int?) -> Cell { .money(cents.map { Money(cents: $0, currency: currency) }) }
        return [
            .text(row.name), .integer(row.leads.count), .integer(row.qualified),
            share(row.qualified, row.leads.count), .integer(row.withDeal), .integer(row.buyers),
            money(row.costs.isEmpty ? nil : row.cost), money(row.costPerLead), .integer(row.deals.count),
            .integer(row.won), share(row.won, row.won + row.lost), money(row.revenue), share(row.revenue, all.revenue),
        ]
    }

    private static let captions: [SourceOrigin.Grouping: String] = [
        .direction: "Who began it", .source: "By source: of people where their record says, of deals as the deal says",
        .content: "By what the buyer did first", .campaign: "By the campaign of what the buyer did first",
    ]
}
