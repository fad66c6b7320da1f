import Answers
import ArgumentParser
import Store
import Workbench

/// Changes a line of the session and runs it.
struct Edit: Command {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Change a numbered line of this session and run it in the old one's place.",
        discussion: """
            At the prompt, edit 4 puts the line back to be changed; Enter runs it. In a script the new line follows: \
            edit 4 "account list --tier 1:1". As with rerun, what the old line wrote is taken back first.
            """)
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.everything
    static let manner = Manner.outside
    static let steersSession = true
    static let examples = ["edit 1 \"account list --tier 1:1\""]

    @Argument(help: "The number.", transform: CellNumber.init(reading:)) var number: CellNumber
    @Argument(parsing: .captureForPassthrough, help: "The new line; at a terminal it is asked for.")
    var line: [String] = []

    func run(in session: Session) throws -> Answer {
        let cell = try session.evaluator.cells.cell(number.value)
        if !line.isEmpty { return try answer(to: typed, in: session) }
        let asker = session.surroundings.asker
        guard asker.isPresent else {
            throw Refusal(
                "Write the new line behind the number: edit \(cell.number) \(LineTokens.line(of: [cell.line]))")
        }
        try session.evaluator.requireRunnable(cell, as: cell.line)
        let completer = Completer(session.evaluator)
        var question = Question(changing: cell.line, number: cell.number, problems: [])
        while let changed = asker.ask(question, offers: { completer.completions(of: $0, at: $1) }),
            !changed.allSatisfy(\.isWhitespace)
        {
            do {
                return try answer(to: changed, in: session)
            } catch let mistake as any Mistake {
                // What was typed is not lost to a slip in it.
                question = Question(changing: changed, number: cell.number, problems: mistake.mistakes)
            }
        }
        return .said("Nothing was changed.")
    }

    private func answer(to line: String, in session: Session) throws -> Answer {
        let (line, outcome) = try session.evaluator.rerun(number.value, as: line)
        return Answer(
            [.heading("\(number.value)  \(line)", level: 3)] + outcome.answer.blocks, failed: outcome.answer.failed)
    }

    /// A line in quotation marks is one word here and many there.
    private var typed: String { line.count == 1 ? line[0] : LineTokens.line(of: line) }
}
