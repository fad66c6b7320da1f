import Testing

@testable import Notebook

@Suite struct AppendingTests {
    @Test func buildsANotebook() throws {
        let document = try NotebookDocument.opening(with: [("title", "Viikko: 10"), ("today", "2026-03-02")])
            .appendingProse("# Viikko\n")
            .appendingCell(["use kone", "# why", "note add '```'"], name: "a")
            .appendingCell(["account show x"], expectsFailure: true)
        #expect(
            document.text == """
                ---
                title: "Viikko: 10"
                today: 2026-03-02
                ---

                # Viikko

                ````abm {#a}
                use kone
                # why
                note add '```'
                ````

                ```abm {.fails}
                account show x
                ```

                """)
        #expect(document.problems == [])
        #expect(document.cells.map(\.name) == ["a", "cell-2"])
    }

    @Test func followsTheFilesLineEndings() throws {
        #expect(try NotebookDocument("x\r\ny").appendingProse("z").text == "x\r\ny\r\n\r\nz\r\n")
        #expect(try NotebookDocument("").appendingProse("z\n\nå").text == "z\n\nå\n")
        #expect(try NotebookDocument("x\n\n").appendingProse("z").text == "x\n\nz\n")
    }

    @Test(arguments: ["```\nopen", "<!-- open", "~~~abm\nopen"])
    func refusesAnOpenEnd(file: String) {
        #expect(throws: NotebookProblem.self) { try NotebookDocument(file).appendingCell(["x"]) }
        #expect(throws: NotebookProblem.self) { try NotebookDocument(file).appendingProse("x") }
    }

    @Test(arguments: [
        "```abm\nx\n```", "```", "<!--", "<!-- /abm:output -->", "<!-- abm:output -->\n<!-- /abm:output -->",
    ])
    func proseIsProse(text: String) {
        #expect(throws: NotebookProblem.self) { try NotebookDocument("x\n").appendingProse(text) }
    }

    @Test func refusesWhatCannotStandInACell() {
        let document = NotebookDocument("```abm {#a}\n```\n")
        #expect(throws: NotebookProblem.self) { try document.appendingCell(["x"], name: "a") }
        #expect(throws: NotebookProblem.self) { try document.appendingCell(["x"], name: "not a name") }
        #expect(throws: NotebookProblem.self) { try document.appendingCell(["x \\"]) }
        #expect(throws: NotebookProblem.self) { try document.appendingCell(["<!-- /abm:output -->"]) }
    }
}
