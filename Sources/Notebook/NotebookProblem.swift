/// One thing in a notebook file that its author must put right before it can be run.
///
/// Parsing never fails, so that any file can be shown and edited byte by byte; what cannot be run is listed instead,
/// all of it at once.
package struct NotebookProblem: Error, Hashable, Sendable {
    /// From 1.
    package let line: Int
    /// From 1, in Unicode scalars.
    package let column: Int
    /// What is wrong and what to do, in one line.
    package let message: String

    package init(line: Int, column: Int = 1, message: String) {
        self.line = line
        self.column = column
        self.message = message
    }

    /// `file:line:column: message`.
    package func description(in file: String) -> String {
        "\(file):\(line):\(column): \(message)"
    }
}
