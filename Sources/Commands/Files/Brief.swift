import Answers
import ArgumentParser
import Pages
import Playbook
import Settings
import Store
import Workbench

/// Writes an account brief: all that is known of an account on one page.
struct Brief: Command {
    static let configuration = CommandConfiguration(
        commandName: "brief", abstract: "Write an account brief: one HTML file that opens anywhere and prints on A4.")
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let examples = ["brief tammerlift", "brief tammerlift --out tammerlift.html"]

    @Argument(help: "The account; the one in focus otherwise.") var account: String?
    @Option(help: "The file; one in the workspace's exports otherwise.", completion: .file()) var out: String?

    func run(in session: Session) throws -> Answer {
        guard let workspace = session.workspace else { preconditionFailure("an account is in a workspace") }
        let account = try session.account(account)
        let page = try session.brief(of: account).html(session.layout(of: AccountBrief.self))
        let name = "brief-\(account.handle).html"
        let path = out.map { Files.path($0, from: session.directory) } ?? "\(workspace.exports)/\(name)"
        try Files.write(page, to: path)
        let shown = out ?? "exports/\(name)"
        var answer = Answer.said("Wrote the brief of \(account.name) to \(shown).")
        answer.links = [Link(shown, to: .file(path))]
        return answer
    }
}

/// A kind of page with the files that its layout is made of.
protocol LaidOutPage {
    static var layoutFile: String { get }
    static var partialNames: [String] { get }
}

extension AccountBrief: LaidOutPage {}
extension Report: LaidOutPage {}
extension SiteIndex: LaidOutPage {}

extension Session {
    /// The layout of a kind of page, the workspace's own where it has one.
    func layout(of page: (some LaidOutPage).Type) throws -> PageLayout {
        let library = TemplateLibrary(workspace: workspace?.folder)
        var partials: [String: String] = [:]
        for name in page.partialNames { partials[name] = try library.text(at: "pages/\(name)") }
        return try PageLayout(
            try library.text(at: page.layoutFile), file: page.layoutFile, partials: partials)
    }

    /// All that is known of an account.
    func brief(of account: Account) throws -> AccountBrief {
        let claims = try claims(reaching: account)
        let contacts = try read.contacts(of: account.id, includingPlaceholders: true)
        let touches = try read.touches(of: account.id)
        let scorecard = try scorecard(by: .meddic, of: account, deal: nil).scorecard
        let bant = try self.scorecard(by: .bant, of: account, deal: nil).scorecard
        let group = try account.cluster.flatMap { try read.cluster($0)?.name } ?? segments(of: account).first?.name
        return AccountBrief(
            account: account, groupName: group, contacts: contacts, map: try stakeholderMap(of: account),
            scorecard: scorecard, bant: bant, questions: scorecard.questions(in: settings.language),
            claims: claims, freshness: settings.freshness, touches: touches,
            campaigns: Dictionary(uniqueKeysWithValues: try read.campaigns().map { ($0.id, $0.name) }),
            opportunities: try read.opportunities(of: account.id), stages: settings.stages,
            ledger: try ledger(of: account), today: today, language: settings.language,
            workspaceName: settings.name)
    }
}
