import Testing

@testable import Notebook

/// What is a cell, what it is called and what it runs.
@Suite struct CellTests {
    private func names(_ text: String) -> [String] { NotebookDocument(text).cells.map(\.name) }

    @Test(arguments: [
        "```abm\nx\n```\n", "~~~abm\nx\n~~~\n", "`````abm\nx\n``````\n", "   ```abm\n   x\n```\n", "``` abm\nx\n```",
        "```abm\nx\n``` \t\n",
        "```abm\r\nx\r\n```\r\n", "```abm\rx\r```\r", "\u{FEFF}```abm\nx\n```\n", "text\n```abm\nx\n```\n",
        "<div>\n```abm\nx\n```\n",
        "<!-- done -->\n```abm\nx\n```\n", "````md\n```abm\n````\n```abm\nx\n```\n", "- ```md\nout\n```abm\nx\n```\n",
    ])
    func isACell(text: String) {
        #expect(NotebookDocument(text).cells.map { $0.commands.map(\.text) } == [["x"]])
        #expect(NotebookDocument(text).problems == [])
    }

    @Test(arguments: [
        "```\nx\n```\n", "```abmx\nx\n```\n", "```ABM\nx\n```\n", "    ```abm\n    x\n    ```\n", "\t```abm\nx\n",
        "``abm\nx\n``\n",
        "````md\n```abm\nx\n```\n````\n", "~~~\n```abm\nx\n```\n~~~\n", "<!--\n```abm\nx\n```\n-->\n",
        "<pre>\n```abm\nx\n```\n</pre>\n",
        "> ```abm\n> x\n> ```\n", "- ```abm\n  x\n  ```\n", "- ```md\n  ```abm\n  x\n  ```\n", "```abm `x`\nx\n",
        "<!--\n\n```abm\nx\n```\n",
        "---\na: |\n  x\n---\n", "1. ~~~\n   ```abm\n   x\n   ```\n   ~~~\n",
    ])
    func isNoCell(text: String) {
        #expect(NotebookDocument(text).cells.isEmpty)
        #expect(NotebookDocument(text).problems == [])
    }

    @Test func namesAndMarks() {
        let document = NotebookDocument(
            "```abm {#setup}\n```\n```abm\n```\n```abm {.fails}\n```\n"
                + "```abm{#kone_1.ä .fails}\n```\n```abm { .fails  #z }\n```\n"
        )
        #expect(document.problems == [])
        #expect(document.cells.map(\.name) == ["setup", "cell-2", "cell-3", "kone_1.ä", "z"])
        #expect(document.cells.map(\.isNamed) == [true, false, false, true, true])
        #expect(document.cells.map(\.expectsFailure) == [false, false, true, true, true])
        #expect(document.cells.map(\.line) == [1, 3, 5, 7, 9])
        #expect(document.cells.map(\.lastLine) == [2, 4, 6, 8, 10])
        #expect(document.cell(named: "cell-2")?.index == 1)
        #expect(document.cell(named: "other") == nil)
    }

    @Test(arguments: [
        ("```abm x\n```\n", "1:8: after `abm` only {#name} or {#name .fails} may stand"),
        ("```abm {#a} x\n```\n", "1:8: after `abm` only {#name} or {#name .fails} may stand"),
        ("```abm {#a\n```\n", "1:8: after `abm` only {#name} or {#name .fails} may stand"),
        ("```abm {#ä .fail}\n```\n", "1:12: unknown attribute `.fail`; a cell takes #name and .fails"),
        ("```abm {#a #b}\n```\n", "1:12: a cell has one name; this one has `a` already"),
        (
            "```abm {#-a}\n```\n",
            "1:9: a cell's name is letters, digits, `-`, `_` and `.`, and starts with no `-` or `.`"
        ),
        (
            "```abm {#a>b}\n```\n",
            "1:9: a cell's name is letters, digits, `-`, `_` and `.`, and starts with no `-` or `.`"
        ),
        (
            "```abm {#a}\n```\n\n```abm {#a}\n```\n",
            "4:1: a cell named `a` stands on line 1 already; rename one of them"
        ),
        (
            "```abm {#cell-2}\n```\n\n```abm\n```\n",
            "1:1: the cell of line 4 is called `cell-2` by its place; choose another name"
        ),
        (
            "```abm\n```\n```abm {#cell-1}\n```\n",
            "3:1: the cell of line 1 is called `cell-1` by its place; choose another name"
        ),
        ("text\n\n~~~~abm\nx\n~~~\n", "3:1: the cell that opens here is never closed; add a line `~~~~` after it"),
        ("```abm\nx\n```abm\ny\n```\n", "3:1: this stands inside the cell of line 1; close that cell before it"),
        (
            "```abm\nx\n<!-- abm:output -->\n```\n",
            "3:1: this stands inside the cell of line 1; close that cell before it"
        ),
        (
            "```abm\nx \\\n```\n",
            "2:1: this line ends with a backslash, but no line follows in its cell; remove it"
        ),
    ])
    func mistakes(text: String, problem: String) {
        #expect(NotebookDocument(text).problems.map { $0.description(in: "n.md") } == ["n.md:\(problem)"])
    }

    @Test func commandsAreNotInvalidText() {
        let document = NotebookDocument(
            Array("```abm\nx ".utf8) + [0xC3] + Array("\n# ".utf8) + [0xFF] + Array("\n```\n".utf8))
        #expect(document.problems.map(\.line) == [2])
    }

    @Test(arguments: [
        ("x\ny", ["x": 2...2, "y": 3...3]), ("# x\n> y\n\n  z  ", ["z": 5...5]), ("a \\\n  b", ["a   b": 2...3]),
        ("a\\  \n# b\nc", ["a# b": 2...3, "c": 4...4]), (#"a \\"#, [#"a \\"#: 2...2]),
        ("a \\\\\\\nb", ["a \\\\b": 2...3]),
        ("# prose \\\nx", ["x": 3...3]), ("a \\\n\nb", ["a": 2...3, "b": 4...4]), ("\\\n\\\n\nx", ["x": 5...5]),
    ])
    func commandLines(body: String, commands: [String: ClosedRange<Int>]) {
        let document = NotebookDocument("```abm\n\(body)\n```\n")
        let found = document.cells[0].commands.map { ($0.text, $0.line...$0.lastLine) }
        #expect(document.problems == [])
        #expect(Dictionary(uniqueKeysWithValues: found) == commands)
    }

    @Test func sourceHashIsOfWhatRuns() {
        func hash(_ text: String) -> ContentHash { NotebookDocument(text).cells[0].sourceHash }
        let plain = hash("```abm\nx\ny\n```\n")
        #expect(hash("~~~~abm {#name}\r\n# prose\r\n  x\r\n\r\ny \r\n~~~~") == plain)
        #expect(hash("```abm\nx y\n```\n") != plain)
        #expect(hash("```abm\ny\nx\n```\n") != plain)
        #expect(hash("```abm {.fails}\nx\ny\n```\n") != plain)
    }
}
