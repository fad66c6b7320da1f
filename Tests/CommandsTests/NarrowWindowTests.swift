import Answers
import Playbook
import Store
import Testing
import Workbench

/// In a window of 80 columns a table still shows what decides.
@Suite struct NarrowWindowTests {
    @Test(
        "what decides is not what a narrow window leaves out",
        arguments: [
            ("sla breaches", ["Due", "Late", "Done", "Missing"]), ("lead list", ["Class", "Score", "Verdict", "Why"]),
            ("meddic deals", ["Closes", "Weeks", "A week", "Ask next"]), ("bant deals", ["Closes", "Ask next"]),
        ])
    func columns(_ line: String, _ headings: [String]) throws {
        let bench = try ExampleWorkspace.built.get().copy()
        try bench.run("touch add contact-request --channel website --contact peter.sandell --on 2026-10-05")
        try bench.run("lead accept peter.sandell")
        let outcome = bench.evaluator.evaluate(line)
        let text = TextRenderer.render(outcome.answer, style: Style(width: 80))
        let first = try #require(text.split(separator: "\n").first { $0.contains(headings[0]) }, "\(text)")
        for heading in headings { #expect(first.contains(heading), "\(text)") }
    }

    /// A record has a rule nowhere, or one that is a single run.
    private func isTable(_ text: String) -> Bool {
        text.split(separator: "\n").contains { $0.split(separator: " ").count { $0.allSatisfy { $0 == "─" } } > 1 }
    }

    @Test(
        "what is compared stays a table",
        arguments: [
            "attribution --compare", "attribution --compare --by contact",
            "source list", "source list --by content", "funnel", "forecast", "metric list", "metric list --by seller",
            "pipeline changes --since 2026-01-01", "pipeline changes --since 2026-01-01 --only won",
        ])
    func stayTables(_ line: String) throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let outcome = bench.evaluator.evaluate(line)
        #expect(outcome.status == .done)
        var count = 0
        for case .table(let table) in outcome.answer.blocks where !table.rows.isEmpty {
            count += 1
            let text = TextRenderer.render(.table(table), style: Style(width: 80))
            #expect(isTable(text), "\(text)")
            // Of two figures that stand for models or groups none is left out.
            if table.columnsTitle != nil { #expect(!text.contains("Left out"), "\(text)") }
        }
        #expect(count > 0)
    }

    @Test("of what changed in the pipeline, every handle can be typed")
    func handles() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let long = "granberga-remote-monitoring-roll-out"
        try bench.run("opportunity add \"Granberga: remote\" --account granberga --amount 9000 --handle \(long)")
        let outcome = bench.evaluator.evaluate("pipeline changes --since 2026-01-01")
        let text = TextRenderer.render(outcome.answer, style: Style(width: 80))
        #expect(text.contains(long), "\(text)")
        for deal in try bench.read({ try $0.opportunities() }) where outcome.text.contains(deal.handle) {
            #expect(text.contains(deal.handle), "\(text)")
        }
    }

    @Test("a page of help is as wide as the screen", arguments: [60, 80, 100, 200])
    func help(_ width: Int) throws {
        let help = HelpText(vocabulary: ExampleWorkspace.vocabulary, screenWidth: width)
        for words in [["attribution", "list"], ["lift", "show"], ["draft"], ["import"]] {
            let page = help.text(for: words)
            // Examples are lines to be typed, and stay whole.
            let examples = Set(
                page.split(separator: "\n").filter { ExampleWorkspace.vocabulary.knows(String($0.dropFirst(2))) })
            for line in page.split(separator: "\n") where !examples.contains(line) {
                #expect(line.count <= min(100, width), "\(line)")
            }
            #expect(page.contains("EVERY LINE TAKES:") && page.contains("--workspace DIR"))
        }
        #expect(
            HelpText(vocabulary: ExampleWorkspace.vocabulary).text(for: ["lift", "show"])
                == HelpText(vocabulary: ExampleWorkspace.vocabulary, screenWidth: 100).text(for: ["lift", "show"]))
    }
}
