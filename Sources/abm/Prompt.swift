import Answers
import Terminal
import Workbench

/// A session of lines: at a terminal with a prompt, from a pipe without one.
struct Prompt {
    let evaluator: Evaluator
    let printer: Printer
    let screen: TerminalScreen
    let typedAhead: TypedAhead

    /// Reads lines until there are no more.
    ///
    /// - Returns: At a terminal `done`; from a pipe the status of the first line that failed, which ends it.
    func run() -> Outcome.Status {
        let isTalking = screen.isInteractive
        let opened = openLast()
        if isTalking {
            printer.say(Greeting(evaluator: evaluator).text(workspace: opened))
            if let problem = opened.problem { printer.tell(problem) }
        }
        var isFirst = true
        let status = goOn { isFirst = false }
        if isFirst, !isTalking { printer.say(Greeting(evaluator: evaluator).text(workspace: opened)) }
        return status
    }

    /// Reads lines until there are no more, in the workspace that is open.
    func goOn(onLine: () -> Void = {}) -> Outcome.Status {
        let isTalking = screen.isInteractive
        var lines = Lines(evaluator: evaluator, screen: screen, typedAhead: typedAhead)
        while var line = lines.next() {
            onLine()
            if line.allSatisfy(\.isWhitespace), let suggestion = evaluator.tour?.suggestion {
                line = suggestion
                lines.show(line, number: evaluator.cells.next)
            }
            let trimmed = line.drop(while: \.isWhitespace)
            if trimmed.isEmpty { continue }
            // Prose belongs to the notebook, not to the vocabulary.
            if trimmed.hasPrefix("#") || trimmed.hasPrefix(">") {
                evaluator.enter(prose: String(trimmed))
                continue
            }
            if ["exit", "quit", "bye"].contains(String(trimmed)) { break }
            Interruption.begin(onRequest: evaluator.interrupting)
            let number = evaluator.cells.next
            let outcome = evaluator.enter(line)
            if let whole = outcome.line { lines.show(whole, number: number, inPlaceOf: line) }
            printer.show(outcome, language: evaluator.language)
            if let words = outcome.afterword {
                Output.write("\n")
                printer.show(Outcome(words, status: .done), language: evaluator.language)
            }
            if outcome.status != .done {
                // A tour shows a mistake too.
                guard isTalking || outcome.afterword != nil else { return outcome.status }
                lines.dropRest()
            }
        }
        return .done
    }

    /// Opens the workspace that is named, stood in, or was used last.
    private func openLast() -> Greeting.Opened {
        let folder =
            evaluator.options.workspace.map { Files.path($0, from: evaluator.directory) }
            ?? LastWorkspace.find(from: evaluator.directory)
        guard let folder else { return .init() }
        do {
            return .init(workspace: try evaluator.open(folder))
        } catch let mistake as any Mistake {
            return .init(problem: mistake.mistakes.map(\.message).joined(separator: " "))
        } catch {
            return .init(problem: "\(error)")
        }
    }
}
