import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Names the weakest element and the question to ask.
struct MeddicNext: Command {
    static let configuration = CommandConfiguration(
        commandName: "next", abstract: "Name the weakest element and the question to ask next.")
    static let reads = MeddicShow.reads
    static let writes = Set<StoreTable>.nothing
    static let examples = ["meddic next --account tammerlift"]

    @OptionGroup var deal: DealChoice

    func run(in session: Session) throws -> Answer {
        let (name, scorecard) = try deal.scorecard(in: session)
        guard let question = scorecard.nextQuestion(in: session.settings.language) else {
            return .said("\(name) is confirmed on every element.")
        }
        return Answer([
            .text("The weakest element of \(name) is \(question.why)."),
            .text("Ask:"), .list(question.phrasings),
        ])
    }
}
