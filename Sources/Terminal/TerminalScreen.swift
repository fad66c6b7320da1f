package import Answers

/// What is known of the place that we are shown in: which streams are a terminal, how wide it is and what it can do.
///
/// Asked once at the start and passed along, so that everything written can be tested without a terminal.
package struct TerminalScreen: Hashable, Sendable {
    package var isInputTerminal: Bool
    package var isOutputTerminal: Bool
    package var isErrorTerminal: Bool
    /// Columns, or `nil` where standard output is no terminal or does not say.
    package var width: Int?
    /// Whether escape sequences move the cursor and clear lines here: not on a terminal that calls itself `dumb`.
    package var understandsEscapes: Bool
    /// Whether the user asked for no colour by a non-empty `NO_COLOR` (no-color.org).
    package var refusesColour: Bool

    package init(
        isInputTerminal: Bool, isOutputTerminal: Bool, isErrorTerminal: Bool, width: Int? = nil,
        understandsEscapes: Bool = true, refusesColour: Bool = false
    ) {
        self.isInputTerminal = isInputTerminal
        self.isOutputTerminal = isOutputTerminal
        self.isErrorTerminal = isErrorTerminal
        self.width = width
        self.understandsEscapes = understandsEscapes
        self.refusesColour = refusesColour
    }

    /// Asks the operating system and the environment of this process.
    package static func current() -> TerminalScreen {
        let term = SystemCalls.environment("TERM") ?? ""
        return TerminalScreen(
            isInputTerminal: SystemCalls.isTerminal(0), isOutputTerminal: SystemCalls.isTerminal(1),
            isErrorTerminal: SystemCalls.isTerminal(2),
            width: SystemCalls.isTerminal(1) ? SystemCalls.width(of: 1) : nil,
            understandsEscapes: !term.isEmpty && term != "dumb",
            refusesColour: !(SystemCalls.environment("NO_COLOR") ?? "").isEmpty)
    }

    /// Whether a person sits at both ends, so that a prompt makes sense.
    package var isInteractive: Bool { isInputTerminal && isOutputTerminal }

    /// Whether what goes to standard output may be coloured.
    package var allowsColour: Bool { isOutputTerminal && understandsEscapes && !refusesColour }

    /// Whether a line may be drawn and cleared again on standard error.
    package var allowsProgress: Bool { isErrorTerminal && understandsEscapes }

    /// How an answer is to be written here.
    ///
    /// - Parameter isPlain: Whether the user asked for no colour in this call, as by `--no-color`.
    package func style(_ language: Style.Language, isPlain: Bool = false) -> Style {
        Style(language: language, width: isOutputTerminal ? width ?? 80 : nil, colour: allowsColour && !isPlain)
    }
}
