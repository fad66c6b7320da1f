import Liquid
import Playbook
import Testing

@testable import Pages

/// A layout may be replaced; what it gets adds up, and its mistakes have a place.
struct LayoutTests {
    private func page(_ layout: String, _ partials: [String: String] = [:], _ sample: Sample = Sample()) throws
        -> String
    {
        try sample.brief.html(layout: layout, partials: partials)
    }

    @Test func aWorkspaceMayReplaceIt() throws {
        let page = try page("<p>{{ account.name }}{% render 'more.html' %}</p>", ["more.html": ": {{ words.brief }}"])
        #expect(page == "<p>Northlift: Account brief</p>")
    }

    @Test func mistakesAreToldAllAtOnce() throws {
        let problem = #expect(throws: PageProblem.self) {
            try page("<p>{{ account.name | shout }}</p>\n{% if %}", ["style.css": "a { {{ } }"])
        }
        #expect(problem?.lines.contains { $0.hasPrefix("pages/brief.html:1:") } == true)
        #expect(problem?.lines.contains { $0.hasPrefix("pages/style.css:1:") } == true)
    }

    @Test func whatIsUnknownStopsThePage() throws {
        let problem = #expect(throws: PageProblem.self) { try page("\n {{ account.nmae }}") }
        #expect(problem?.description.hasPrefix("pages/brief.html:2:5: ") == true)
        #expect(throws: PageProblem.self) { try page("{% render 'missing.html' %}") }
        #expect(throws: PageProblem.self) { try page("{{ account.group }}", [:], .bare) }
    }

    /// Every word of the list is printed by a shipped layout, and no layout asks for another.
    @Test func wordsAndLayoutsAgree() throws {
        var brief = try Shipped.partials()
        brief["brief.html"] = try Shipped.layout()
        var notebook = try Shipped.notebookPartials()
        notebook["notebook.html"] = try Shipped.notebookLayout()
        for (files, words) in [(brief, FixedWord.brief), (notebook, FixedWord.notebook)] {
            var used: Set<String> = []
            for (name, text) in files {
                for use in try Template(parsing: text, file: name, dialect: .html).variables {
                    for path in [use.path, use.written] where path.hasPrefix("words.") {
                        used.insert(String(path.dropFirst(6)))
                    }
                }
            }
            #expect(used.sorted() == words.map(\.key).sorted())
            #expect(words.allSatisfy { !$0.english.isEmpty && !$0.finnish.isEmpty })
        }
    }

    /// Months and channels each sum to the total, and the score's lines to the score.
    @Test(arguments: 0..<30) func figuresAddUp(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var sample = Sample()
        let types = ["reply", "sent", "visit", "buyers-guide", "call", "own-word"]
        let channels = ["email", "phone", "website", "own channel"]
        sample.touches = (0..<Int.random(in: 0...80, using: &generator)).map { number in
            let on = sample.today.adding(days: Int.random(in: -900...30, using: &generator))
            return touch(
                number, on.iso, Int.random(in: 1...4, using: &generator),
                channels.randomElement(using: &generator) ?? "",
                types.randomElement(using: &generator) ?? "")
        }
        let layout = """
            {{ engagement.total.theirs }} {{ engagement.total.ours }} {{ engagement.total.all }} {{ account.score }}
            {% for row in engagement.months %}{{ row.theirs }} {{ row.ours }} {{ row.all }} 0
            {% endfor %}|{% for row in engagement.channels %}{{ row.theirs }} {{ row.ours }} {{ row.all }} 0
            {% endfor %}|{% for term in account.score_terms %}0 0 0 {{ term.points }}
            {% endfor %}
            """
        let parts = try page(layout, [:], sample).split(separator: "|").map { part in
            part.split(separator: "\n").map { $0.split(separator: " ").compactMap { Int($0.replacing(",", with: "")) } }
        }
        func sum(_ rows: some Sequence<[Int]>, _ column: Int) -> Int { rows.reduce(0) { $0 + $1[column] } }
        guard parts.count == 3, let total = parts[0].first else {
            Issue.record("no figures")
            return
        }
        let (months, channelRows, terms) = (parts[0].dropFirst(), parts[1], parts[2])
        for column in 0..<3 {
            #expect(sum(months, column) == total[column])
            #expect(sum(channelRows, column) == total[column])
        }
        #expect(total[0] + total[1] == total[2])
        #expect(sum(terms, 3) == total[3])
        #expect((6...12).contains(months.count))
    }
}
