import Answers
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
}
