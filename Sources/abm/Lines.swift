import Terminal
import Workbench

/// Where the lines of a session come from: an editor at a terminal that can draw one, else plain lines.
struct Lines {
    private static let prompt = "abm> "

    private let evaluator: Evaluator
    private let screen: TerminalScreen
    private var reader: LineReader
    private var editor: LineEditor?
    /// The workspace whose history the editor keeps.
    private var folder: String?

    init(evaluator: Evaluator, screen: TerminalScreen) {
        self.evaluator = evaluator
        self.screen = screen
        reader = LineReader(prompt: screen.isInteractive ? Self.prompt : nil)
    }

    /// The next line; `nil` when the user leaves or there are no more.
    mutating func next() -> String? {
        guard screen.isInteractive, screen.understandsEscapes else { return reader.next() }
        let current = evaluator.workspace?.folder
        if editor == nil || current != folder {
            // Each workspace has a history of its own, kept beside its data.
            let file = current.map { "\($0)/workspace.history" }
            folder = current
            editor = LineEditor(
                prompt: Self.prompt, history: HistoryFile(path: file), offers: offers(), screen: screen)
        }
        return editor?.next()
    }

    private func offers() -> EditorOffers {
        let completer = Completer(evaluator)
        return EditorOffers(
            complete: { line, cursor in
                completer.completions(of: line, at: cursor).map {
                    Candidate($0.text, replaces: $0.replaces, explanation: $0.explanation, kind: $0.kind)
                }
            },
            hint: { line in completer.nextArgument(of: line).map { Hint($0, isText: false) } })
    }
}
