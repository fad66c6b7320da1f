import Notebook
import Testing
import Workbench

/// A notebook without a base runs in the workspace that it stands in; a cell that writes again takes back what it wrote.
@Suite struct LiveNotebookTests {
    private static let plan = """
        # Plan

        ```abm {#add}
        account add "Lahti Presses"
        ```

        ```abm {#look}
        account list
        ```

        """

    /// A bench with a notebook in its workspace.
    private func bench(_ text: String = plan) throws -> (bench: Bench, path: String) {
        let bench = try ExampleWorkspace.built.get().copy()
        let path = bench.scratch.path + "/workspaces/one-to-one/notebooks/plan.md"
        try Files.write(text, to: path)
        return (bench, path)
    }

    private static let run = "notebook run workspaces/one-to-one/notebooks/plan.md"

    @Test("a fresh notebook runs nothing again")
    func runsOnce() throws {
        let (bench, path) = try bench()
        try bench.run(Self.run)
        let after = try bench.dump()
        let text = try Files.text(at: path)
        #expect(text.contains("Added Lahti Presses as lahti-presses"))
        try bench.run(Self.run)
        #expect(try bench.dump() == after)
        #expect(try Files.text(at: path) == text)
    }

    @Test("a changed cell first takes back what it wrote before")
    func takesBack() throws {
        let (bench, path) = try bench()
        let before = try bench.dump()
        try bench.run(Self.run)
        try Files.write(try Files.text(at: path).replacing("Lahti Presses\"", with: "Kemi Cranes\""), to: path)
        try bench.run(Self.run)
        let accounts = bench.evaluator.evaluate("account list").text
        #expect(accounts.contains("kemi-cranes"))
        #expect(!accounts.contains("lahti-presses"))
        try bench.run("undo")
        #expect(try bench.dump() == before)
    }

    @Test("a cell that reads what others have changed is stale, and says why")
    func readsWhatChanged() throws {
        let (bench, path) = try bench()
        try bench.run(Self.run)
        let status = "notebook status workspaces/one-to-one/notebooks/plan.md"
        #expect(bench.evaluator.evaluate(status).text.contains("All 2 cells are fresh"))
        try bench.run("contact add \"Pia Koski\" --account tammerlift")
        #expect(bench.evaluator.evaluate(status).text.contains("All 2 cells are fresh"))
        try bench.run("account add \"Kemi Cranes\"")
        let stale = bench.evaluator.evaluate(status).text
        #expect(stale.contains("changed since it was run: accounts"), "\(stale)")
        let outcome = bench.evaluator.evaluate(Self.run)
        #expect(outcome.text.contains("ran 1 cell, left 1 fresh cell alone"), "\(outcome.text)")
        #expect(try Files.text(at: path).contains("kemi-cranes"))
        try bench.run("undo")
        #expect(bench.evaluator.evaluate(status).text.contains("1 cell of 2 is stale"))
    }

    @Test("a cell whose writing was taken back is stale")
    func writingTakenBack() throws {
        let (bench, _) = try bench()
        try bench.run(Self.run)
        try bench.run("undo")
        let status = bench.evaluator.evaluate("notebook status workspaces/one-to-one/notebooks/plan.md").text
        #expect(status.contains("what it wrote was taken back"), "\(status)")
    }

    @Test("an earlier cell that changed takes back what the cells below it wrote, and they run again")
    func runsThoseBelow() throws {
        let text = Self.plan.replacing(
            "```abm {#look}",
            with: "```abm {#person}\ncontact add \"Pia Koski\" --account tammerlift\n```\n\n```abm {#look}")
        let (bench, path) = try bench(text)
        let before = try bench.dump()
        try bench.run(Self.run)
        try Files.write(try Files.text(at: path).replacing("Lahti Presses\"", with: "Kemi Cranes\""), to: path)
        let outcome = bench.evaluator.evaluate(Self.run)
        #expect(outcome.status == .done, "\(outcome.text)")
        #expect(bench.evaluator.evaluate("account list").text.contains("kemi-cranes"))
        #expect(bench.evaluator.evaluate("contact list").text.contains("pia.koski"))
        try bench.run("undo")
        try bench.run("undo")
        #expect(try bench.dump() == before)
    }

    @Test("another version of the program makes what it read stale")
    func version() throws {
        let (bench, path) = try bench()
        try bench.run(Self.run)
        var surroundings = bench.evaluator.surroundings
        surroundings.version = "99"
        let other = Evaluator(
            vocabulary: bench.evaluator.vocabulary, surroundings: surroundings, directory: bench.scratch.path,
            workspace: bench.evaluator.workspace)
        let reasons = try NotebookBench(evaluator: other).read(path).reasons
        #expect(reasons.map { $0?.description } == [nil, "changed since it was run: abm's version"])
    }

    @Test("a changed cell that others have built upon is refused, with the reason")
    func refuses() throws {
        let (bench, path) = try bench()
        try bench.run(Self.run)
        try bench.run("contact add \"Pia Koski\" --account lahti-presses")
        let after = try bench.dump()
        try Files.write(try Files.text(at: path).replacing("Lahti Presses\"", with: "Kemi Cranes\""), to: path)
        let outcome = bench.evaluator.evaluate(Self.run)
        #expect(outcome.status != .done)
        #expect(outcome.text.contains("later entries stand on it"), "\(outcome.text)")
        #expect(try bench.dump() == after)
    }

    @Test("run --all works on a fresh copy and leaves the workspace as it is")
    func all() throws {
        let (bench, path) = try bench()
        let before = try bench.dump()
        try bench.run(Self.run + " --all")
        #expect(try bench.dump() == before)
        #expect(try Files.text(at: path).contains("lahti-presses"))
    }

    @Test("a notebook with base: here only reads")
    func readsOnly() throws {
        let (bench, _) = try bench("---\nbase: here\n---\n\n" + Self.plan)
        let before = try bench.dump()
        let outcome = bench.evaluator.evaluate(Self.run)
        #expect(outcome.text.contains("only reads"), "\(outcome.text)")
        #expect(try bench.dump() == before)
    }

    @Test("a run that fails keeps what came before it and names the cell")
    func failure() throws {
        let (bench, path) = try bench(Self.plan.replacing("account list", with: "account show kemi-cranes"))
        let outcome = bench.evaluator.evaluate(Self.run)
        #expect(outcome.status == .checkFailed)
        #expect(outcome.text.contains("cell `look`"), "\(outcome.text)")
        #expect(try Files.text(at: path).contains("Added Lahti Presses as lahti-presses"))
    }
}
