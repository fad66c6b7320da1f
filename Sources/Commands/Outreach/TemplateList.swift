import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Lists the templates.
struct TemplateList: Command {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the templates.")
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.reading
    static let examples = ["template list"]

    func run(in session: Session) throws -> Answer {
        let library = TemplateLibrary(workspace: session.workspace?.folder)
        var rows: [[Cell]] = []
        var problems: [Problem] = []
        for entry in library.entries() {
            do {
                let settings = try library.settings(of: entry)
                rows.append([
                    .text(entry.name), .word(entry.language), .word(settings.channel), .integer(settings.day),
                    .text(settings.title), .text(entry.isOwn ? "this workspace" : "abm"),
                ])
            } catch let mistake as any Mistake {
                // One broken file must not hide the others.
                problems += mistake.mistakes
            }
        }
        let table = Table(
            "templates",
            columns: [
                .init("template"), .init("language"), .init("channel"), .init("day", nil, .trailing), .init("title"),
                .init("from"),
            ],
            rows: rows)
        guard problems.isEmpty else { return Answer([.table(table), .problems(problems)], failed: true) }
        return .table(table)
    }
}
