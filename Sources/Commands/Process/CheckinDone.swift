import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Says that a check-in was done, and what came of it.
struct CheckinDone: Command {
    static let configuration = CommandConfiguration(
        commandName: "done", abstract: "Say that a check-in or another date was seen to, and what came of it.")
    static let reads: Set<StoreTable> = [.opportunity, .customerDate]
    static let writes: Set<StoreTable> = [.customerDate]
    static let examples = [#"checkin done granberga-audit --note "Three centres use one price list""#]

    @Argument(help: "The date's number, or the deal, whose next check-in it then is.") var checkin: String
    @Option(help: "What came of it.") var note: String?
    @Option(help: "When; today otherwise.", transform: Day.init(reading:)) var on: Day?

    func run(in session: Session) throws -> Answer {
        var date = try open(in: session)
        let day = on ?? session.today
        try session.checkPast(day)
        guard let deal = try session.read.opportunity(date.opportunity) else {
            preconditionFailure("a date is with the customer of a deal")
        }
        if let won = deal.closes, day < won {
            throw Refusal("\(deal.handle) was won on \(won.iso); \(day.iso) is before that.")
        }
        date.done = day
        date.note = note ?? date.note
        try session.write.update(date)
        let next = try session.read.customerDates(of: deal.id).first { $0.done == nil }
        let rest = next.map { "Next: \($0.kind.rawValue) on \($0.due.iso)." } ?? "Nothing else is planned."
        return .said("Done: the \(date.kind.rawValue) of \(deal.handle) due \(date.due.iso). \(rest)")
    }

    private func open(in session: Session) throws -> CustomerDate {
        if let number = Int(checkin) {
            guard let date = try session.read.customerDates().first(where: { $0.id.number == number }) else {
                throw Refusal("There is no date \(number) with a customer. See: checkin list --all")
            }
            if let done = date.done { throw Refusal("\(number) was done on \(done.iso) already.") }
            return date
        }
        let deal = try session.wonDeal(checkin)
        let dates = try session.read.customerDates(of: deal.id).filter { $0.kind == .checkIn && $0.done == nil }
        guard let first = dates.first else {
            throw Refusal("No check-in of \(deal.handle) is open. Plan one with: checkin add \(deal.handle) DAY")
        }
        return first
    }
}
