import Answers
import Commands
import Playbook
import Testing

@testable import Workbench

/// The tour, walked as a user walks it.
@Suite struct TourTests {
    /// What the answer to each line holds that the step's words speak of.
    private static let promises: [String: [String]] = [
        "account list": ["Tammerlift", "Granberga", "Saarimeri"], "use tammerlift": ["Tammerlift"],
        "research list --kind trigger": ["stale by", "fresh", "https://"],
        "map": ["Anneli Kujanpää", "champion", "decision-maker"], "meddic next": ["weakest", "Ask:"],
        "score why": ["Anneli Kujanpää on 2026-11-18", "179"], "draft new": ["Anneli", "Subject:", "draft why 1"],
        "draft why 1": ["Source", "claim", "https://"], "acount list": ["did you mean account?"],
        "undo": ["Took back", "draft new intro"], "today": ["2026-11-22"], "brief": ["Wrote the brief of Tammerlift"],
        "help": ["help WORD explains"],
    ]

    /// Somebody on a tour, with the place that it is in.
    private struct Tourist {
        let copy: CheckoutCopy
        let evaluator: Evaluator
        let outcome: Outcome
    }

    private func start(_ line: String = "tour") throws -> Tourist {
        let copy = try CheckoutCopy()
        let evaluator = Evaluator(
            vocabulary: Registry.vocabulary, surroundings: .standing(on: ExampleWorkspace.day),
            directory: copy.path("workspaces"), keepsCells: true)
        let outcome = evaluator.enter(line + " --into here")
        try #require(outcome.status == .done, "\(outcome.text)")
        return Tourist(copy: copy, evaluator: evaluator, outcome: outcome)
    }

    @Test("every line of it ends as it is told and shows what the words promise", arguments: Language.allCases)
    func walk(_ language: Language) throws {
        let tourist = try start("tour --language \(language.rawValue)")
        let evaluator = tourist.evaluator
        let tour = try #require(evaluator.tour)
        #expect((10...15).contains(tour.steps.count))
        #expect(evaluator.workspace?.folder == tourist.copy.path("workspaces/here/one-to-one"))
        for step in tour.steps {
            #expect(evaluator.tour?.suggestion == step.line)
            let outcome = evaluator.enter(step.line)
            #expect(outcome.status == (step.ending == .mistake ? .mistake : .done), "\(step.line): \(outcome.text)")
            let promises = Self.promises.filter { step.line.hasPrefix($0.key) }.values.joined()
            for promise in promises { #expect(outcome.text.contains(promise), "\(step.line): \(promise)") }
            let after = try #require(outcome.afterword, "the next step's words stand below \(step.line)")
            let next = evaluator.tour?.suggestion ?? "tour stop"
            #expect(Format.text.render(after).contains(next))
        }
        #expect(evaluator.tour?.isOver == true)
        #expect(evaluator.evaluate("account list").afterword == nil)
    }

    @Test("it says as much in Finnish as in English")
    func languages() throws {
        let english = try #require(try start().evaluator.tour)
        let finnish = try #require(try start("tour --language fi").evaluator.tour)
        #expect(english.steps.map(\.ending) == finnish.steps.map(\.ending))
        #expect(zip(english.steps, finnish.steps).allSatisfy { $0.words != $1.words })
        #expect(english.farewell != finnish.farewell)
    }

    @Test("other lines may come in between: it waits, and says so once")
    func waits() throws {
        let tourist = try start()
        let evaluator = tourist.evaluator
        let first = evaluator.evaluate("status")
        #expect(first.afterword.map { Format.text.render($0) }?.contains("waits") == true)
        #expect(evaluator.evaluate("pipeline").afterword == nil)
        #expect(evaluator.evaluate("acount list").afterword == nil)
        #expect(evaluator.tour?.suggestion == "account list")
    }

    @Test("a line of the same words counts, and one that fails does not")
    func equivalent() throws {
        let tourist = try start()
        let evaluator = tourist.evaluator
        #expect(evaluator.evaluate("account").afterword != nil)
        #expect(evaluator.evaluate("use tamerlift").afterword == nil)
        #expect(evaluator.tour?.suggestion == "use tammerlift")
        #expect(evaluator.evaluate("use saarimeri").afterword != nil)
        #expect(evaluator.tour?.suggestion == "research list --kind trigger")
    }

    @Test("tour stop goes back to what was open before, tour goes on in the copy")
    func stops() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let home = try #require(bench.evaluator.workspace?.folder)
        let before = try bench.dump()
        try bench.run("tour --into here")
        let copy = try #require(bench.evaluator.workspace?.folder)
        #expect(copy != home)
        try bench.run("account list")
        try bench.run("account add \"Lahti Presses\"")
        try bench.run("tour stop")
        #expect(bench.evaluator.workspace?.folder == home)
        #expect(bench.evaluator.tour?.suggestion == nil)
        #expect(try bench.dump() == before)
        try bench.run("tour")
        #expect(bench.evaluator.workspace?.folder == copy)
        #expect(bench.evaluator.tour?.suggestion == "use tammerlift")
    }

    @Test("a tour that begins later stands where it would have come to")
    func later() throws {
        let tourist = try start("tour --from 8")
        let evaluator = tourist.evaluator
        #expect(tourist.outcome.text.contains("Step 8 of"))
        #expect(evaluator.tour?.suggestion == "draft why 1")
        #expect(evaluator.evaluate("draft why 1").status == .done)
        #expect(evaluator.evaluate("map").text.contains("Tammerlift"))
    }

    @Test("what cannot be is refused in a line")
    func refuses() throws {
        let tourist = try start()
        let evaluator = tourist.evaluator
        #expect(evaluator.evaluate("tour --from 99").text.contains("there is no step 99"))
        #expect(evaluator.evaluate("tour --from 1 --into here").text.contains("is there already"))
        #expect(evaluator.tour?.suggestion == "account list")
    }

    @Test("examples are found above the first folder that has any, and may be nowhere")
    func examples() throws {
        let scratch = try ScratchFolder()
        #expect(ExampleWorkspaces.found(near: [scratch.path]).isEmpty)
        let found = ExampleWorkspaces.found(near: [scratch.path, Checkout.path("Sources/abm")])
        #expect(found.map(\.name).first == "Pohjavire, one to one")
    }
}
