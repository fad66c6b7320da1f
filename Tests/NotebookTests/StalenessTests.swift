import Testing

@testable import Notebook

@Suite struct StalenessTests {
    private static let file = "```abm {#a}\nx\n```\n\n```abm {#b}\ny\n```\n\n```abm {#c}\nz\n```\n"

    /// The notebook after a run in which each cell read a table of its own name and all read one file.
    private func ran(_ file: String = file) throws -> NotebookDocument {
        try NotebookRunner(file: "n.md").run(NotebookDocument(file)) { cell, _ in
            CellResult(
                output: cell.name,
                inputs: CellInputs([
                    (.table(cell.name), ContentHash(of: cell.name)), (.file("f"), ContentHash(of: "f")),
                ]))
        }.document
    }

    /// Every thing as it was when the cells ran.
    private func asItWas(_ cell: NotebookCell, _ input: CellInput) -> ContentHash? {
        switch input {
        case .table(let name): ContentHash(of: name)
        case .file(let name): ContentHash(of: name)
        default: nil
        }
    }

    @Test func neverRunThenUpToDate() throws {
        #expect(NotebookDocument(Self.file).staleness(inputs: asItWas) == [.neverRun, .neverRun, .neverRun])
        #expect(try ran().staleness(inputs: asItWas) == [nil, nil, nil])
    }

    @Test func aChangedCellMakesThoseBelowStaleThatReadWhatItWrites() throws {
        let changed = NotebookDocument(try ran().text.replacing("\ny\n", with: "\ny2\n"))
        #expect(changed.staleness(inputs: asItWas) == [nil, .sourceChanged, .earlierCell("b")])
        #expect(changed.staleness(inputs: asItWas) { _, _ in false } == [nil, .sourceChanged, nil])
    }

    @Test func aChangedInputIsNamed() throws {
        let document = try ran()
        let reasons = document.staleness { cell, input in
            input == .table("b") || input == .file("f") && cell.name == "b" ? nil : asItWas(cell, input)
        }
        #expect(reasons == [nil, .inputsChanged([.table("b"), .file("f")]), .earlierCell("b")])
    }

    @Test func anOutputThatNamesNoInputsIsStale() throws {
        let document = NotebookDocument(
            "```abm\nx\n```\n\n<!-- abm:output of=cell-1 source=\(NotebookDocument(Self.file).cells[0].sourceHash) inputs=cbf29ce484222325 -->\n<!-- /abm:output -->\n"
        )
        #expect(document.staleness(inputs: asItWas) == [.inputsUnknown])
    }

    @Test func aRenamedCellStaysFresh() throws {
        let renamed = NotebookDocument(try ran().text.replacing("{#b}", with: "{#new}"))
        #expect(renamed.staleness(inputs: asItWas) == [nil, nil, nil])
    }

    @Test(
        arguments: [
            [], [.tool], [.day, .base, .settings, .templates, .changes], [.table("touch"), .table("stage_change")],
            [.file("../my accounts.csv"), .writtenFile("exports/brief--kone.html")],
            [.file("a,b:c --> d%41 \n ä 東"), .file(""), .table("x\0y")],
        ] as [[CellInput]])
    func aMarkerKeepsEveryName(names: [CellInput]) throws {
        let inputs = CellInputs(names.enumerated().map { ($1, ContentHash(of: "\($0)")) })
        let text = inputs.markerText
        #expect(!text.contains("--") && !text.contains(" ") && !text.contains(">") && text.utf8.allSatisfy { $0 > 32 })
        let read = try #require(CellInputs(markerText: text))
        #expect(read.all.map(\.input) == names)
        #expect(read.markerText == text)
    }

    @Test(arguments: [
        "", "abm", "abm:", ":00000000", "abm:0000000g", "abm:000000000", "abm:00000000,", "cbf29ce484222325",
    ])
    func aMarkerThatDoesNotReadIsAbsent(text: String) { #expect(CellInputs(markerText: text) == nil) }

    @Test(arguments: [
        (StaleReason.neverRun, "never run"), (.sourceChanged, "the cell has changed since it was run"),
        (.inputsUnknown, "its output does not say what it was made from"),
        (.inputsChanged([.table("stage_change")]), "changed since it was run: stages of deals"),
        (
            .inputsChanged([.tool, .day, .file("a.csv")]),
            "changed since it was run: abm's version, the day and a.csv"
        ),
        (.inputsChanged([.changes]), "what it wrote was taken back"),
        (.inputsChanged([.table("touch"), .table("touch_note")]), "changed since it was run: touches"),
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
