package import Answers
import Store

/// What came of a line: an answer, and how the process should leave if this was its only one.
package struct Outcome: Sendable {
    package enum Status: Int32, CaseIterable, Sendable {
        case done = 0
        /// A check that the line made found something.
        case checkFailed = 1
        /// The user's to mend; nothing was changed.
        case mistake = 2
        /// Ours to mend; nothing was changed.
        case bug = 70
        /// The user asked to stop; nothing was changed.
        case cancelled = 130
    }

    package var answer: Answer
    package var status: Status
    /// The form that the line asked for.
    package var format: Format?
    /// The number of the journal entry, where the line changed something.
    package var entry: Int?
    /// What the line looked at and left behind, where the evaluator keeps cells.
    package var footprint: Footprint?
    /// The whole line, where the user answered questions for what the typed one lacked: what was run, and what belongs
    /// into the history of lines.
    package var line: String?
    /// What the tour says once the answer was shown.
    package var afterword: Answer?
    /// The options that counted for the line: its own, then the program's.
    package var options = GlobalOptions()

    package init(_ answer: Answer, status: Status, format: Format? = nil, entry: Int? = nil) {
        self.answer = answer
        self.status = status
        self.format = format
        self.entry = entry
    }

    /// Whether the line did what it should, or what it could.
    package var isAccepted: Bool { status == .done || status == .checkFailed }

    /// The same with files called as the user typed them, so that a message does not depend on where the folder stands.
    func naming(_ words: [String], from directory: String) -> Outcome {
        var outcome = self
        // The longest first: one file's path may begin another's.
        let names = words.filter { !$0.hasPrefix("-") }.map { (typed: $0, path: Files.path($0, from: directory)) }
            .filter { $0.typed != $0.path && !$0.typed.isEmpty }.sorted { $0.path.count > $1.path.count }
        func named(_ text: String) -> String {
            names.reduce(text) { $0.replacing($1.path, with: $1.typed) }
        }
        outcome.answer.blocks = answer.blocks.map { block in
            guard case .problems(let problems) = block else { return block }
            return .problems(
                problems.map { problem in
                    var problem = problem
                    problem.message = named(problem.message)
                    problem.place = problem.place.map(named)
                    return problem
                })
        }
        return outcome
    }

    /// What came of a line that threw.
    init(throwing error: any Error, format: Format?) {
        switch error {
        case is Cancelled, StoreProblem.interrupted:
            self.init(
                Answer([.problems([Problem(.error, Cancelled().description)])]), status: .cancelled, format: format)
        case let mistake as any Mistake:
            self.init(Answer([.problems(mistake.mistakes)]), status: .mistake, format: format)
        default:
            let text = "Something went wrong inside abm: \(error). Nothing was changed; please report it."
            self.init(Answer([.problems([Problem(.error, text)])]), status: .bug, format: format)
        }
    }
}
