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
