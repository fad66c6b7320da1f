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
        let pages = reports + accounts.map(\.page)
        let rows = pages.map { page in
            "[\(Self.quoted(page.address)),\(Self.quoted(page.title)),\(Self.quoted(page.words))]"
        }
        return "[" + rows.joined(separator: ",\n") + "]"
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in PageText.cleaned(text).unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "<": result += "\\u003c"
            case ">": result += "\\u003e"
            case "&": result += "\\u0026"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
