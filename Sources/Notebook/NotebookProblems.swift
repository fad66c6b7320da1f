/// Every problem of a notebook that was asked to run.
package struct NotebookProblems: Error, Hashable, Sendable, CustomStringConvertible {
    package let file: String
    package let problems: [NotebookProblem]

    package init(file: String, problems: [NotebookProblem]) {
        self.file = file
        self.problems = problems
    }

    /// One line a problem, in the order of the file.
    package var description: String {
        problems.map { $0.description(in: file) }.joined(separator: "\n")
    }
}
