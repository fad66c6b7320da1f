import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Notes what discovery found out of one of its topics.
struct DiscoverySet: Command {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Note what is known of a topic of discovery; a new note takes the old one's place.")
    static let reads: Set<StoreTable> = [.opportunity, .dealNote]
    static let writes: Set<StoreTable> = [.dealNote]
    static let examples = [
        #"discovery set tammerlift-parts goals "Price every part by what it is worth, not by what it cost""#
    ]

    @Argument(help: "The deal.") var opportunity: String
    @Argument(
        help: "current-state, goals, decision-process or schedule-and-budget.",
        transform: {
            try DealNote.Kind.reading($0, among: DealNote.Kind.discovery, called: "a topic of discovery")
        }) var topic: DealNote.Kind
    @Argument(help: "What they said.") var text: String
    @Option(help: "When they said it; today otherwise.", transform: Day.init(reading:)) var on: Day?

    func run(in session: Session) throws -> Answer {
        let deal = try session.opportunity(opportunity)
        try checkWritten(text, "A note")
        let day = on ?? session.today
        try session.checkPast(day)
        _ = try session.write.set(
            DealNote(id: DealNote.ID(0), opportunity: deal.id, kind: topic, text: text, day: day))
        let topics = Set(try session.read.dealNotes(of: deal.id, kinds: DealNote.Kind.discovery).map(\.kind))
        let missing = DealNote.Kind.discovery.filter { !topics.contains($0) }.map(\.rawValue)
        let rest = missing.isEmpty ? "All four topics are noted." : "Still open: \(missing.joined(separator: ", "))."
        return .said("Noted \(topic.phrase) of \(deal.handle). \(rest)")
    }
}
