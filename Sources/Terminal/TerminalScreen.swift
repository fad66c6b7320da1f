package import Answers

/// What is known of the place that we are shown in: which streams are a terminal, how wide it is and what it can do.
///
/// Asked at the start and passed along, so that everything written can be tested without a terminal; only the size of
/// the window is asked again, since people change it.
package struct TerminalScreen: Hashable, Sendable {
    package var isInputTerminal: Bool
    package var isOutputTerminal: Bool
    package var isErrorTerminal: Bool
    /// Columns, or `nil` where standard output is no terminal or does not say.
    package var width: Int?
    /// Rows, likewise.
    package var height: Int?
    /// Whether escape sequences move the cursor and clear lines here: not on a terminal that calls itself `dumb`.
    package var understandsEscapes: Bool
    /// Whether the user asked for no colour by a non-empty `NO_COLOR` (no-color.org).
    package var refusesColour: Bool
    /// The name of this machine, where the terminal follows links; `nil` elsewhere.
    package var linkHost: String?

    package init(
        isInputTerminal: Bool, isOutputTerminal: Bool, isErrorTerminal: Bool, width: Int? = nil, height: Int? = nil,
        understandsEscapes: Bool = true, refusesColour: Bool = false, linkHost: String? = nil
    ) {
        self.isInputTerminal = isInputTerminal
        self.isOutputTerminal = isOutputTerminal
        self.isErrorTerminal = isErrorTerminal
        self.width = width
        self.height = height
        self.understandsEscapes = understandsEscapes
        self.refusesColour = refusesColour
        self.linkHost = linkHost
    }

    /// Asks the operating system and the environment of this process.
    package static func current() -> TerminalScreen {
        let term = SystemCalls.environment("TERM") ?? ""
        let followsLinks = SystemCalls.isTerminal(1) && HyperlinkSupport.isLikely(environment: SystemCalls.environment)
        let screen = TerminalScreen(
            isInputTerminal: SystemCalls.isTerminal(0), isOutputTerminal: SystemCalls.isTerminal(1),
            isErrorTerminal: SystemCalls.isTerminal(2),
            understandsEscapes: !term.isEmpty && term != "dumb",
            refusesColour: !(SystemCalls.environment("NO_COLOR") ?? "").isEmpty,
            linkHost: followsLinks ? SystemCalls.hostName : nil)
        return screen.measured()
    }

    /// The same place with the size that its window has now.
    package func measured() -> TerminalScreen {
        guard isOutputTerminal else { return self }
        var screen = self
        screen.width = SystemCalls.width(of: 1)
        screen.height = SystemCalls.size(of: 1)?.rows
        return screen
    }

    /// Whether a pager can be read and steered here.
    package var allowsPaging: Bool { isInteractive && understandsEscapes }

    /// Whether a text takes more rows than the window has, the line of the next prompt among them.
    package func isOverlong(_ text: String) -> Bool {
        guard let height else { return false }
        return ScreenRows.count(of: text, width: width ?? 80) > max(1, height - 1)
    }

    /// Whether a person sits at both ends, so that a prompt makes sense.
    package var isInteractive: Bool { isInputTerminal && isOutputTerminal }

    /// Whether what goes to standard output may be coloured.
    package var allowsColour: Bool { isOutputTerminal && understandsEscapes && !refusesColour }

    /// Whether a line may be drawn and cleared again on standard error.
    package var allowsProgress: Bool { isErrorTerminal && understandsEscapes }

    /// How an answer is to be written here. A terminal that calls itself `dumb` gets what a pipe gets, to the byte.
    ///
    /// - Parameters:
    ///   - isPlain: Whether the user asked for no colour in this call, as by `--no-color`.
    ///   - isWhole: Whether the user asked for nothing to be cut, as by `--full`.
    package func style(_ language: Style.Language, isPlain: Bool = false, isWhole: Bool = false) -> Style {
        let isDrawn = isOutputTerminal && understandsEscapes
        return Style(
            language: language, width: isDrawn ? width ?? 80 : nil, colour: allowsColour && !isPlain, isWhole: isWhole,
            linkHost: isDrawn ? linkHost : nil)
    }
}
