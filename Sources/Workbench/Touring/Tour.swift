package import Answers
package import Playbook

/// A guided first session: its steps, and how far the user has come.
///
/// A pure value that the evaluator holds and moves on after each line, so that it goes the same way at a terminal, from a
/// pipe and in a test.
package struct Tour: Hashable, Sendable {
    package let steps: [TourStep]
    /// What is said after the last of them.
    package let farewell: String
    package let language: Language
    /// The copy of an example that it goes through.
    package let folder: String
    /// Which step comes next, from 0; the number of steps when all are done.
    package private(set) var position: Int
    /// Whether it waits for nobody at the moment.
    package var isStopped = false
    private var hasSaidThatItWaits = false

    /// - Precondition: `position` is that of a step.
    package init(
        steps: [TourStep], farewell: String, language: Language, folder: String, position: Int = 0
    ) {
        precondition(steps.indices.contains(position), "the tour has no step \(position)")
        self.steps = steps
        self.farewell = farewell
        self.language = language
        self.folder = folder
        self.position = position
    }

    package var isOver: Bool { position == steps.count }
    package var isOn: Bool { !isOver && !isStopped }

    /// The line to type next.
    package var suggestion: String? { isOn ? steps[position].line : nil }

    /// Goes on after a line.
    ///
    /// - Parameters:
    ///   - call: The command that the line called, such as `account list`; `nil` where it called none.
    ///   - wanted: The one that the next step's line calls.
    ///   - status: What came of the line.
    /// - Returns: What to say; `nil` for nothing.
    package mutating func advance(after call: String?, wanted: String?, status: Outcome.Status) -> Answer? {
        guard isOn, call?.hasPrefix("tour") != true else { return nil }
        let hasEndedSo =
            switch steps[position].ending {
            case .done: status == .done || status == .checkFailed
            case .mistake: status == .mistake
            }
        if call == wanted, hasEndedSo {
            position += 1
            return words
        }
        // A line that went wrong has its own sentence; the tour need not add one.
        guard !hasSaidThatItWaits, status == .done || status == .checkFailed else { return nil }
        hasSaidThatItWaits = true
        return Answer([.text(waiting), .verbatim(indented(steps[position].line))])
    }

    /// The words of the step that comes next, or of the end.
    package var words: Answer {
        guard !isOver else { return Answer([.text(farewell)]) }
        let step = steps[position]
        return Answer([.text("\(heading) \(step.words)"), .verbatim(indented(step.line))])
    }

    private func indented(_ line: String) -> String { "    " + line }

    private var heading: String {
        switch language {
        case .english: "Step \(position + 1) of \(steps.count)."
        case .finnish: "Vaihe \(position + 1)/\(steps.count)."
        }
    }

    private var waiting: String {
        switch language {
        case .english: "Look round as long as you like: the tour waits. It goes on with:"
        case .finnish: "Katsele rauhassa: kierros odottaa. Se jatkuu rivillä:"
        }
    }
}
