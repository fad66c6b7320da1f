/// The YAML at the head of a notebook, and the few keys of it that decide how the notebook runs.
///
/// The YAML itself belongs to whoever reads settings, who gets it as text. A notebook needs its own clock and base
/// before any of that, so it reads these keys, each on a line of its own, and leaves all others as they are.
package struct NotebookFrontMatter: Hashable, Sendable {
    /// A value and where it stands in the file.
    package struct Value: Hashable, Sendable {
        package let text: String
        /// From 1.
        package let line: Int
        /// From 1, in Unicode scalars.
        package let column: Int

        package init(text: String, line: Int, column: Int) {
            self.text = text
            self.line = line
            self.column = column
        }
    }

    /// What the notebook starts from.
    package enum Base: String, Hashable, Sendable, CaseIterable {
        /// What the workspace's setup notebook builds from nothing.
        case setup
        /// The workspace as it is; the cells only read.
        case here
        /// Nothing at all: a new workspace without a row.
        case empty
    }

    /// The text between the two `---` lines, line endings as they are.
    package let raw: String
    /// The line of the file that `raw` starts on, from 1.
    package let rawLine: Int
    /// The day the notebook takes for today: a day of the calendar as `YYYY-MM-DD`.
    package internal(set) var today: Value?
    /// The instant it takes for now: `YYYY-MM-DDTHH:MM[:SS]` with `Z` or an offset such as `+02:00`.
    package internal(set) var now: Value?
    package internal(set) var base: Base?
    /// The workspace's folder, as written.
    package internal(set) var workspace: Value?
    package internal(set) var language: Value?
    package internal(set) var title: Value?
    /// What must be there before it runs, in order, as written.
    package internal(set) var needs: [Value] = []

    init(raw: String, rawLine: Int) {
        self.raw = raw
        self.rawLine = rawLine
    }
}
