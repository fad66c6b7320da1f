import Answers
import Playbook
import Workbench

/// Mistakes in templates and sequences, by their files.
enum BrokenTemplate: WorkspaceRule {
    static let name = WorkspaceCheckName.brokenTemplate
    static let looksFor = "mistakes in templates and sequences"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        try TemplateCheck.problems(in: desk.session).problems.map { problem in
            let place = [problem.place, problem.line.map(String.init), problem.column.map(String.init)]
            let file = problem.place?.split(separator: "/").last.map(String.init) ?? "a template"
            return WorkspaceFinding(
                file, problem.message, mend: "Edit the file, then: template check",
                place: place.compactMap { $0 }.joined(separator: ":"))
        }
    }
}
