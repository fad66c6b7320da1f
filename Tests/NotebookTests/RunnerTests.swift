import Testing

@testable import Notebook

@Suite struct RunnerTests {
    private static let file = "# N\n\n```abm {#a}\nx\n```\n\n```abm {#b}\ny\n```\n\n```abm {#c .fails}\nz\n```\n"
    private let runner = NotebookRunner(file: "n.md")

    private struct Broken: Error, CustomStringConvertible {
        var description: String { "the disk is full" }
    }

    private func echo(_ cell: NotebookCell, _ index: Int) -> CellResult {
        .plain("\(index) \(cell.commands.map(\.text).joined())", failed: cell.expectsFailure)
    }

    @Test func runsEverythingInOrder() throws {
        var seen: [Int] = []
        let report = try runner.run(NotebookDocument(Self.file)) { cell, index in
            seen.append(index)
            return echo(cell, index)
        }
        #expect(seen == [0, 1, 2])
        #expect(report.ran == ["a", "b", "c"])
        #expect(report.failure == nil)
        #expect(report.document.outputs.map(\.text) == ["```text\n0 x\n```", "```text\n1 y\n```", "```text\n2 z\n```"])
        #expect(report.document.removingOutputs().text == Self.file)
    }

    @Test func stopsAtAFailureAndKeepsWhatCameBefore() throws {
        let before = try runner.run(NotebookDocument(Self.file), evaluate: echo).document
        let report = try runner.run(before) { cell, index in
            cell.name == "b" ? .plain("no account `knoe`\nmore", failed: true, line: 8) : .plain("new \(cell.name)")
        }
        #expect(report.ran == ["a"])
        #expect(report.notReached == ["c"])
        #expect(report.failure?.description == "n.md:8: cell `b`: no account `knoe`")
        #expect(
            report.document.outputs.map(\.text) == ["```text\nnew a\n```", "```text\n1 y\n```", "```text\n2 z\n```"])
    }

    @Test func aCellThatMustFailMayNotSucceed() throws {
        let report = try runner.run(NotebookDocument(Self.file)) { _, _ in CellResult(output: "") }
        #expect(report.ran == ["a", "b"])
        let message = "n.md:11: cell `c` is marked .fails but succeeded; remove the mark or correct the cell"
        #expect(report.failure?.description == message)
    }

    @Test func aThrownErrorStopsTheRun() throws {
        let report = try runner.run(NotebookDocument(Self.file)) { cell, index in
            if index == 1 { throw Broken() }
            return echo(cell, index)
        }
        #expect(report.failure?.description == "n.md:7: cell `b`: the disk is full")
        #expect(report.document.outputs.count == 1)
    }

    @Test func aFailureWithoutWordsHasSome() throws {
        let report = try runner.run(NotebookDocument(Self.file)) { _, _ in CellResult(output: "\n", failed: true) }
        #expect(report.failure?.description == "n.md:3: cell `a`: failed")
    }

    @Test func runsWhatIsStaleWhenItsTurnComes() throws {
        let before = try runner.run(NotebookDocument(Self.file), evaluate: echo).document
        let changed = NotebookDocument(
            before.text.replacing("\ny\n", with: "\ny2\n").replacing("{#a}", with: "{#first}"))
        let report = try runner.run(changed, scope: .staleCells { _, _ in nil }, evaluate: echo)
        #expect(report.skipped == ["first", "c"])
        #expect(report.ran == ["b"])
        #expect(report.document.outputs.map(\.name) == ["first", "b", "c"])
        #expect(
            report.document.outputs.map(\.text) == ["```text\n0 x\n```", "```text\n1 y2\n```", "```text\n2 z\n```"])
        #expect(report.document.outputs[0].source == before.outputs[0].source)
        let again = try runner.run(report.document, scope: .staleCells { _, _ in nil }, evaluate: echo)
        #expect(again.ran == [])
        #expect(again.document == report.document)
    }

    @Test func refusesWhatHasProblems() {
        let document = NotebookDocument("```abm {#a}\n```\n```abm {#a}\n```\n```abm\n")
        let error = #expect(throws: NotebookProblems.self) {
            try runner.run(document) { _, _ in
                Issue.record("nothing may run")
                return CellResult(output: "")
            }
        }
        let lines = [
            "n.md:3:1: a cell named `a` stands on line 1 already; rename one of them",
            "n.md:5:1: the cell that opens here is never closed; add a line `" + "```" + "` after it",
        ]
        #expect(error?.description == lines.joined(separator: "\n"))
    }
}
