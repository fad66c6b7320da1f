package import Answers

/// One question to a person whose line lacks something.
package struct Question: Hashable, Sendable {
    /// What is asked for, as the manual calls it, without hyphens: `template`.
    package var name: String
    /// What is wanted, in one line; `nil` where the same was just asked.
    package var explanation: String?
    /// What was wrong with the answer before.
    package var problems: [Problem]
    /// What the answer is one of.
    package var kind: ValueKind
    /// Whether the answer may hold several, with commas between them.
    package var isList: Bool

    /// What the answer is typed behind.
    package var prompt: String { "\(name)? " }
}

/// Somebody who asks the user for what a line lacks.
package protocol QuestionAsker {
    /// Whether there is somebody to answer.
    var isPresent: Bool { get }
    /// Whether Tab shows what an answer can be.
    var completes: Bool { get }

    /// Asks and waits.
    ///
    /// - Parameter offers: What could stand at a place of the answer: its text, and the cursor as an offset in UTF-8.
    /// - Returns: The answer as it was typed; `nil` or a blank one where the user gives up.
    func ask(_ question: Question, offers: @escaping (_ answer: String, _ cursor: Int) -> [Completion]) -> String?
}

/// For notebooks, scripts and tests, in which nobody is there to answer.
package struct NoAsker: QuestionAsker {
    package init() {}
    package var isPresent: Bool { false }
    package var completes: Bool { false }
    package func ask(_ question: Question, offers: @escaping (String, Int) -> [Completion]) -> String? { nil }
}
