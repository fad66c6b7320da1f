/// Whether a terminal opens links that stand in its text (OSC 8), as far as its environment tells.
///
/// Nobody can be asked; a terminal that does not know the sequence mostly ignores it, but some show it as letters, so
/// only those are trusted that are known to follow it, from the version on in which they do.
enum HyperlinkSupport {
    /// - Parameter environment: The environment of this process. `FORCE_HYPERLINK` wins: `0` or `false` is no, anything
    ///   else is yes.
    static func isLikely(environment: (String) -> String?) -> Bool {
        if let forced = environment("FORCE_HYPERLINK") { return !["0", "false"].contains(forced.lowercased()) }
        // GNU screen passes on nothing that it does not know.
        if isSet(environment("STY")) { return false }
        let term = environment("TERM") ?? ""
        if let program = environment("TERM_PROGRAM"), !program.isEmpty {
            let version = numbers(in: environment("TERM_PROGRAM_VERSION") ?? "")
            // Inside tmux the variables of the terminal around it say nothing.
            if program == "tmux" { return isAtLeast(version, [3, 4]) }
            if let least = programs[program] { return isAtLeast(version, least) }
        }
        if isSet(environment("TMUX")) { return false }
        if terms.contains(term) || isSet(environment("WT_SESSION")) || isSet(environment("DOMTERM")) { return true }
        if environment("TERMINAL_EMULATOR") == "JetBrains-JediTerm" { return true }
        // VTE 0.50 writes its version as 5000; its very first with links crashed on some.
        if let vte = environment("VTE_VERSION").flatMap({ Int($0) }) { return vte > 5_000 }
        if let konsole = environment("KONSOLE_VERSION").flatMap({ Int($0) }) { return konsole >= 201_200 }
        return false
    }

    /// Programs that name themselves, and the versions from which on they follow links.
    private static let programs: [String: [Int]] = [
        "iTerm.app": [3, 1], "WezTerm": [20_200_620], "vscode": [1, 72], "ghostty": [], "zed": [], "rio": [],
        "Hyper": [2],
    ]
    private static let terms: Set<String> = [
        "xterm-kitty", "xterm-ghostty", "alacritty", "alacritty-direct", "foot", "foot-direct", "foot-extra", "contour",
        "wezterm",
    ]

    private static func isSet(_ value: String?) -> Bool { !(value ?? "").isEmpty }

    /// The numbers that a version begins with: `3.4.1` and `3.5a` and `20230712-072601-f4abf8fd`.
    private static func numbers(in version: String) -> [Int] {
        version.split { !$0.isASCII || !$0.isNumber }.prefix(3).compactMap { Int($0) }
    }

    private static func isAtLeast(_ version: [Int], _ least: [Int]) -> Bool {
        least.isEmpty || !version.lexicographicallyPrecedes(least) && !version.isEmpty
    }
}
