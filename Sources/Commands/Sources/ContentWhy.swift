import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Lists who stands at a stage, what could be sent to them and which deals wait.
struct ContentWhy: Command {
    static let configuration = CommandConfiguration(
        commandName: "why", abstract: "List the people, deals and messages behind a persona at a stage.")
    static let reads = ContentDesk.tables
    static let writes = Set<StoreTable>.nothing
    static let examples = ["content why cfo negotiation"]

    @Argument(help: "The persona, as content coverage names it.") var persona: String
    @Argument(help: "The stage.") var stage: String

    func run(in session: Session) throws -> Answer {
        let desk = try ContentDesk(in: session, language: nil)
        guard let persona = desk.personas.first(where: { $0 == persona.lowercased() }) else {
            throw UnknownWord(word: persona, called: "a persona", known: desk.personas)
        }
        guard let stage = desk.stages.first(where: { $0 == stage.lowercased() }) else {
            throw UnknownWord(word: stage, called: "a stage", known: desk.stages)
        }
        guard let cell = desk.coverage.cells.first(where: { $0.persona == persona && $0.stage == stage }) else {
            preconditionFailure("coverage has a cell for every persona and stage")
        }
        let accounts = Set(cell.people.compactMap(\.account))
        let deals = accounts.sorted().flatMap { desk.openDeals[$0] ?? [] }
        var blocks: [Answer.Block] = [
            .table(people(cell, at: desk)), .table(self.deals(deals, at: desk, in: session)), .table(messages(cell)),
            .table(
                Table(
                    "touches", caption: "What such people took up while their account stood there",
                    columns: [.init("content"), .init("touches", nil, .trailing)],
                    rows: cell.taken.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
                        [.text($0.key), .integer($0.value)]
                    }, totals: [.text("all"), .integer(cell.touches)], whenEmpty: "Nothing yet.")),
        ]
        if !desk.problems.isEmpty { blocks.append(.problems(desk.problems)) }
        return Answer(blocks)
    }

    private func people(_ cell: ContentCoverage.Cell, at desk: ContentDesk) -> Table {
        Table(
            "people", caption: "\(cell.persona) at \(cell.stage): \(counted(cell.people.count, "person", "people"))",
            columns: [.init("contact"), .init("account"), .init("title"), .init("department")],
            rows: cell.people.map { person in
                let contact = desk.people[person.contact]
                return [
                    .text(contact?.handle), .text(person.account.flatMap { desk.accounts[$0]?.handle }),
                    .text(contact?.title), .text(contact?.department),
                ]
            }, whenEmpty: "Nobody stands there.")
    }

    private func deals(_ deals: [Opportunity], at desk: ContentDesk, in session: Session) -> Table {
        let currency = session.settings.currency
        let cents = deals.compactMap(\.amount).filter { $0.currency == currency }.reduce(0) { $0 &+ $1.cents }
        return Table(
            "deals", caption: "Open deals of their accounts",
            columns: [
                .init("deal"), .init("account"), .init("stage"), .init("amount", nil, .trailing),
            ],
            rows: deals.map { deal in
                [
                    .text(deal.handle), .text(desk.accounts[deal.account]?.handle), .text(deal.stage),
                    .money(deal.amount),
                ]
            }, totals: [.text("all"), .none, .none, .money(Money(cents: cents, currency: currency))],
            whenEmpty: "No open deal waits.")
    }

    private func messages(_ cell: ContentCoverage.Cell) -> Table {
        Table(
            "messages", caption: "Messages",
            columns: [.init("template"), .init("written_for")],
            rows: cell.own.map { [.text($0), .text("\(cell.persona) at \(cell.stage)")] }
                + cell.general.map { [.text($0), .text("anybody, or any stage")] },
            whenEmpty: "There is no message for them at all.")
    }
}
