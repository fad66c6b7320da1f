import Answers
import Terminal
import Workbench

/// Writes outcomes for whoever reads: answers to standard output, mistakes to standard error.
struct Printer {
    let screen: TerminalScreen

    /// Writes words of the program's own; names in them may come from anywhere.
    func say(_ text: String) {
        Output.write(Format.text.render(Answer([.verbatim(text)]), style: screen.measured().style(.english)))
    }

    /// Writes a mistake that no line made.
    func tell(_ problem: String) {
        Output.error(Format.text.render(Answer([.problems([Problem(.error, problem)])])))
    }

    func show(_ outcome: Outcome, language: Style.Language) {
        // A window may have another size than at the answer before.
        let screen = screen.measured()
        let style = screen.style(language, isPlain: outcome.options.noColour, isWhole: outcome.options.full)
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
            guard !text.isEmpty, !isPaged(outcome, text, style: style, on: screen) else { return }
            Output.write(text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n")
        case .mistake, .bug, .cancelled:
            // A program that reads JSON reads standard output; what went wrong is told beside it, in words.
            let text = Format.text.render(outcome.answer, style: style)
            Output.error(text.hasSuffix("\n") ? text : text + "\n")
        }
    }

    /// Shows an answer for people that is longer than the screen in the user's pager.
    ///
    /// - Returns: `false` where it is none, or where there is no pager to show it.
    private func isPaged(_ outcome: Outcome, _ text: String, style: Style, on screen: TerminalScreen) -> Bool {
        let format = outcome.format ?? .text
        guard !outcome.options.noPager, !format.isForPrograms, screen.isOverlong(text),
            let pager = SystemPager(on: screen)
        else { return false }
        var shown = style
        if !pager.showsColour { shown.colour = false }
        if !pager.showsLinks { shown.linkHost = nil }
        return pager.show(shown == style ? text : format.render(outcome.answer, style: shown))
    }
}

extension Evaluator {
    /// The language of figures and days: the open workspace's.
    var language: Style.Language { workspace?.figures ?? .english }
}
