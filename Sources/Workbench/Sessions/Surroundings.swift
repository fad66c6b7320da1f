package import Playbook

/// What the roof lends the house: the machine's clock, chance, and ears for a Ctrl-C.
///
/// Everything outside that a line may depend on comes in here, so that a notebook or a test can replace all of it.
package struct Surroundings {
    /// The machine's time, in a time zone by its name (the machine's own for `nil`).
    package var clock: (_ timeZone: String?) -> Clock
    /// The day of an instant in a time zone, likewise.
    package var day: (_ instant: Instant, _ timeZone: String?) -> Day
    /// Whether the user asked to stop; long work looks at it often.
    package var isInterrupted: () -> Bool
    /// Tells how far long work has come.
    package var progress: any ProgressObserver
    /// Where a text can be copied to.
    package var clipboard: any ClipboardAccess
    /// What the user edits longer texts in.
    package var editor: any TextEditor
    /// The version of the program, which answers may stand on.
    package var version: String
    /// The language that the user's machine speaks, for the few words that abm has in several.
    package var language = Language.english
    /// How many columns the user's screen has; `nil` where nobody sees it, so that what is kept depends on no window.
    package var screenWidth: Int?
    /// Who asks the user for what a line lacks.
    package var asker: any QuestionAsker

    /// Surroundings out of what the roof has; a day is the UTC day where no other is lent.
    package init(
        clock: @escaping (String?) -> Clock, day: @escaping (Instant, String?) -> Day = { instant, _ in instant.day },
        isInterrupted: @escaping () -> Bool = { false },
        progress: any ProgressObserver = SilentProgress(), clipboard: any ClipboardAccess = NoClipboard(),
        editor: any TextEditor = NoEditor(), asker: any QuestionAsker = NoAsker(), version: String = Program.version
    ) {
        self.clock = clock
        self.day = day
        self.isInterrupted = isInterrupted
        self.progress = progress
        self.clipboard = clipboard
        self.editor = editor
        self.version = version
        self.asker = asker
    }

    /// Surroundings whose clock stands still and in which nobody waits: for notebooks and tests.
    package static func standing(on day: Day) -> Surroundings { Surroundings(clock: { _ in Clock(standingOn: day) }) }
}

/// Somebody who watches long work.
package protocol ProgressObserver {
    /// Work begins of which nobody knows yet how long it takes.
    func begin()
    /// - Parameters:
    ///   - label: What is being done, such as `Importing touches`.
    ///   - done: How many of `total` are done.
    ///   - total: How many there are, or `nil` where nobody knows.
    ///   - unit: What is counted, such as `rows`.
    func advance(_ label: String, done: Int, of total: Int?, unit: String)
    /// The work is over, well or badly.
    func finish()
}

/// An observer that looks away.
package struct SilentProgress: ProgressObserver {
    package init() {}
    package func begin() {}
    package func advance(_ label: String, done: Int, of total: Int?, unit: String) {}
    package func finish() {}
}

/// The user asked to stop; nothing was changed.
package struct Cancelled: Error, Hashable, Sendable, CustomStringConvertible {
    package init() {}
    package var description: String { "Cancelled; nothing was changed." }
}
