import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Makes a new workspace.
struct Init: Command {
    static let configuration = CommandConfiguration(commandName: "init", abstract: "Make a new workspace.")
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.outside
    static let steersSession = true
    static let examples = ["init my-accounts --tier 1:few --currency EUR --language fi"]

    @Argument(help: "The folder to make.", completion: .directory) var folder: String
    @Option(help: "Its name; the folder's otherwise.") var name: String?
    @Option(help: "The tier that new accounts get: 1:1, 1:few or 1:many.", transform: Tier.init(reading:))
    var tier = Tier.oneToOne
    @Option(help: "The currency of all amounts, such as EUR.") var currency = "EUR"
    @Option(help: "The language of drafts, figures and days: en or fi.", transform: Language.init(reading:))
    var language = Language.english

    func run(in session: Session) throws -> Answer {
        guard let currency = Currency(currency) else {
            throw Refusal("“\(currency)” is not a currency. Write its three letters, such as EUR.")
        }
        let folder = Files.path(folder, from: session.directory)
        guard !Files.exists(folder + "/workspace.yml"), !Files.exists(folder + "/workspace.sqlite") else {
            throw Refusal("\(self.folder): there is a workspace here already. Open it with: abm -w \(self.folder)")
        }
        guard !Files.exists(folder) || (Files.isFolder(folder) && Files.names(in: folder).isEmpty) else {
            throw Refusal("\(self.folder): is not empty. Choose a new folder.")
        }
        let name = name ?? Files.name(of: folder)
        try Files.write(
            WorkspaceSettings.text(name: name, tier: tier, currency: currency, language: language),
            to: folder + "/workspace.yml")
        try session.evaluator.open(folder)
        return Answer([
            .text(
                "Made the workspace \(name) (\(tier.rawValue), \(currency.code), \(language.rawValue)) in \(self.folder)."
            ),
            .list([
                "Say who you are and what you offer in \(self.folder)/workspace.yml",
                "Add an account: account add \"Company name\" --domain company.example",
                "Or bring a list: import accounts.csv --as accounts",
            ]),
        ])
    }
}
