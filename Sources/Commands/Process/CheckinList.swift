import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Lists the days on which to see to customers.
struct CheckinList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what is planned with customers: check-ins, renewals, expansions.")
    static let reads: Set<StoreTable> = [.opportunity, .account, .customerDate]
    static let writes = Set<StoreTable>.nothing
    static let examples = ["checkin list", "checkin list --account tammerlift --all"]

    @Option(help: "Only those of an account.") var account: String?
    @Option(help: "Only check-in, renewal or expansion.", transform: CustomerDate.Kind.init(reading:))
    var kind: CustomerDate.Kind?
    @Flag(help: "Also those that are done.") var all = false

    func run(in session: Session) throws -> Answer {
        let account = try account.map { try session.account($0) }
        return .table(
            try customerDateTable("checkins", in: session) { date, deal in
                (kind == nil || date.kind == kind) && (all || date.done == nil)
                    && (account == nil || deal.account == account?.id)
            })
    }
}

/// Dates with customers as a table, the earliest first.
func customerDateTable(
    _ name: String, in session: Session,
    emptyWords: String = "Nothing is planned. A win plans check-ins; plan more with: checkin add DEAL DAY",
    where isShown: (CustomerDate, Opportunity) -> Bool
) throws -> Table {
    let deals = Dictionary(uniqueKeysWithValues: try session.read.opportunities().map { ($0.id, $0) })
    let dates = try session.read.customerDates().filter { date in
        deals[date.opportunity].map { isShown(date, $0) } ?? false
    }
    let accounts = try session.read.accounts(Set(dates.compactMap { deals[$0.opportunity]?.account }))
    return Table(
        name,
        columns: [
            .init("number", nil, .trailing), .init("due"), .init("kind"), .init("opportunity"), .init("account"),
            .init("amount", "Won for", .trailing), .init("state"), .init("note"),
        ],
        rows: dates.map { date in
            let deal = deals[date.opportunity]
            return [
                .integer(date.id.number), .day(date.due), .word(date.kind), .text(deal?.handle),
                .text(deal.flatMap { accounts[$0.account]?.handle }), .money(deal?.amount),
                state(of: date, in: session),
                .text(date.note),
            ]
        },
        whenEmpty: emptyWords)
}

private func state(of date: CustomerDate, in session: Session) -> Cell {
    if let done = date.done { return .text("done on \(done.iso)").toned(.good) }
    let late = session.today.days(since: date.due)
    if late > 0 { return .text("\(counted(late, "day")) late").toned(.bad) }
    return .text(late == 0 ? "today" : "in \(counted(-late, "day"))")
}
