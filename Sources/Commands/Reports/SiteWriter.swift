import Answers
import Pages
import Playbook
import Settings
import Store
import Workbench

/// Writes a workspace as a folder of pages: whole or not at all, and never over what it did not write.
struct SiteWriter {
    /// What was written.
    struct Tally {
        var files: Int
        var accounts: Int
        var reports: Int
    }

    /// Says that a folder is a site, and lists what was written into it.
    static let marker = ".abm-site"
    private static let heading = "Written by abm: report --all. These files are replaced when it is written again."

    private let session: Session
    private let desk: ReportDesk

    init(session: Session) throws {
        self.session = session
        desk = try ReportDesk(session: session, quarter: session.quarter(nil))
    }

    /// - Parameters:
    ///   - target: The folder.
    ///   - typed: As the user wrote it.
    /// - Throws: ``Refusal`` where something else is there; ``FileProblem``.
    func write(to target: String, typed: String) throws -> Tally {
        let old = try writtenBefore(in: target, typed: typed)
        let scratch = try Files.makeScratchFolder(in: Files.existingFolder(above: target))
        do {
            let (names, tally) = try fill(scratch)
            try Files.write(
                ([Self.heading] + names).map { $0 + "\n" }.joined(), to: "\(scratch)/\(Self.marker)")
            try Files.publish(scratch, to: target, replacing: old, with: Files.names(in: scratch))
            return tally
        } catch {
            try Files.remove(scratch)
            throw error
        }
    }

    // MARK: What is written

    /// A file's name for a record: its handle where that is plain, else its number, which `_` keeps apart from all
    /// handles. A name never becomes a path.
    static func fileName(of handle: String, number: Int) -> String {
        Handle.isHandle(handle) && handle.utf8.count <= 80 ? handle : "_\(number)"
    }

    private func fill(_ folder: String) throws -> (names: [String], tally: Tally) {
        var names: [String] = []
        func put(_ text: String, _ name: String) throws {
            try session.checkCancellation()
            precondition(!names.contains(name), "two pages named \(name)")
            try Files.write(text, to: "\(folder)/\(name)")
            names.append(name)
        }
        var reports: [SiteIndex.Page] = []
        let layout = try session.layout(of: Report.self)
        let campaigns = try session.read.campaigns()
        for report in [
            try desk.revenue(), try desk.quarterReport(), try desk.funnelReport(), try desk.agreementReport(),
        ] {
            let address = "reports/\(report.name).html"
            try put(try report.html(layout, home: "../index.html"), address)
            reports.append(.init(address: address, title: "\(report.title), \(report.subject)"))
        }
        for campaign in campaigns {
            let report = try desk.report(of: campaign)
            let name = Self.fileName(of: campaign.handle, number: campaign.id.number)
            let address = "reports/campaign-\(name).html"
            try put(try report.html(layout, home: "../index.html"), address)
            reports.append(
                .init(
                    address: address, title: "\(report.title): \(report.subject)",
                    words: [campaign.handle, campaign.channel ?? ""].joined(separator: " ")))
        }
        let open = Dictionary(grouping: desk.ground.deals.filter { $0.outcome == .open }, by: \.account)
        var accounts: [(line: AccountLine, openCents: Int, page: SiteIndex.Page)] = []
        let briefLayout = try session.layout(of: AccountBrief.self)
        for line in try desk.accountLines() {
            let brief = try session.brief(of: line.account)
            let name = Self.fileName(of: line.account.handle, number: line.account.id.number)
            let page = SiteIndex.Page(
                address: "accounts/\(name).html", title: desk.ground.name(of: line.account.id),
                words: brief.searchWords)
            try put(try brief.html(briefLayout, home: "../index.html"), page.address)
            accounts.append((line, desk.ground.openCents(open[line.account.id] ?? []), page))
        }
        let index = SiteIndex(
            workspaceName: session.settings.name, today: session.today, language: session.settings.language,
            currency: session.settings.currency, accounts: accounts, reports: reports)
        try put(try index.html(session.layout(of: SiteIndex.self)), "index.html")
        return (names, Tally(files: names.count, accounts: accounts.count, reports: reports.count))
    }

    // MARK: Where it goes

    /// The names at the top of an older site in the folder; empty for a new or an empty one.
    private func writtenBefore(in target: String, typed: String) throws -> [String] {
        guard Files.exists(target) || Files.isLink(target) else { return [] }
        guard Files.isFolder(target), !Files.isLink(target) else {
            throw Refusal("\(typed) is a file or a link, not a folder. Name a new folder.")
        }
        let names = Files.names(in: target)
        guard !names.isEmpty else { return [] }
        guard names.contains(Self.marker) else {
            throw Refusal(
                "\(typed): holds something else than pages of abm. Name a new folder, or that of older pages.")
        }
        let listed = Set(try Files.text(at: "\(target)/\(Self.marker)").split(separator: "\n").map(String.init))
        for folder in ["accounts", "reports"] {
            for name in Files.names(in: "\(target)/\(folder)") where !listed.contains("\(folder)/\(name)") {
                throw Refusal(
                    "\(typed)/\(folder)/\(name) is none of abm's pages and would be lost. Move it away, or name a new folder."
                )
            }
        }
        return ["index.html", "accounts", "reports", Self.marker].filter(names.contains)
    }
}
