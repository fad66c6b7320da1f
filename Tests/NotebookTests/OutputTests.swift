import Testing

@testable import Notebook

/// Where outputs stand, what they hold and what setting one changes.
@Suite struct OutputTests {
    private let zero = ContentHash(value: 0)
    private static let marker = "<!-- abm:output of=a source=0000000000000001 inputs=abm:00000002 -->"
    private static let end = "<!-- /abm:output -->"

    private func setting(_ text: String, in file: String) -> String {
        let document = NotebookDocument(file)
        return document.settingOutput(of: document.cells[0], to: text, source: zero, inputs: .none).text
    }

    private func block(_ lines: String, of name: String = "a") -> String {
        "<!-- abm:output of=\(name) source=0000000000000000 inputs=none -->\n\(lines)\(Self.end)"
    }

    @Test func insertsBehindTheCell() {
        #expect(setting("x", in: "```abm {#a}\n```\n\ntext") == "```abm {#a}\n```\n\n\(block("\nx\n\n"))\n\ntext")
        #expect(setting("x\n\n", in: "```abm {#a}\n```\ntext") == "```abm {#a}\n```\n\n\(block("\nx\n\n"))\ntext")
    }

    @Test func keepsAMissingFinalLineBreak() {
        #expect(setting("x", in: "```abm {#a}\n```") == "```abm {#a}\n```\n\n\(block("\nx\n\n"))")
        let document = NotebookDocument("text\r```abm {#a}\r```")
        let set = document.settingOutput(of: document.cells[0], to: "x\ny", inputs: .none)
        #expect(set.removingOutputs() == document)
        #expect(!set.bytes.contains(UInt8(ascii: "\n")))
    }

    @Test func anEmptyOutputIsTwoMarkers() {
        #expect(setting("\n", in: "```abm {#a}\n```\n") == "```abm {#a}\n```\n\n\(block(""))\n")
    }

    @Test func writesTheLineEndingsOfTheFile() {
        let set = setting("x\ny", in: "```abm {#a}\r\n```\r\n")
        #expect(set.utf8.elementsEqual("```abm {#a}\r\n```\r\n\r\n\(block("\nx\ny\n\n"))\r\n".replacingLineFeeds.utf8))
    }

    @Test func replacesTheMarkersAndWhatIsBetween() {
        let file = "```abm {#a}\n```\n \n\n  \(Self.marker)\nold\n\(Self.end) \r\ntext"
        #expect(setting("new", in: file) == "```abm {#a}\n```\n \n\n\(block("\nnew\n\n"))\r\ntext")
    }

    @Test func isIndentedAsItsCell() {
        let set = setting("x\n\n  y", in: "1. step\n\n   ```abm {#a}\n   ```\n")
        #expect(
            set.hasSuffix(
                "   <!-- abm:output of=a source=0000000000000000 inputs=none -->"
                    + "\n\n   x\n\n     y\n\n   \(Self.end)\n"
            ))
        let document = NotebookDocument(set)
        #expect(document.output(of: document.cells[0])?.text == "x\n\n  y")
    }

    @Test func isReadBack() throws {
        let document = NotebookDocument("```abm {#a}\n```\n\n\(Self.marker)\n\nx\n\n\ny\n\n\(Self.end)\n")
        let output = try #require(document.output(of: document.cells[0]))
        #expect(output.text == "x\n\n\ny")
        #expect(output.name == "a")
        #expect(output.source == ContentHash(value: 1))
        #expect(output.inputs == CellInputs([(.tool, ContentHash(value: 2))]))
        #expect(output.line == 4)
        #expect(output.textLine == 6)
        #expect(output.lastLine == 11)
        #expect(document.segments.map(\.kind) == [.cell(0), .gap, .output(0)])
    }

    @Test(arguments: ["<!-- abm:output -->", "<!--abm:output of=x-->", "   <!-- \t abm:output source=zz --> \t"])
    func readsMarkersAsPeopleWriteThem(marker: String) {
        let document = NotebookDocument("```abm\n```\n\(marker)\nx\n  <!--/abm:output-->")
        #expect(document.problems == [])
        #expect(document.output(of: document.cells[0])?.text == "x")
        #expect(document.output(of: document.cells[0])?.source == nil)
    }

    @Test func nothingInAnOutputRuns() {
        let document = NotebookDocument(
            "```abm\n```\n\(Self.marker)\n```abm\nx\n```\n<!--\n````\n\(Self.end)\n```abm\ny\n```\n")
        #expect(document.cells.map(\.line) == [1, 10])
        #expect(document.problems == [])
    }

    @Test func belongsToTheCellAboveWhateverItsName() {
        let document = NotebookDocument("```abm {#b}\n```\n\(Self.marker)\nx\n\(Self.end)\n")
        #expect(document.output(of: document.cells[0])?.name == "a")
        #expect(document.problems == [])
    }

    @Test(arguments: [
        "<!-- /abm:output -->", "<!-- abm:output of=x -->", "<!-- \\/abm:output -->", "<!--\\\\\\abm:output",
        "  <!-- /abm:output --> x",
        "\t<!-- /abm:output -->", "<!-- abm:outputs -->", "<!-- \\/ abm:output -->", "a\n\n<!-- /abm:output -->\n\nb",
    ])
    func escapesItsOwnMarkers(text: String) {
        let document = NotebookDocument(setting(text, in: "```abm\n```\n"))
        #expect(document.output(of: document.cells[0])?.text == text)
        #expect(document.problems == [])
        #expect(document.outputs.count == 1)
    }

    @Test func escapesReadably() {
        #expect(setting(Self.end, in: "```abm {#a}\n```\n").contains("\n\n<!-- \\/abm:output -->\n\n"))
    }

    @Test(arguments: [
        ("\(marker)\nx\n", "1:1: the output that opens here is never closed; add a line `\(end)` after it"),
        (
            "\(marker)\nx\n\(end)\n",
            "1:1: this output follows no cell; move it right after its cell, or delete lines 1–3"
        ),
        (
            "```abm\n```\ntext\n\(marker)\n\(end)\n",
            "4:1: this output follows no cell; move it right after its cell, or delete lines 4–5"
        ),
        ("x\n \(end)\n", "2:1: this closes an output, but none is open; remove the line"),
    ])
    func mistakes(text: String, problem: String) {
        #expect(NotebookDocument(text).problems.map { $0.description(in: "n.md") } == ["n.md:\(problem)"])
    }

    @Test func removesAllOfThem() {
        let file = "```abm\n```\n\n\(Self.marker)\n\(Self.end)\n\ntext\n\(Self.marker)\n\(Self.end)\n```abm\n```\n"
        #expect(NotebookDocument(file).removingOutputs().text == "```abm\n```\n\ntext\n```abm\n```\n")
    }

    @Test(arguments: [("", "```"), ("a `b` c", "```"), ("```", "````"), ("x\n``````\ny", "```````")])
    func aFenceIsLongerThanItsContent(text: String, fence: String) {
        #expect(Fence.mark(for: text) == fence)
        #expect(Fence.around(text, info: "").split(separator: "\n").last.map(String.init) == fence)
    }
}

extension String {
    fileprivate var replacingLineFeeds: String {
        var text = ""
        for scalar in unicodeScalars where scalar != "\r" {
            if scalar == "\n" { text.unicodeScalars.append("\r") }
            text.unicodeScalars.append(scalar)
        }
        return text
    }
}
