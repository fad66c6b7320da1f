import Answers
import ArgumentParser
import Store
import Workbench

/// Lists the reports, or writes all of them with a page for each account as a folder to open in a browser.
struct ReportList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the reports; with --all, write them and a page of each account as a folder.",
        discussion: """
            The folder opens in any browser from where it lies: an index of the accounts with a search, a page for each \
            account, and every report. A folder that something else wrote is left alone.
            """)
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let examples = ["report", "report --all --to pages"]

    @Flag(help: "Write every report and a page of each account.") var all = false
    @Option(help: "The folder to write to, with --all; the workspace's exports/site otherwise.", completion: .directory)
    var to: String?

    func run(in session: Session) throws -> Answer {
        guard all else {
            guard to == nil else { throw Refusal("--to goes with --all here: report --all --to \(to ?? "DIR")") }
            return Answer.table(
                Table(
                    "reports", columns: [.init("report"), .init("shows"), .init("line")],
                    rows: [
                        Self.row(ReportRevenue.self), Self.row(ReportFunnel.self), Self.row(ReportQuarter.self),
                        Self.row(ReportCampaign.self, "CAMPAIGN"), Self.row(ReportSla.self),
                        [
                            .text("all"), .text("Every report and a page of each account."),
                            .text("report --all --to DIR"),
                        ],
                    ]))
        }
        guard let workspace = session.workspace else { preconditionFailure("reports are of a workspace") }
        let path = to.map { Files.path($0, from: session.directory) } ?? "\(workspace.exports)/site"
        let site = try SiteWriter(session: session)
        let shown = to ?? "exports/site"
        let tally = try site.write(to: path, typed: shown)
        var answer = Answer.said(
            "Wrote \(counted(tally.files, "file")) to \(shown): \(counted(tally.accounts, "account")) and \(counted(tally.reports, "report")). Open \(shown)/index.html in a browser."
        )
        answer.links = [Link("\(shown)/index.html", to: .file("\(path)/index.html"))]
        return answer
    }

    /// What a report shows, of the sentence that says what its line does.
    private static func shown(_ abstract: String) -> String {
        let words = abstract.hasPrefix("Write ") ? String(abstract.dropFirst(6)) : abstract
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    private static func row(_ command: (some Command).Type, _ argument: String? = nil) -> [Cell] {
        let name = command.configuration.commandName ?? ""
        return [
            .text(name), .text(shown(command.configuration.abstract)),
            .text((["report", name] + [argument].compactMap { $0 }).joined(separator: " ")),
        ]
    }
}
