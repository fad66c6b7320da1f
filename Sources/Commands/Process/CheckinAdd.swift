import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Plans a day on which to see to a customer.
struct CheckinAdd: Command {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Plan a check-in, a renewal or a talk about more with a customer.")
    static let reads: Set<StoreTable> = [.opportunity]
    static let writes: Set<StoreTable> = [.customerDate]
    static let examples = ["checkin add tammerlift-pilot 2027-03-01 --kind expansion"]

    @Argument(help: "The deal that was won.") var opportunity: String
    @Argument(help: "The day.", transform: Day.init(reading:)) var day: Day
    @Option(help: "check-in, renewal or expansion; check-in otherwise.", transform: CustomerDate.Kind.init(reading:))
    var kind: CustomerDate.Kind?
    @Option(help: "What it is to be about.") var note: String?

    func run(in session: Session) throws -> Answer {
        let deal = try session.wonDeal(opportunity)
        if let won = deal.closes, day < won {
            throw Refusal("\(deal.handle) was won on \(won.iso); \(day.iso) is before that.")
        }
        let kind = kind ?? .checkIn
        let id = try session.write.add(
            CustomerDate(id: CustomerDate.ID(0), opportunity: deal.id, kind: kind, due: day, note: note))
        return .said("Planned the \(kind.rawValue) \(id.number) of \(deal.handle) for \(day.iso).")
    }
}

extension Session {
    /// A deal that was won, or the reason why it is none.
    func wonDeal(_ name: String) throws -> Opportunity {
        let deal = try opportunity(name)
        guard deal.outcome == .won else {
            throw Refusal("\(deal.handle) is \(deal.outcome.rawValue): there is a customer only after a win.")
        }
        return deal
    }
}
