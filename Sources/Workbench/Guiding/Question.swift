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

    /// What stands there to be changed.
    package var draft = ""
    /// What the answer is typed behind, where that is not the name.
    private var ownPrompt: String?

    /// A question for the value of an argument.
    init(name: String, explanation: String?, problems: [Problem], kind: ValueKind, isList: Bool) {
        self.name = name
        self.explanation = explanation
        self.problems = problems
        self.kind = kind
        self.isList = isList
    }

    /// A question for what a line of the session is to become.
    ///
    /// - Parameter problems: What was wrong with the answer before.
    package init(changing line: String, number: Int, problems: [Problem]) {
        self.init(name: "line", explanation: nil, problems: problems, kind: .anything, isList: false)
        draft = line
        ownPrompt = "abm \(number)> "
    }

    /// What the answer is typed behind.
    package var prompt: String { ownPrompt ?? "\(name)? " }
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
