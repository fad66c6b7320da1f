package import Answers
import Exchange
import Liquid
import Notebook
import Outreach
import Pages
import Playbook
import Settings
import Store

/// An error that is the user's to mend: it is told in full, changes nothing, and leaves with exit status 2.
///
/// Any other error is a bug of ours and leaves with 70.
package protocol Mistake: Error {
    /// What is wrong, where, and what to do; one for each thing to mend.
    var mistakes: [Problem] { get }
}

extension Mistake where Self: CustomStringConvertible {
    package var mistakes: [Problem] { [Problem(.error, description)] }
}

extension UnknownWord: Mistake {}
extension StoreProblem: Mistake {}
extension Journal.Exhausted: Mistake {}
extension Journal.Refused: Mistake {}
extension DamagedValue: Mistake {}
extension MoneyLimit: Mistake {}
extension FileProblem: Mistake {}
extension WorkspaceProblem: Mistake {}
extension Unreadable: Mistake {}
extension UnknownName: Mistake {}
extension MissingArgument: Mistake {}
extension GlobalOptions.Misused: Mistake {}
extension LineTokens.OpenQuote: Mistake {}
extension Cancelled: Mistake {}
extension Refusal: Mistake {}
extension CSVFileError: Mistake {}
extension ImportPlanError: Mistake {}

extension SettingsProblems: Mistake {
    package var mistakes: [Problem] {
        problems.map { (problem: SettingsProblem) in
            Problem(.error, problem.message, place: problem.file, line: problem.line, column: problem.column)
        }
    }
}

extension TemplateProblems: Mistake {
    package var mistakes: [Problem] {
        all.map { Problem(.error, $0.message, place: $0.file, line: $0.line, column: $0.column) }
    }
}

extension Diagnostics: Mistake {
    package var mistakes: [Problem] {
        all.map { (diagnostic: Diagnostic) in
            Problem(
                .error, diagnostic.message, place: diagnostic.file, line: diagnostic.line, column: diagnostic.column)
        }
    }
}

extension JSONError: Mistake {
    package var mistakes: [Problem] { [Problem(.error, message, place: file, line: line, column: column)] }
}

extension DraftRevision.Problem: Mistake {}
extension MailtoLinkError: Mistake {}

extension PageProblem: Mistake {
    package var mistakes: [Problem] { lines.map { Problem(.error, $0) } }
}

extension NotebookProblems: Mistake {
    package var mistakes: [Problem] {
        problems.map { (problem: NotebookProblem) in
            Problem(.error, problem.message, place: file, line: problem.line, column: problem.column)
        }
    }
}

/// A command that cannot do what was asked of it, with the reason and the way on.
package struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    package var description: String

    package init(_ description: String) { self.description = description }
}
