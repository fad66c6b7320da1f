/// What the manual says of abm as a program: what it reads from the environment, which files it keeps, how it leaves.
///
/// Nothing of this can be asked of the parser, so it is said here, each once.
enum ManualFacts {
    typealias Fact = (name: String, text: String)

    static let environment: [Fact] = [
        ("ABM_TODAY", "The day to take for today, as 2026-11-22, where a line does not give --today or --now."),
        (
            "ABM_NOW",
            "The time to take for now, as 2026-11-22T09:30:00+02:00; it wins over ABM_TODAY."
        ),
        ("NO_COLOR", "With any value: no colours, as with --no-color."),
        ("PAGER", "What long answers are read in; less where it is not set, nothing where it is cat or empty."),
        ("LESS, LESSCHARSET", "As less has them; without LESS abm asks for a pager that leaves a short answer alone."),
        (
            "FORCE_HYPERLINK",
            "1: written files are links at any terminal; 0: at none. Otherwise abm goes by DOMTERM, KONSOLE_VERSION, STY, TERMINAL_EMULATOR, TERM_PROGRAM, TERM_PROGRAM_VERSION, TMUX, VTE_VERSION and WT_SESSION."
        ),
        ("HOME, PATH", "Where ~ and other programs are."),
        ("TERM", "With the value dumb: plain lines in, plain text out."),
        ("VISUAL, EDITOR", "The editor that opens for a text to be edited; VISUAL is asked first."),
        (
            "XDG_STATE_HOME",
            "The folder in which abm remembers the workspace that was opened last; ~/.local/state otherwise."
        ),
    ]

    static let files: [Fact] = [
        ("workspace.yml", "What makes a folder a workspace: its name, language, currency, scoring and calendar."),
        ("workspace.sqlite", "The data of the workspace, and the history that undo takes back."),
        ("workspace.history", "The lines that were typed at the prompt of this workspace."),
        ("setup.md", "A notebook that builds the data of an example when it is opened for the first time."),
        ("notebooks/", "Notebooks: Markdown files of lines and what they answered."),
        ("templates/", "Messages of your own; they win over those that abm brings along."),
        ("exports/", "Where briefs, drafts and lists go."),
        ("~/.local/state/abm/last-workspace", "The workspace that was opened last."),
    ]
}

extension Outcome.Status {
    /// What a shell is told by it.
    var meaning: String {
        switch self {
        case .done: "What the line says was done."
        case .checkFailed: "A check found something."
        case .mistake: "The line has a mistake; nothing was changed."
        case .bug: "Something went wrong inside abm; nothing was changed."
        case .cancelled: "It was stopped with Ctrl-C; nothing was changed."
        }
    }
}
