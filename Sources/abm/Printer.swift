import Answers
import Terminal
import Workbench

/// Writes outcomes for whoever reads: answers to standard output, mistakes to standard error.
struct Printer {
    let screen: TerminalScreen
    let options: GlobalOptions

    func show(_ outcome: Outcome, language: Style.Language) {
        let style = screen.style(language, isPlain: options.noColour)
        if let (text, remarks) = outcome.answer.file, outcome.format == nil, !screen.isOutputTerminal {
            Output.write(text)
            if !remarks.blocks.isEmpty { Output.error(Format.text.render(remarks, style: style) + "\n") }
            return
        }
        switch outcome.status {
        case .done, .checkFailed:
            let format = outcome.format ?? .text
            let text = format.render(outcome.answer, style: style)
            if format.isForPrograms, let remarks = outcome.answer.remarks {
                // Standard output is the program's; what a person should know of the figures stands beside it.
                Output.error(Format.text.render(remarks, style: style))
            }
            if !text.isEmpty { Output.write(text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n") }
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
