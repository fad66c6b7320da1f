import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Settles a point of the negotiation.
struct NegotiationAnswer: Command {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Say what was answered to a point of the negotiation.")
    static let reads: Set<StoreTable> = [.dealNote, .opportunity]
    static let writes: Set<StoreTable> = [.dealNote]
    static let examples = [#"negotiation answer 4 "Three years at this price, or one at the list price""#]

    @Argument(help: "The point's number.") var point: Int
    @Argument(help: "What was answered.") var answer: String
    @Option(help: "When; today otherwise.", transform: Day.init(reading:)) var on: Day?

    func run(in session: Session) throws -> Answer {
        guard let note = try session.read.dealNote(DealNote.ID(point)), DealNote.Kind.negotiation.contains(note.kind),
            let deal = try session.read.opportunity(note.opportunity)
        else { throw Refusal("There is no point \(point) of a negotiation. See: negotiation list --all") }
        try checkWritten(answer, "The answer")
        let day = on ?? session.today
        try session.checkPast(day)
        guard day >= note.day else {
            throw Refusal("It was raised on \(note.day.iso); \(day.iso) is before that.")
        }
        try session.write.answer(note.id, with: answer, on: day)
        return .said("Answered \(note.kind.phrase) \(point) of \(deal.handle).")
    }
}
