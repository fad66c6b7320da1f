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

    /// A chapter may stand in any report, so what it links to is in the chapter itself; only both chapters on a campaign
    /// always stand together.
    @Test(arguments: grounds.indices) func everyChapterLinksToItself(_ index: Int) throws {
        let all = ReportSample.sections(Self.grounds[index])
        for section in all {
            let sections = section.name == "return" ? all.filter { $0.name == "reach" } + [section] : [section]
            let report = Report(
                name: "one", title: "Report", subject: "", lead: "", sections: sections, today: ReportSample.today,
                language: Self.grounds[index].language, workspaceName: "", line: "report one")
            let markup = Markup(try report.html(Shipped.reportLayout()))
            let ids = Set(markup.values(of: "id"))
            let links = markup.values(of: "href").filter { $0.hasPrefix("#") }
            #expect(links.count >= 2)
            for href in links { #expect(ids.contains(String(href.dropFirst())), "\(section.name): \(href)") }
        }
    }

    /// No English word of the fixed ones stands on a Finnish page, and no figure that is a guess has cents.
    @Test func finnishPagesAreFinnish() throws {
        let page = try page(ReportSample.ground(.finnish))
        for english in ["Formula", "won ÷", "of office time", " EUR", "the later being", "Linear"] {
            #expect(!page.contains(english), "\(english)")
        }
        for finnish in [
            "2\u{A0}t 15\u{A0}min työaikaa", "Tasajako", "Markkinoinnin osuus suunnitelmasta",
            "40\u{A0}% summasta 720\u{A0}000\u{A0}€ on markkinoinnin.", "Tietoja puuttuu; lisää: metric why cac",
            "Ei mukana päivissä Tietoinen → Aktiivinen",
        ] {
            #expect(page.contains(finnish), "\(finnish)")
        }
    }

    /// Money that leaves the pipeline because it was won is nothing bad.
    @Test func aWonDealIsNotRed() {
        let ground = ReportSample.ground()
        let section = ground.pipelineChanges(
            then: 500, steps: [PipelineStep("Won", cents: -100, deals: 1, tone: .good)], beside: [], deals: [],
            remarks: [])
        let tables = section.parts.compactMap { if case .rows(let rows) = $0 { rows.table } else { nil } }
        #expect(tables.first?.totals?.last == .toned(.money(cents: 400, currency: "EUR"), .plain))
        #expect(tables.first?.rows.last?.last == .toned(.money(cents: -100, currency: "EUR"), .good))
        let html = HTMLRenderer.render(Answer(tables.map { .table($0) }))
        #expect(html.contains("<span class=\"tone-good\">−€1</span>"))
    }

    /// What is shown in whole units still sums, and programs get the cents.
    @Test func whatIsRoundedStillSums() throws {
        let cents = [33, 50, 149, 100, -51, 1_000_000, 7]
        let rows = ReportRows(
            Table(
                "t", columns: [.init("name"), .init("sum", nil, .trailing)],
                rows: cents.map { [.text("a"), .money(cents: $0, currency: "EUR")] }), summing: ["sum"],
            total: "Total", reading: .init(whole: ["sum"]))
        let shown = rows.shown { _ in "" }
        let amounts = shown.rows.compactMap { if case .money(let cents, _) = $0[1] { cents } else { nil } }
        #expect(amounts.count == cents.count && amounts.allSatisfy { $0 % 100 == 0 })
        #expect(zip(amounts, cents).allSatisfy { abs($0 - $1) < 200 })
        #expect(amounts[3] == 100 && amounts[5] == 1_000_000)
        let total = try #require(shown.totals?[1])
        #expect(total == .money(cents: amounts.reduce(0, +), currency: "EUR"))
        #expect(rows.table.totals?[1] == .money(cents: cents.reduce(0, +), currency: "EUR"))
    }

    @Test func peopleReadNamesAndProgramsHandles() {
        let section = ReportSample.ground().openPipeline
        let rows = section.parts.compactMap {
            if case .rows(let rows) = $0, rows.name == "open-deals" { rows } else { nil }
        }
        #expect(rows[0].table.columns.map(\.key).contains("overdue"))
        #expect(rows[0].table.rows[0][1] == .text("deal-9"))
        let shown = rows[0].shown { _ in "" }
        #expect(!shown.columns.map(\.key).contains("overdue"))
        #expect(shown.rows[0][1] == .text("Deal 9"))
        #expect(shown.rows[0][4] == .toned(.text("2026-10-30, 23\u{A0}days late"), .bad))
    }

    /// Deals that add nothing stand in one row for people.
    @Test func aForecastListsWhatAdds() {
        let ground = ReportSample.ground()
        let deals = (1...9).map { ReportSample.deal($0, 1, .open, 100 * $0, closes: "2027-02-01") }
        let section = ground.forecast(
            won: 0, lines: [ForecastLine("By stage", cents: 50)],
            deals: deals.map { ($0, [$0.id.number < 3 ? 25 : 0]) },
            target: nil, basis: "", remarks: [])
        let rows = section.parts.compactMap { if case .rows(let rows) = $0 { rows } else { nil } }
        #expect(rows[0].table.rows.count == 9)
        let shown = rows[0].shown { _ in "" }
        #expect(shown.rows.count == 3)
        #expect(shown.rows[2][0] == .text("7\u{A0}deals close later"))
        #expect(shown.rows[2][3] == .money(cents: 4_200, currency: "EUR"))
    }

    @Test func aMonthWithoutATouchIsAMonth() {
        let ground = ReportSample.ground()
        let facts = CampaignFacts(
            campaign: Campaign(id: .init(1), handle: "c", name: "C", channel: "email", cost: nil),
            touches: [touch(1, "2026-02-01", 1, "email", "reply"), touch(2, "2026-05-02", 1, "phone", "call")],
            credits: [], journeys: [:], model: "Linear")
        let bars = ground.reach(of: facts).parts.compactMap {
            if case .plot(.bars(let bars), _) = $0 { bars } else { nil }
        }
        #expect(bars.first?.rows.map(\.values) == [[1, 0], [0, 0], [0, 0], [0, 1]])
    }

    /// Every model and every metric that a page may name has Finnish words.
    @Test func modelsAndMetricsHaveFinnishWords() {
        for model in AttributionRules.standard.models {
            #expect(model.name == "shapley" || modelWord(model.title, .finnish) != model.title, "\(model.title)")
            #expect(modelSummary((model.title, model.summary), .finnish) != "Työtilan omat painot.", "\(model.title)")
        }
        for metric in metrics { #expect(MetricWords.finnish(metric.name) != nil, "\(metric.name)") }
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
