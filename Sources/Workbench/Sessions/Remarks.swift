package import Answers

/// What is remarkable of a line beside its answer, such as a name in an expression that nobody has.
///
/// It is told where it is seen, deep in a command or far from it, and shown below whatever the line comes to: its answer
/// or its refusal, which it may explain.
package final class Remarks {
    /// Each once, in the order in which they were made.
    package private(set) var problems: [Problem] = []

    package init() {}

    package func add(_ problem: Problem) {
        if !problems.contains(problem) { problems.append(problem) }
    }

    /// The answer with what was remarked below it.
    func below(_ answer: Answer) -> Answer {
        guard !problems.isEmpty else { return answer }
        var answer = answer
        answer.blocks.append(.problems(problems))
        return answer
    }

    /// A refusal with what was remarked below it.
    func below(_ refusal: Refusal) -> any Error { problems.isEmpty ? refusal : Remarked(refusal, problems) }

    private struct Remarked: Mistake {
        let mistakes: [Problem]

        init(_ refusal: Refusal, _ problems: [Problem]) { mistakes = refusal.mistakes + problems }
    }
}
