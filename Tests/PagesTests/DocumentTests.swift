import Playbook
import Testing

@testable import Pages

/// What every brief is as a document, whatever it says: whole, alone, and readable without eyes.
struct DocumentTests {
    static let pages: [(name: String, sample: Sample)] = Language.allCases.flatMap { language in
        var (full, bare) = (Sample(), Sample.bare)
        full.language = language
        bare.language = language
        return [("full \(language.rawValue)", full), ("bare \(language.rawValue)", bare)]
    }

    @Test(arguments: pages.indices) func isWellFormed(_ index: Int) throws {
        let markup = Markup(try Self.pages[index].sample.html())
        #expect(markup.problem == nil)
        let ids = markup.values(of: "id")
        #expect(Set(ids).count == ids.count)
    }

    @Test(arguments: pages.indices) func asksForNothingOutside(_ index: Int) throws {
        let html = try Self.pages[index].sample.html()
        let markup = Markup(html)
        let sources = Self.pages[index].sample.claims.compactMap(\.source).map {
            $0.replacing("&", with: "&amp;")
        }
        for element in markup.elements {
            #expect(element.attributes["src"] == nil)
            #expect(!element.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" })
            guard let href = element.attributes["href"] else { continue }
            let isLocal = href.hasPrefix("#") || href == "data:,"
            #expect(isLocal || element.name == "a" && sources.contains(href), "\(href)")
        }
        for name in ["script", "iframe", "img", "object", "embed", "form", "base", "use", "image"] {
            #expect(markup.all(name).isEmpty, "\(name)")
        }
        for word in ["@import", "url(http", "url(/", "@font-face"] { #expect(!html.contains(word), "\(word)") }
    }

    @Test(arguments: pages.indices) func everyReferenceArrives(_ index: Int) throws {
        let markup = Markup(try Self.pages[index].sample.html())
        let ids = Set(markup.values(of: "id"))
        for href in markup.values(of: "href") where href.hasPrefix("#") {
            #expect(ids.contains(String(href.dropFirst())))
        }
        for label in markup.values(of: "aria-labelledby") {
            for id in label.split(separator: " ") { #expect(ids.contains(String(id)), "\(id)") }
        }
    }

    @Test(arguments: pages.indices) func canBeHeard(_ index: Int) throws {
        let (_, sample) = Self.pages[index]
        let markup = Markup(try sample.html())
        #expect(markup.all("html").first?.attributes["lang"] == sample.language.rawValue)
        #expect(markup.all("main").count == 1)
        #expect(markup.all("h1").count == 1)
        let levels = markup.elements.compactMap { ["h1": 1, "h2": 2, "h3": 3, "h4": 4][$0.name] }
        for (above, level) in zip(levels, levels.dropFirst()) { #expect(level <= above + 1) }
        #expect(markup.all("a").first?.attributes["class"] == "skip")
        #expect(markup.all("caption").count == markup.all("table").count)
        #expect(markup.all("th").allSatisfy { ["row", "col"].contains($0.attributes["scope"]) })
        for drawing in markup.all("svg") {
            #expect(drawing.attributes["role"] == "img")
            #expect(drawing.attributes["aria-labelledby"]?.split(separator: " ").count == 2)
        }
    }

    @Test func drawsThePeopleAndTheMonths() throws {
        let drawings = Markup(try Sample().html()).all("svg").compactMap { $0.attributes["id"] }
        #expect(drawings == ["people-map", "people-grid", "engagement-months"])
        #expect(Markup(try Sample.bare.html()).all("svg").isEmpty)
    }
}
