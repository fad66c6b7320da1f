import Testing
import Workbench

/// Whom a lead is about is one of the company's own people.
@Suite struct RouteTests {
    @Test("route and handoff refuse somebody of another company", arguments: ["route", "handoff"])
    func strangers(_ word: String) throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let outcome = bench.evaluator.evaluate("\(word) tammerlift --contact lena.sundvik")
        #expect(outcome.status == .mistake)
        #expect(outcome.text.contains("lena.sundvik is not one of tammerlift's people"), "\(outcome.text)")
    }
}
