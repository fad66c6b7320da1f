import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Names the weakest element and the question to ask.
struct QualificationNext<Noun: FrameworkWord>: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "next", abstract: "Name the weakest element and the question to ask next.")
    }
    static var reads: Set<StoreTable> { QualificationShow<Noun>.reads }
    static var writes: Set<StoreTable> { .nothing }
    static var examples: [String] { ["\(Noun.framework.rawValue) next --account tammerlift"] }

    @OptionGroup var deal: DealChoice

    func run(in session: Session) throws -> Answer {
        let (name, scorecard) = try deal.scorecard(by: Noun.framework, in: session)
        guard let question = scorecard.nextQuestion(in: session.settings.language) else {
            return .said("\(name) is confirmed on every element.")
        }
        return Answer([
            .text("The weakest element of \(name) is \(question.why)."),
            .text("Ask:"), .list(question.phrasings),
        ])
    }
}
