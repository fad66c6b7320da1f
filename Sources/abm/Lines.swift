import Answers
import Terminal
import Workbench

/// Where the lines of a session come from: an editor at a terminal that can draw one, else plain lines.
struct Lines {
    /// What stands before a line: the number that it will have.
    private static func prompt(_ number: Int) -> String { "abm \(number)> " }
    private var prompt: String { Self.prompt(evaluator.cells.next) }

    private let evaluator: Evaluator
    private let screen: TerminalScreen
    private let typedAhead: TypedAhead
    private var reader: LineReader
    private var editor: LineEditor?
    /// The workspace whose history the editor keeps.
    private var folder: String?
    /// How many people had been forgotten when the editor read its history.
    private var forgotten = 0
    /// What is left of a cell of several lines; each is a command of its own.
    private var rest: [String] = []

    init(evaluator: Evaluator, screen: TerminalScreen, typedAhead: TypedAhead) {
        self.evaluator = evaluator
        self.screen = screen
        self.typedAhead = typedAhead
        reader = LineReader(prompt: screen.isInteractive ? "" : nil)
    }

    /// The next line; `nil` when the user leaves or there are no more.
    mutating func next() -> String? {
        guard screen.isInteractive, screen.understandsEscapes else {
            reader.show(prompt: prompt)
            return reader.next()
        }
        if !rest.isEmpty { return rest.removeFirst() }
        let current = evaluator.workspace?.folder
        let forgotten = evaluator.workspace?.forgotten.count ?? 0
        if editor == nil || current != folder || forgotten != self.forgotten {
            self.forgotten = forgotten
            // Each workspace has a history of its own, kept beside its data.
            let file = current.map { "\($0)/workspace.history" }
            folder = current
            editor = LineEditor(
                prompt: prompt, history: HistoryFile(path: file), offers: offers(), screen: screen,
                typedAhead: typedAhead)
        }
        editor?.prompt = prompt
        guard let cell = editor?.next() else { return nil }
        rest = Self.commands(of: cell)
        return rest.isEmpty ? "" : rest.removeFirst()
    }

    /// Shows a line as the user could have typed it.
    func show(_ line: String, number: Int) {
        // A name that Tab brought may hold what a terminal would obey.
        Output.write(Format.text.render(Answer([.verbatim(Self.prompt(number) + line)])))
    }

    /// The same, and keeps it in the history in the place of what was typed.
    func show(_ whole: String, number: Int, inPlaceOf line: String) {
        show(whole, number: number)
        editor?.remember(whole, inPlaceOf: line)
    }

    /// What goes wrong in one line of a cell stops the others.
    mutating func dropRest() { rest = [] }

    /// The lines of a cell; a line break within quotation marks belongs to its text.
    private static func commands(of cell: String) -> [String] {
        var lines: [String] = []
        var line = ""
        var quote: Character?
        for character in cell {
            if character.isNewline, quote == nil {
                lines.append(line)
                line = ""
                continue
            }
            if character == quote {
                quote = nil
            } else if quote == nil, character == "\"" || (character == "'" && line.last?.isLetter != true) {
                quote = character
            }
            line.append(character)
        }
        return (lines + [line]).filter { !$0.allSatisfy(\.isWhitespace) }
    }

    private func offers() -> EditorOffers {
        let completer = Completer(evaluator)
        return EditorOffers(
            complete: { line, cursor in
                completer.completions(of: line, at: cursor).map {
                    Candidate($0.text, replaces: $0.replaces, explanation: $0.explanation, kind: $0.kind)
                }
            },
            hint: { [evaluator] line in
                // On a tour the line goes on as the next step does.
                if let next = evaluator.tour?.suggestion, next.hasPrefix(line), next != line {
                    return Hint(String(next.dropFirst(line.count)))
                }
                return completer.nextArgument(of: line).map { Hint($0, isText: false) }
            })
    }
}
