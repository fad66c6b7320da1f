import Playbook
import Testing

@testable import Pages

/// A notebook's page: whole, alone, readable without eyes, and honest about what is stale.
struct NotebookPageTests {
    @Test(arguments: Language.allCases) func isWellFormedAndStandsAlone(_ language: Language) throws {
        var sample = NotebookSample()
        sample.language = language
        sample.parts.append(.prose("![a](https://x.example/b.png) <img src=x> [c](https://x.example/) <br> d\n\n---\n"))
        let html = try sample.html()
        let page = Markup(html)
        #expect(page.problem == nil)
        let ids = page.values(of: "id")
        #expect(Set(ids).count == ids.count)
        for href in page.values(of: "href") where href.hasPrefix("#") {
            #expect(ids.contains(String(href.dropFirst())))
        }
        for label in page.values(of: "aria-labelledby") {
            for id in label.split(separator: " ") { #expect(ids.contains(String(id)), "\(id)") }
        }
        #expect(page.values(of: "src").isEmpty)
        #expect(!page.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" } })
        for name in ["script", "iframe", "img", "object", "form", "base", "use"] { #expect(page.all(name).isEmpty) }
        for word in ["@import", "url(http", "url(/", "@font-face"] { #expect(!html.contains(word), "\(word)") }
        let policy = page.all("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
        #expect(policy?.attributes["content"] == "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
        #expect(page.all("html").first?.attributes["lang"] == language.rawValue)
    }

    @Test func headingsAreAnOutline() throws {
        let page = try NotebookSample().markup()
        let levels = page.elements.compactMap { ["h1": 1, "h2": 2, "h3": 3, "h4": 4][$0.name] }
        // The title, what came, the answer's own heading below it, the stages, what went wrong.
        #expect(levels == [1, 2, 3, 3, 2])
        #expect(page.texts.count { $0 == "Winter wave" } == 1)
        #expect(page.all("main").count == 1 && page.all("nav").count == 1)
        #expect(page.all("a").first?.attributes["class"] == "skip")
    }

    @Test func contentsAreNested() throws {
        let html = try NotebookSample().html()
        let links = Markup(html).all("a").compactMap { $0.attributes["href"] }
        #expect(links == ["#notebook", "#s-what-came", "#s-stages-sums", "#s-what-went-wrong"])
        #expect(html.contains("<li><a href=\"#s-what-came\">What came</a>\n<ol>\n<li><a href=\"#s-stages-sums\">"))
        var bare = NotebookSample()
        bare.parts = [.prose("No heading.")]
        #expect(try bare.markup().all("nav").isEmpty)
    }

    @Test func aTitleIsFoundAndSaidOnce() throws {
        func headings(_ title: String?, _ prose: String...) throws -> [String] {
            var sample = NotebookSample()
            sample.title = title
            sample.parts = prose.map { .prose($0) }
            let html = try sample.html()
            return html.split(separator: "\n").filter {
                $0.hasPrefix("<h") && !$0.hasPrefix("<ht") && $0 != "<head>" && !$0.hasPrefix("<header")
            }
            .map(String.init)
        }
        #expect(try headings("A", "# A\n## B") == ["<h1>A</h1>", "<h2 id=\"s-b\">B</h2>"])
        #expect(try headings(nil, "x", "# A\n## B") == ["<h1>A</h1>", "<h2 id=\"s-b\">B</h2>"])
        #expect(try headings(" ", "## B") == ["<h1>winter-wave.md</h1>", "<h2 id=\"s-b\">B</h2>"])
        #expect(try headings("T", "# A\n## B") == ["<h1>T</h1>", "<h2 id=\"s-a\">A</h2>", "<h3 id=\"s-b\">B</h3>"])
        #expect(try headings("A", "# A", "# B") == ["<h1>A</h1>", "<h2 id=\"s-b\">B</h2>"])
        #expect(try headings("A", "# A", "# A") == ["<h1>A</h1>", "<h2 id=\"s-a\">A</h2>"])
    }

    @Test func answersAreShownAndCodeIsFolded() throws {
        let html = try NotebookSample().html()
        let page = Markup(html)
        #expect(page.all("details").count == 5)
        #expect(page.all("details").allSatisfy { $0.attributes["open"] == nil })
        #expect(html.contains("<summary>How this was made <code>funnel</code></summary>"))
        #expect(html.contains("<summary>How this was made <code>pipeline \\ …</code></summary>"))
        #expect(html.contains("<pre><code>\npipeline \\\n  --tier 1:1\n</code></pre>"))
        #expect(html.contains("<td class=\"figure\">320</td>"))
        #expect(page.says("Done, without an answer."))
    }

    @Test func chartsAreDrawnAndTreesStay() throws {
        var sample = NotebookSample()
        #expect(try sample.html().contains(">€1,320<"))
        sample.language = .finnish
        let html = try sample.html()
        #expect(html.contains(">1\u{A0}320\u{A0}€<"))
        #expect(Markup(html).all("svg").compactMap { $0.attributes["id"] } == ["chart-1"])
        #expect(html.contains("<pre><code class=\"language-chart\">Not a chart\n</code></pre>"))
        #expect(html.contains("<pre><code class=\"language-text\">Board\n└─ Liisa  CIO\n</code></pre>"))
        #expect(html.contains("<pre><code class=\"language-letter\">Hi,\n"))
    }

    @Test func whatIsStaleIsMarkedInWords() throws {
        var sample = NotebookSample()
        let page = try sample.markup()
        #expect(page.says("2 of 5 results are stale."))
        #expect(page.says("Stale: the cell has changed since it was run.") && page.says("Not run yet."))
        #expect(page.all("div").count { $0.attributes["class"]?.contains("is-stale") == true } == 2)
        #expect(page.all("span").count { $0.attributes["aria-label"] == "(has stale results)" } == 1)
        sample.parts = [
            .cell(.init(name: "a", number: 1, source: [], output: "x", staleness: .earlierCell("b"))),
            .cell(.init(name: "a", number: 2, source: [], output: "x", staleness: .inputsChanged([]))),
            .cell(.init(name: "a", number: 3, source: [], output: "x", staleness: .said("abm has changed"))),
            .cell(.init(name: "a", number: 4, source: [], output: "x", staleness: .inputsUnknown)),
            .cell(.init(name: "a", number: 5, source: [], output: "x", staleness: .inputsChanged(["a <b>", "c"]))),
        ]
        let all = try sample.markup()
        #expect(all.says("Stale: the cell “b” above it is stale."))
        #expect(all.says("Stale: what it stands on has changed since it was run."))
        #expect(all.says("Stale: abm has changed."))
        #expect(all.says("Stale: the result does not say what it was made from."))
        #expect(all.says("has changed since it was run: a &lt;b&gt;, c."))
        sample.parts = [.cell(.init(name: "a", number: 1, source: ["x"], output: "x"))]
        let fresh = try sample.html()
        #expect(!fresh.contains("class=\"alert\"") && !fresh.contains("class=\"reason\""))
    }

    @Test func whatMustFailLooksLikeIt() throws {
        let page = try NotebookSample().markup()
        #expect(page.texts.count { $0 == "Refused, as it should be" } == 1)
        #expect(page.all("div").count { $0.attributes["class"]?.contains("is-refused") == true } == 1)
    }

    @Test func finnishPagesAreFinnish() throws {
        var sample = NotebookSample()
        sample.language = .finnish
        let page = try sample.markup()
        for text in [
            "Muistikirja · Pohjavire · tilanne", "22.11.2026", "Sisällys", "Näin tämä tehtiin", "Ei vielä ajettu.",
            "Vanhentuneita tuloksia: 2 (yhteensä 5).", "Torjuttiin, kuten pitikin", "Solu 1: funnel",
        ] {
            #expect(page.says(text), "\(text)")
        }
        for word in FixedWord.notebook { #expect(!page.says(word.english), "\(word.english)") }
        #expect(page.values(of: "aria-label") == ["(tuloksia vanhentunut)"])
    }

    @Test func claimsOnlyWhatItCanProve() throws {
        var sample = NotebookSample()
        #expect(try sample.html().contains("<code>abm notebook check winter-wave.md</code>"))
        for proof in [NotebookPage.Proof.setup, .nothing, .workspaceAsItIs] {
            sample.proof = proof
            #expect(try sample.html().contains("class=\"about\""))
        }
        sample.proof = nil
        sample.today = nil
        let html = try sample.html()
        #expect(!html.contains("class=\"about\"") && !html.contains("notebook check") && !html.contains("<time"))
    }
}
