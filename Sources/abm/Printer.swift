import Answers
import Terminal
import Workbench

/// Writes outcomes for whoever reads: answers to standard output, mistakes to standard error.
struct Printer {
    let screen: TerminalScreen
    let options: GlobalOptions

    func show(_ outcome: Outcome, language: Style.Language) {
        let style = screen.style(language, isPlain: options.noColour)
        switch outcome.status {
        case .done, .checkFailed:
            let text = (outcome.format ?? .text).render(outcome.answer, style: style)
            if !text.isEmpty { Output.write(text.hasSuffix("\n") ? text : text + "\n") }
        case .mistake, .bug, .cancelled:
            // A program that reads JSON reads standard output; what went wrong is told beside it, in words.
            let text = Format.text.render(outcome.answer, style: style)
            Output.error(text.hasSuffix("\n") ? text : text + "\n")
        }
    }
}

extension Evaluator {
    /// The language of figures and days: the open workspace's.
    var language: Style.Language { workspace?.figures ?? .english }
}
