import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Lists the people, the deals and the costs that a source's figures are made of.
struct SourceWhy: Command {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "List the people, deals and costs behind a source, a content or a campaign.")
    static let reads = SourceDesk.tables
    static let writes = Set<StoreTable>.nothing
    static let examples = ["source why inbound", "source why guide --by content"]

    @Argument(help: "A direction, a source, a content or a campaign, as source list names it.") var name: String
    @Option(
        help: "What it is, where it could be several: direction, source, content or campaign.",
        transform: SourceOrigin.Grouping.init(reading:))
    var by: SourceOrigin.Grouping?

    func run(in session: Session) throws -> Answer {
        let desk = try SourceDesk(in: session)
        let (grouping, row, others) = try row(in: desk.book)
        var blocks: [Answer.Block] = [
            .text(Self.rule(of: grouping)), .table(leads(row, at: desk)), .table(deals(row, at: desk)),
        ]
        if !row.costs.isEmpty { blocks.append(.table(costs(row, at: desk))) }
        if let other = others.first {
            let line = "source why \(LineTokens.line(of: [row.name])) --by \(other.rawValue)"
            blocks.append(
                .text("This is the \(grouping.rawValue); there is a \(other.rawValue) of that name too: \(line)"))
        }
        if !desk.problems.isEmpty { blocks.append(.problems(desk.problems)) }
        return Answer(blocks)
    }

    /// The group of the name, the first where several have it, with what else has it.
    private func row(
        in book: SourceBook
    ) throws -> (grouping: SourceOrigin.Grouping, row: SourceBook.Row, others: [SourceOrigin.Grouping]) {
        let wanted = name.lowercased()
        var found: [(grouping: SourceOrigin.Grouping, row: SourceBook.Row)] = []
        var known: [String] = []
        for grouping in by.map({ [$0] }) ?? SourceOrigin.Grouping.allCases {
            for row in book.rows(by: grouping) {
                if !known.contains(row.name) { known.append(row.name) }
                if row.name.lowercased() == wanted { found.append((grouping, row)) }
            }
        }
        guard let first = found.first else {
            guard !known.isEmpty else { throw Refusal("Nobody came from anywhere yet: there is no lead and no deal.") }
            throw UnknownWord(word: name, called: "where anything came from", known: known)
        }
        return (first.grouping, first.row, found.dropFirst().map(\.grouping))
    }

    private static func rule(of grouping: SourceOrigin.Grouping) -> String {
        switch grouping {
        case .direction:
            "A person is inbound where their first touch was their own, outbound where it was ours; a deal by its source, else by its account's first touch until it was opened."
        case .source: "A person's source is what their record says, a deal's what the deal says."
        case .content: "What the buyer did first: the person, or anybody of the deal's account until it was opened."
        case .campaign: "The campaign of what the buyer did first."
        }
    }

    private func leads(_ row: SourceBook.Row, at desk: SourceDesk) -> Table {
        Table(
            "leads", caption: "Leads",
            columns: [
                .init("contact"), .init("account"), .init("first_act"), .init("content"), .init("campaign"),
                .init("direction"), .init("because"), .init("mql", "MQL"), .init("deal", "With a deal"),
                .init("bought"),
            ],
            rows: row.leads.map { lead in
                [
                    .text(desk.people[lead.contact]?.handle), .text(lead.account.flatMap { desk.accounts[$0]?.handle }),
                    .day(lead.day), .text(lead.origin.content), .text(desk.campaign(lead.origin)),
                    .word(lead.origin.direction), .text(desk.reason(lead.origin)), .flag(lead.isQualified),
                    .flag(lead.hasDeal), .flag(lead.hasWon),
                ]
            }, whenEmpty: "No leads.")
    }

    private func deals(_ row: SourceBook.Row, at desk: SourceDesk) -> Table {
        let currency = desk.session.settings.currency
        return Table(
            "deals", caption: "Deals",
            columns: [
                .init("deal"), .init("account"), .init("opened"), .init("source"), .init("content"), .init("campaign"),
                .init("direction"), .init("because"), .init("outcome"), .init("won_revenue", nil, .trailing),
            ],
            rows: row.deals.map { entry in
                [
                    .text(entry.deal.handle), .text(desk.accounts[entry.deal.account]?.handle),
                    .day(entry.deal.created),
                    .text(entry.deal.source), .text(entry.origin.content), .text(desk.campaign(entry.origin)),
                    .word(entry.origin.direction), .text(desk.reason(entry.origin)), .word(entry.deal.outcome),
                    .money(entry.won.map { Money(cents: $0, currency: currency) }),
                ]
            },
            totals: [.text("all")] + Array(repeating: .none, count: 8)
                + [.money(Money(cents: row.revenue, currency: currency))],
            whenEmpty: "No deals.")
    }

    private func costs(_ row: SourceBook.Row, at desk: SourceDesk) -> Table {
        let currency = desk.session.settings.currency
        return Table(
            "costs", caption: "What the leads cost: each campaign's cost, shared out among the leads it brought",
            columns: [
                .init("campaign"), .init("leads_here", nil, .trailing), .init("leads", "Leads of it in all", .trailing),
                .init("cost", nil, .trailing),
            ],
            rows: row.costs.map { cost in
                [
                    .text(desk.book.names[cost.campaign]), .integer(cost.leads), .integer(cost.allLeads),
                    .money(Money(cents: cost.cents, currency: currency)),
                ]
            }, totals: [.text("all"), .none, .none, .money(Money(cents: row.cost, currency: currency))])
    }
}

extension SourceDesk {
    func campaign(_ origin: SourceOrigin) -> String? { origin.campaign.flatMap { book.names[$0] } }

    /// What tells a direction, in words.
    func reason(_ origin: SourceOrigin) -> String {
        switch origin.reason {
        case .source(let source): "the source says \(source)"
        case .touch(let move): "first touch: \(move.type), \(move.day.iso)"
        case .nothing: "no source and no touch tells"
        }
    }
}
