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
    static let examples = ["template list", "template list --language fi --channel email --persona cfo"]

    @Option(help: "en or fi.", transform: Language.init(reading:)) var language: Language?
    @Option(help: "email, linkedin-request, linkedin-message or call.", transform: MessageChannel.init(reading:))
    var channel: MessageChannel?
    @Option(help: "Only those for a persona, such as cfo.") var persona: String?
    @Option(help: "Only those for a stage, such as proposal.") var stage: String?
    @Option(help: "Only those for a tier, or for any.", transform: Tier.init(reading:)) var tier: Tier?

    func run(in session: Session) throws -> Answer {
        let library = TemplateLibrary(workspace: session.workspace?.folder)
        var rows: [[Cell]] = []
        var problems: [Problem] = []
        for entry in library.entries() where language == nil || entry.language == language {
            do {
                let settings = try library.settings(of: entry)
                guard isWanted(settings) else { continue }
                rows.append([
                    .text(entry.name), .word(entry.language), .word(settings.channel), .text(settings.persona),
                    .text(settings.stage), .integer(settings.day), .text(settings.title),
                    .text(entry.isOwn ? "this workspace" : "abm"),
                ])
            } catch let mistake as any Mistake {
                // One broken file must not hide the others.
                problems += mistake.mistakes
            }
        }
        let table = Table(
            "templates",
            columns: [
                .init("template"), .init("language"), .init("channel"), .init("persona"), .init("stage"),
                .init("day", nil, .trailing), .init("title"),
                .init("from"),
            ],
            rows: rows, whenEmpty: "No template is like that. All of them: template list")
        guard problems.isEmpty else { return Answer([.table(table), .problems(problems)], failed: true) }
        return .table(table)
    }

    private func isWanted(_ settings: TemplateSettings) -> Bool {
        (channel == nil || settings.channel == channel) && (persona == nil || settings.persona == persona)
            && (stage == nil || settings.stage == stage) && (tier == nil || settings.tier ?? tier == tier)
    }
}
