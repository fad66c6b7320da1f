import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Shows a template as its author wrote it.
struct TemplateShow: Command {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a template as it is written.")
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.reading
    static let examples = ["template show intro", "template show intro --language fi"]

    @Argument(help: "The template.") var template: String
    @Option(help: "en or fi; the workspace's otherwise.", transform: Language.init(reading:)) var language: Language?

    func run(in session: Session) throws -> Answer {
        let library = TemplateLibrary(workspace: session.workspace?.folder)
        let entry = try library.entry(template, language: language ?? session.settings.language)
        return Answer([
            .text("templates/\(entry.path), from \(entry.isOwn ? "this workspace" : "abm")."),
            .verbatim(try library.text(at: entry.path)),
        ])
    }
}
