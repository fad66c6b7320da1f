import Foundation
import Notebook
import Testing
import Workbench

/// What is typed at the prompt becomes numbered cells, which can be saved as a notebook that proves itself.
@Suite struct SessionTests {
    private func bench(_ lines: [String]) throws -> Bench {
        let bench = try ExampleWorkspace.built.get().copy()
        for line in lines { #expect(bench.evaluator.enter(line).isAccepted, "\(line)") }
        return bench
    }

    @Test("only what is accepted gets a number")
    func numbers() throws {
        let bench = try bench(["status"])
        #expect(bench.evaluator.enter("acount list").status == .mistake)
        #expect(bench.evaluator.cells.next == 3)
        #expect(bench.evaluator.cells.cells.map(\.line) == ["account list", "status"])
    }

    @Test("a session that only looks is saved with base: here, and checks")
    func saveReading() throws {
        let bench = try bench(["status", "use saarimeri", "account show", "search service"])
        try bench.run("notebook save look.md")
        let text = try Files.text(at: bench.scratch.path + "/look.md")
        #expect(text.contains("base: here") && text.contains("use --none"))
        let check = bench.evaluator.evaluate("notebook check look.md")
        #expect(check.status == .done, "\(check.text)")
        #expect(bench.evaluator.evaluate("notebook status look.md").text.contains("are fresh"))
    }

    @Test("a line that relied on the account in focus is saved with it")
    func saveFocus() throws {
        let bench = try bench(["use saarimeri", "account show"])
        try bench.run("notebook save show.md 3")
        let text = try Files.text(at: bench.scratch.path + "/show.md")
        #expect(text.contains("use saarimeri\n```"), "\(text)")
    }

    @Test("a session that wrote is saved once: running its notebook does not write again")
    func saveWriting() throws {
        let bench = try bench(["account add \"Lahti Presses\"", "account list"])
        try bench.run("notebook save plan.md")
        let after = try bench.dump()
        let outcome = bench.evaluator.evaluate("notebook run plan.md")
        #expect(outcome.text.contains("ran 0 cells"), "\(outcome.text)")
        #expect(try bench.dump() == after)
    }

    @Test("what was taken back is not saved")
    func undone() throws {
        let bench = try bench(["account add \"Lahti Presses\"", "undo", "status"])
        try bench.run("notebook save plan.md")
        #expect(!(try Files.text(at: bench.scratch.path + "/plan.md").contains("Lahti")))
    }

    @Test("what looked at something that was taken back later is not saved either, wherever the range begins")
    func unfounded() throws {
        let bench = try bench([
            "account add \"Lahti Presses\"", "contact add \"Pia Koski\" --account lahti-presses", "undo",
            "account show lahti-presses", "undo", "account show tammerlift",
        ])
        try bench.run("notebook save plan.md 5-")
        let text = try Files.text(at: bench.scratch.path + "/plan.md")
        #expect(!text.contains("lahti") && text.contains("account show tammerlift"), "\(text)")
    }

    @Test("a file is named as its way from the notebook, not as a link leads")
    func links() throws {
        #expect(Files.path("../b/./c.csv", from: "/x/y") == "/x/b/c.csv")
        #expect(Files.path("../../../c", from: "/x") == "/c")
        let scratch = try ScratchFolder()
        try Files.write("x", to: scratch.path + "/real/there.csv")
        let link = scratch.path + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: scratch.path + "/real")
        #expect(Files.path("../link/there.csv", from: scratch.path + "/a") == link + "/there.csv")
    }

    @Test("a cell that fails when it is run again leaves everything as it was")
    func rerunFails() throws {
        let bench = try bench(["account add \"Lahti Presses\""])
        let before = try bench.dump()
        let outcome = bench.evaluator.evaluate("edit 2 account add \"Tammerlift\" --tier 9:9")
        #expect(outcome.status == .mistake)
        #expect(try bench.dump() == before)
        #expect(try bench.evaluator.cells.cell(2).line == "account add \"Lahti Presses\"")
    }

    @Test("a title is taken from the prose, and prose stays prose")
    func prose() throws {
        let bench = try ExampleWorkspace.built.get().copy()
        bench.evaluator.enter(prose: "# Monday")
        _ = bench.evaluator.enter("status")
        bench.evaluator.enter(prose: "> Anneli says the ```abm fence is nice <b>really</b>")
        _ = bench.evaluator.enter("account list")
        try bench.run("notebook save monday.md 2-3")
        let text = try Files.text(at: bench.scratch.path + "/monday.md")
        #expect(text.contains("title: Monday\n") && text.contains("\n# Monday\n"))
        #expect(text.contains("> Anneli says the ```abm fence is nice <b>really</b>"))
        #expect(NotebookDocument(text).cells.count == 2)
    }

    @Test("a range may be typed in several ways", arguments: ["2-3", "[2-3]", "2-", "2"])
    func ranges(range: String) throws {
        let bench = try bench(["status", "today"])
        #expect(bench.evaluator.evaluate("notebook save r.md \(range)").status == .done, "\(range)")
    }
}
