import Answers
import Liquid
import Playbook
import Testing

@testable import Pages

/// Reports as pages and as answers: whole, alone, in two languages, and with every figure leading to its rows.
struct ReportTests {
    static let grounds: [ReportGround] = Language.allCases.flatMap { language in
        [ReportSample.ground(language), ReportSample.ground(language, accounts: [], deals: [])]
    }

    private func page(_ ground: ReportGround) throws -> String {
        try ReportSample.report(ground).html(Shipped.reportLayout(), home: "../index.html")
    }

    @Test(arguments: grounds.indices) func isWellFormedAndAlone(_ index: Int) throws {
        let html = try page(Self.grounds[index])
        let markup = Markup(html)
        #expect(markup.problem == nil)
        let ids = markup.values(of: "id")
        #expect(Set(ids).count == ids.count)
        for name in ["script", "iframe", "img", "object", "form", "base", "use"] {
            #expect(markup.all(name).isEmpty, "\(name)")
        }
        for element in markup.elements {
            #expect(element.attributes["src"] == nil)
            #expect(!element.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" })
        }
        #expect(markup.all("h1").count == 1 && markup.all("main").count == 1)
        #expect(!html.unicodeScalars.contains("\u{202E}"))
    }

    @Test(arguments: grounds.indices) func everyFigureLeadsToItsRows(_ index: Int) throws {
        let markup = Markup(try page(Self.grounds[index]))
        let ids = Set(markup.values(of: "id"))
        for href in markup.values(of: "href") where href.hasPrefix("#") {
            #expect(ids.contains(String(href.dropFirst())), "\(href)")
        }
        for section in ReportSample.sections(Self.grounds[index]) {
            let rows = Set(
                section.parts.compactMap { part in
                    if case .rows(let rows) = part { rows.name } else { nil }
                })
            for figure in section.figures {
                #expect(figure.rows.map { ids.contains($0) } ?? true, "\(section.name) \(figure.key)")
            }
            for case .plot(_, let behind?) in section.parts { #expect(rows.contains(behind), "\(behind)") }
        }
    }

    /// Won in the quarter is the sum of its deals; the shares of a column, and the rest, sum to its total.
    @Test func figuresAddUp() throws {
        let section = ReportSample.ground().wonRevenue(targets: [:])
        let figure = try #require(section.figures.first)
        #expect(figure.cell == .money(cents: 10_000_034, currency: "EUR"))
        #expect(section.figures[1].cell == .money(cents: 10_000_034, currency: "EUR"))
        let rows = try #require(section.parts.compactMap { if case .rows(let rows) = $0 { rows } else { nil } }.first)
        #expect(rows.table.totals?[3] == .money(cents: 15_000_034, currency: "EUR"))
        let notes = section.parts.compactMap { if case .warning(let text) = $0 { text } else { nil } }
        #expect(notes.contains { $0.contains("without an amount") && $0.contains("deal-4") })
        #expect(notes.contains { $0.contains("SEK") })
        #expect(notes.contains { $0.contains("without a day") })
    }

    @Test func theRestStandsTogether() {
        let table = Table(
            "t", columns: [.init("name"), .init("count", nil, .trailing)],
            rows: (1...9).map { [.text("\($0)"), .integer($0)] })
        let rows = ReportRows(table, summing: ["count"], total: "Total", most: 4)
        let shown = rows.shown { "and \($0) more" }
        #expect(shown.rows.count == 5)
        #expect(shown.rows.last == [.text("and 5 more"), .integer(35)])
        #expect(shown.totals == [.text("Total"), .integer(45)])
        #expect(ReportRows.sum([.money(cents: .max, currency: "EUR"), .money(cents: 1, currency: "EUR")]) == .none)
        #expect(ReportRows.sum([.money(cents: 1, currency: "EUR"), .money(cents: 1, currency: "SEK")]) == .none)
        #expect(ReportRows.sum([.integer(1), .none, Cell.integer(2).toned(.bad)]) == .integer(3))
    }

    @Test func theSameAsMarkdownAndCSV() {
        let report = ReportSample.report(ReportSample.ground(.finnish))
        let markdown = MarkdownRenderer.render(
            report.answer(isForPrograms: false), style: Style(language: .finnish))
        #expect(markdown.contains("## Voitettu myynti\n"))
        #expect(markdown.contains("100\u{A0}000,34\u{A0}€"))
        let csv = CSVRenderer.render(report.answer(isForPrograms: true))
        #expect(csv.contains("won_deals,2026-11-22,"))
        #expect(!csv.contains("won-deals"))
    }

    @Test func wordsAndLayoutsAgree() throws {
        for (files, words) in [
            (["report.html", "report-section.html"], FixedWord.report), (["site.html"], FixedWord.site),
        ] {
            var used: Set<String> = []
            for name in files {
                for use in try Template(parsing: try Shipped.text(name), file: name, dialect: .html).variables {
                    for path in [use.path, use.written] where path.hasPrefix("words.") {
                        used.insert(String(path.dropFirst(6)))
                    }
                }
            }
            #expect(used.sorted() == words.map(\.key).sorted())
        }
    }
}

/// The index of a site: pages found by their words, and nothing that a name could do to it.
struct SiteTests {
    private func index(_ accounts: [Account]) throws -> String {
        let entries = accounts.map { account in
            (
                line: AccountLine(account: account, score: 7, verdict: .other, stage: .aware), openCents: 5,
                page: SiteIndex.Page(
                    address: "accounts/\(account.handle).html", title: account.name,
                    words: "</script><script>alert(1)</script> \"\\ \u{2028}")
            )
        }
        let site = SiteIndex(
            workspaceName: ReportSample.hostile, today: ReportSample.today, language: .english, currency: .eur,
            accounts: entries, reports: [.init(address: "reports/revenue.html", title: "Revenue")])
        var partials: [String: String] = [:]
        for name in SiteIndex.partialNames { partials[name] = try Shipped.text(name) }
        return try site.html(
            PageLayout(try Shipped.text("site.html"), file: SiteIndex.layoutFile, partials: partials))
    }

    @Test func nothingInItRunsButItself() throws {
        let html = try index(ReportSample.accounts)
        #expect(html.split(separator: "<script").count == 3, "the index and the search")
        #expect(html.contains("\\u003c/script\\u003e\\u003cscript\\u003ealert(1)"))
        #expect(!html.contains("<b>Pojat"))
        #expect(html.contains("href=\"accounts/one.html\""))
        #expect(!html.contains("http://") && !html.contains("https://") && !html.contains("src="))
    }

    @Test func anEmptyWorkspaceSaysSo() throws {
        #expect(try index([]).contains("There are no accounts yet."))
    }
}
