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
        let changed = try line.isEmpty ? asked(for: cell, in: session) : typed
        let outcome = try session.evaluator.rerun(number.value, as: changed)
        return Answer(
            [.heading("\(number.value)  \(changed)", level: 3)] + outcome.answer.blocks, failed: outcome.answer.failed)
    }

    /// A line in quotation marks is one word here and many there.
    private var typed: String { line.count == 1 ? line[0] : LineTokens.line(of: line) }

    private func asked(for cell: SessionCells.Cell, in session: Session) throws -> String {
        throw Refusal(
            "Write the new line behind the number: edit \(cell.number) \(LineTokens.line(of: [cell.line]))")
    }
}
