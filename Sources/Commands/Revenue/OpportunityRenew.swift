import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Says until when a contract was renewed, or when a deal won earlier renews.
struct OpportunityRenew: Command {
    static let configuration = CommandConfiguration(
        commandName: "renew", abstract: "Say until when a customer's contract runs now.")
    static let reads: Set<StoreTable> = [.opportunity, .customerDate]
    static let writes: Set<StoreTable> = [.customerDate]
    static let examples = ["opportunity renew tammerlift-pilot --renews 2027-06-26"]

    @Argument(help: "The deal that was won.") var opportunity: String
    @OptionGroup var term: RenewalTerm
    @Option(help: "What was agreed.") var note: String?

    func run(in session: Session) throws -> Answer {
        let deal = try session.wonDeal(opportunity)
        var open = try session.read.customerDates(of: deal.id).first { $0.kind == .renewal && $0.done == nil }
        // A term runs on from the day on which the last one ends.
        let start = open?.due ?? deal.closes ?? deal.created
        guard let day = try term.day(from: start) else {
            throw MissingArgument(.option("--renews"), "Until when? Say --renews DAY or --term-months NUMBER.")
        }
        if var renewed = open {
            renewed.done = session.today
            renewed.note = note ?? renewed.note
            try session.write.update(renewed)
            open = renewed
        }
        _ = try session.write.add(
            CustomerDate(
                id: CustomerDate.ID(0), opportunity: deal.id, kind: .renewal, due: day,
                note: open == nil ? note : nil))
        return .said(
            open == nil ? "\(deal.handle) renews on \(day.iso)." : "Renewed \(deal.handle): it runs until \(day.iso).")
    }
}
