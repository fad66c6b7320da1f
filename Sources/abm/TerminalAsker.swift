import Answers
import Terminal
import Workbench

/// Asks the user at the terminal for what a line lacks: with an editor where one can be drawn, else line by line.
final class TerminalAsker: QuestionAsker {
    private let screen: TerminalScreen
    private let options: GlobalOptions
    private let typedAhead: TypedAhead
    private let progress: DrawnProgress
    /// What a Ctrl-C is to stop once the question is answered: the line that goes on.
    var onAnswer: () -> Void = {}

    init(on screen: TerminalScreen, options: GlobalOptions, typedAhead: TypedAhead, progress: DrawnProgress) {
        self.screen = screen
        self.options = options
        self.typedAhead = typedAhead
        self.progress = progress
    }

    var isPresent: Bool { screen.isInteractive }
    var completes: Bool { screen.understandsEscapes }

    func ask(_ question: Question, offers: @escaping (String, Int) -> [Completion]) -> String? {
        // A bar must not be drawn over what is typed.
        progress.finish()
        defer { onAnswer() }
        let style = screen.style(.english, isPlain: options.noColour)
        if !question.problems.isEmpty {
            Output.error(Format.text.render(Answer([.problems(question.problems)]), style: style))
        }
        if let explanation = question.explanation {
            let text = Format.text.render(Answer([.text(explanation)]), style: style)
            Output.write(style.colour ? "\u{1B}[2m\(text)\u{1B}[22m" : text)
        }
        guard screen.understandsEscapes else {
            var reader = LineReader(
                prompt: question.prompt, continuation: LineContinuation(proseMarks: []), leavesOnInterrupt: true)
            return reader.next()
        }
        let editor = LineEditor(
            prompt: question.prompt, history: HistoryFile(path: nil),
            offers: EditorOffers(
                complete: { text, cursor in
                    offers(text, cursor).map {
                        Candidate($0.text, replaces: $0.replaces, explanation: $0.explanation, kind: $0.kind)
                    }
                }, isComplete: { _ in true }), screen: screen, typedAhead: typedAhead, leavesOnCancel: true,
            text: question.draft)
        return editor.next()
    }
}
