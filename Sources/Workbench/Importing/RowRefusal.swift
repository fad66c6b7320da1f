import Answers
import Exchange
import Playbook

/// A row that reads well but does not fit the workspace; it becomes a problem of its line.
struct RowRefusal: Error {
    var field: ImportField?
    var reason: String

    func problem(line: Int) -> RowProblem {
        RowProblem(line: line, column: 1, field: field, columnName: nil, reason: reason)
    }
}

/// A row that may mean a record or another one: a question, never a silent guess.
struct RowDoubt: Error {
    /// The handles of the records that it may mean.
    var candidates: [String]
    var reason: String
}

/// A row that the user wants to be left out.
struct RowLeftOut: Error {}

/// A file that is wrong as a whole, met while its rows were read.
struct FileRefused: Error {
    let problem: RowProblem

    init(_ problem: RowProblem) { self.problem = problem }
}

/// A file of which nothing was imported because it cannot be trusted.
struct ImportRefusal: Error, Mistake {
    let mistakes: [Problem]

    init(_ problem: Problem) { mistakes = [problem, Problem(.note, "Nothing was imported.")] }
}
