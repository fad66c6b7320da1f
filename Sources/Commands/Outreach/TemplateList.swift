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
        let table = Table(
            "templates",
            columns: [
                .init("template"), .init("language"), .init("channel"), .init("day", nil, .trailing), .init("title"),
                .init("from"),
            ],
            rows: try library.entries().map { entry in
                let settings = try library.settings(of: entry)
                return [
                    .text(entry.name), .word(entry.language), .word(settings.channel), .integer(settings.day),
                    .text(settings.title), .text(entry.isOwn ? "this workspace" : "abm"),
                ]
            })
        return .table(table)
    }
}
