import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Writes down a point of the negotiation.
struct NegotiationAdd: Command {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Write down an objection, a term or an urgency, and what was answered.")
    static let reads: Set<StoreTable> = [.opportunity]
    static let writes: Set<StoreTable> = [.dealNote]
    static let examples = [#"negotiation add tammerlift-europe objection "Legal asks for a shorter term of notice""#]

    @Argument(help: "The deal.") var opportunity: String
    @Argument(
        help: "objection, term or urgency.",
        transform: {
            try DealNote.Kind.reading($0, among: DealNote.Kind.negotiation, called: "a point of a negotiation")
        }) var point: DealNote.Kind
    @Argument(help: "What they said.") var text: String
    @Option(help: "What we answered; open otherwise.") var answer: String?
    @Option(help: "When; today otherwise.", transform: Day.init(reading:)) var on: Day?

    func run(in session: Session) throws -> Answer {
        let deal = try session.opportunity(opportunity)
        try checkWritten(text, "A point")
        let day = on ?? session.today
        try session.checkPast(day)
        try session.checkAfterOpening(day, of: deal)
        let id = try session.write.set(
            DealNote(id: DealNote.ID(0), opportunity: deal.id, kind: point, text: text, day: day))
        guard let answer else {
            return .said(
                "Wrote down \(point.phrase) \(id.number) of \(deal.handle). Once it is settled: negotiation answer \(id.number) ANSWER"
            )
        }
        try checkWritten(answer, "The answer")
        try session.write.answer(id, with: answer, on: day)
        return .said("Wrote down \(point.phrase) \(id.number) of \(deal.handle), answered.")
    }
}
