import Answers
import Liquid
package import Playbook

/// The first page of a site: the accounts, the reports, and a search that needs no server.
///
/// The page works as it is; where scripts run, the table sorts by its columns and a field finds pages by their words.
package struct SiteIndex: Sendable {
    /// What mistakes call the layout, and where it lies in the library of templates.
    package static let layoutFile = "pages/site.html"
    /// The partials that the shipped layout calls, by name; they lie beside it.
    package static let partialNames = ["site.css", "site.js", "style.css"]

    /// One page that the index leads to.
    package struct Page: Hashable, Sendable {
        /// Relative to the index, of letters, digits, hyphens and full stops.
        package var address: String
        package var title: String
        /// The words by which it is found.
        package var words: String

        /// A page by its address.
        package init(address: String, title: String, words: String = "") {
            self.address = address
            self.title = title
            self.words = words
        }
    }

    let workspaceName: String
    let today: Day
    let language: Language
    let accounts: [(line: AccountLine, openCents: Int, page: Page)]
    let reports: [Page]
    let currency: Currency

    /// - Parameters:
    ///   - accounts: In the order of the table, with what they have open in the workspace's currency.
    ///   - reports: In the order of their list.
    package init(
        workspaceName: String, today: Day, language: Language, currency: Currency,
        accounts: [(line: AccountLine, openCents: Int, page: Page)], reports: [Page]
    ) {
        self.workspaceName = workspaceName
        self.today = today
        self.language = language
        self.currency = currency
        self.accounts = accounts
        self.reports = reports
    }

    /// The page as one HTML document.
    ///
    /// - Parameter layout: Liquid, autoescaped and strict; see the shipped `pages/site.html` for the values that it may
    ///   print.
    /// - Throws: ``PageProblem`` where the layout prints what is unknown or missing.
    package func html(_ layout: PageLayout) throws(PageProblem) -> String {
        let format = BriefFormat(language)
        return try layout.html([
            "language": .string(language.rawValue), "words": FixedWord.values(FixedWord.site, language),
            "workspace": .shown(workspaceName),
            "today": ["iso": .string(today.iso), "text": .string(format.day(today))],
            "count": .string(format.integer(accounts.count)),
            "reports": .list(reports) { ["address": .string($0.address), "title": .shown($0.title)] },
            "accounts": .list(accounts) { value(of: $0, format) }, "index": .string(searchIndex),
        ])
    }

    private func value(
        of entry: (line: AccountLine, openCents: Int, page: Page), _ format: BriefFormat
    ) -> Value {
        let (account, line) = (entry.line.account, entry.line)
        return [
            "name": .shown(entry.page.title), "address": .string(entry.page.address),
            "tier": .string(account.tier.rawValue), "owner": .shown(account.owner),
            "industry": .shown(account.industry), "score": .string(format.integer(line.score)),
            "class": .string(line.verdict.word(language)), "stage": .string(line.stage.word(language)),
            "open": entry.openCents == 0
                ? .null : .string(format.money(Money(cents: entry.openCents, currency: currency))),
            "sort_tier": .integer(Tier.allCases.firstIndex(of: account.tier) ?? 0), "sort_score": .integer(line.score),
            "sort_stage": .integer(FunnelStage.allCases.firstIndex(of: line.stage) ?? 0),
            "sort_open": .integer(entry.openCents),
        ]
    }

    /// All pages with their words as a list in JSON that can stand inside a page: nothing in it ends a script.
    private var searchIndex: String {
        let known = accounts.map { entry in
            var page = entry.page
            let (account, line) = (entry.line.account, entry.line)
            // What the table says of an account finds it too.
            let said = [
                page.words, account.tier.rawValue, account.owner ?? "", line.verdict.word(language),
                line.stage.word(language), account.handle,
            ]
            page.words = said.filter { !$0.isEmpty }.joined(separator: " · ")
            return page
        }
        let rows = (reports + known).map { page in
            JSONText.list([page.address, page.title, page.words].map { .text(PageText.cleaned($0)) }).written
        }
        return "[" + rows.map(Self.harmless).joined(separator: ",\n") + "]"
    }

    /// JSON in which nothing is markup: outside its texts there is none of these signs.
    private static func harmless(_ json: String) -> String {
        json.replacing("<", with: "\\u003c").replacing(">", with: "\\u003e").replacing("&", with: "\\u0026")
    }
}
