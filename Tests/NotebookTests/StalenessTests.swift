import Testing

@testable import Notebook

@Suite struct StalenessTests {
    private static let file = "```abm {#a}\nx\n```\n\n```abm {#b}\ny\n```\n\n```abm {#c}\nz\n```\n"

    private func ran(_ file: String = file) throws -> NotebookDocument {
        try NotebookRunner(file: "n.md").run(NotebookDocument(file)) { cell, _ in
            CellResult(output: cell.name, inputs: "in \(cell.name)")
        }.document
    }

    @Test func neverRunThenUpToDate() throws {
        #expect(NotebookDocument(Self.file).staleness() == [.neverRun, .neverRun, .neverRun])
        #expect(try ran().staleness { "in \($0.name)" } == [nil, nil, nil])
    }

    @Test func aChangedCellMakesTheOnesBelowStale() throws {
        let changed = NotebookDocument(try ran().text.replacing("\ny\n", with: "\ny2\n"))
        #expect(changed.staleness() == [nil, .sourceChanged, .earlierCell("b")])
        #expect(
            changed.cells.map { cell in changed.staleness(of: cell) { _ in nil } } == [
                nil, .sourceChanged, .earlierCell("b"),
            ])
    }

    @Test func changedInputs() throws {
        let document = try ran()
        #expect(document.staleness { $0.name == "b" ? "other" : nil } == [nil, .inputsChanged, .earlierCell("b")])
        #expect(document.staleness(of: document.cells[1]) { _ in "other" } == .inputsChanged)
    }

    @Test func aRenamedCellStaysFresh() throws {
        let renamed = NotebookDocument(try ran().text.replacing("{#b}", with: "{#new}"))
        #expect(renamed.staleness() == [nil, nil, nil])
    }

    @Test(arguments: [
        (StaleReason.neverRun, "never run"), (.sourceChanged, "the cell has changed since it was run"),
        (.inputsChanged, "what the cell reads has changed since it was run"),
        (.earlierCell("a"), "cell `a` above it is stale"),
    ])
    func words(reason: StaleReason, text: String) {
        #expect(reason.description == text)
    }
}

extension String {
    /// The text with the first `old` in it replaced.
    func replacing(_ old: String, with new: String) -> String {
        guard let range = self.firstRange(of: old) else { return self }
        return String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}
