/// One mistake in a settings file: where it is, what is wrong and what would be right.
///
/// Settings are written by hand by people who are not programmers, so a mistake is a value with a place in the file
/// rather than a thrown refusal of the first one met.
package struct SettingsProblem: Hashable, Sendable, CustomStringConvertible {
    /// The file as its reader was told to call it, such as `workspace.yml`.
    package var file: String
    /// From 1.
    package var line: Int
    /// From 1, in Unicode scalars.
    package var column: Int
    /// What is wrong and what to do, in one line.
    package var message: String

    package init(file: String, line: Int, column: Int, message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }

    /// As `workspace.yml:4:7: “tire” is not a setting — did you mean tier?`.
    package var description: String { "\(file):\(line):\(column): \(message)" }
}

/// All that is wrong with one file, in the order of its lines; never empty.
package struct SettingsProblems: Error, Hashable, Sendable, CustomStringConvertible {
    package let problems: [SettingsProblem]

    /// Problems of one file or of several, at least one.
    package init(_ problems: [SettingsProblem]) {
        precondition(!problems.isEmpty, "an error needs at least one problem")
        self.problems = problems.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    }

    /// One problem a line.
    package var description: String { problems.map(\.description).joined(separator: "\n") }
}
