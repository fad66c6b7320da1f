/// The program in which an answer longer than the screen is read, as the user's environment chooses it.
///
/// A pure choice, so that it can be tested without a terminal; whoever stands on it starts the program.
package struct Pager: Hashable, Sendable {
    /// What a shell is asked to run.
    package var command: String
    /// What its environment needs besides ours.
    package var environment: [String: String]
    /// Whether it passes colours on, rather than showing their escape sequences as letters.
    package var showsColour: Bool
    /// Whether it passes links on.
    package var showsLinks: Bool

    package init(command: String, environment: [String: String], showsColour: Bool, showsLinks: Bool) {
        self.command = command
        self.environment = environment
        self.showsColour = showsColour
        self.showsLinks = showsLinks
    }

    /// - Parameters:
    ///   - environment: The environment of this process.
    ///   - hasLess: Whether `less` can be started, for a user who has chosen nothing.
    /// - Returns: `nil` where none is wanted: `PAGER` is empty or `cat`, or nothing is chosen and there is no `less`.
    package static func chosen(environment: (String) -> String?, hasLess: @autoclosure () -> Bool) -> Pager? {
        let choice = environment("PAGER").map { $0.split(separator: " ").joined(separator: " ") }
        guard let command = choice ?? (hasLess() ? "less" : nil), !command.isEmpty, command != "cat" else { return nil }
        let words = command.split(separator: " ")
        let isLess = words[0].split(separator: "/").last == "less"
        guard isLess else { return Pager(command: command, environment: [:], showsColour: true, showsLinks: false) }
        var added: [String: String] = [:]
        // Names are UTF-8 whatever the locale says.
        if (environment("LESSCHARSET") ?? "").isEmpty { added["LESSCHARSET"] = "utf-8" }
        guard let own = environment("LESS") else {
            // Leave what fits one screen, pass colours on, leave what was read on the screen.
            added["LESS"] = "FRX"
            return Pager(command: command, environment: added, showsColour: true, showsLinks: true)
        }
        // Whoever set LESS knows best; without its option for colours they would stand there as letters.
        let flags = own + words.dropFirst().joined()
        let isRaw = flags.contains("R") || flags.contains("r")
        return Pager(command: command, environment: added, showsColour: isRaw, showsLinks: isRaw)
    }
}
