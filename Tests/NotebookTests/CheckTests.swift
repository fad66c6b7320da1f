import Testing

@testable import Notebook

@Suite struct CheckTests {
    private static let file = "# N\n\n```abm {#a}\nx\n```\n\n```abm {#b}\ny\n```\n\nend\n"
    private let runner = NotebookRunner(file: "n.md")

    private func kept(_ outputs: [String: String]) throws -> NotebookDocument {
        try runner.run(NotebookDocument(Self.file)) { cell, _ in CellResult(output: outputs[cell.name] ?? "") }.document
    }

    private func check(_ document: NotebookDocument, _ outputs: [String: String]) throws -> CheckReport {
        try runner.check(document) { cell, _ in CellResult(output: outputs[cell.name] ?? "") }
    }

    @Test func cleanWhenNothingDiffers() throws {
        let outputs = ["a": "1\n2\n", "b": "3"]
        let report = try check(kept(outputs), outputs)
        #expect(report.isClean)
        #expect(report.checked == ["a", "b"])
        #expect(report.unifiedDiff == "")
    }

    @Test func lineEndingsAreNoDifference() throws {
        let document = NotebookDocument(
            try kept(["a": "1\n2"]).text.split(separator: "\n", omittingEmptySubsequences: false).joined(
                separator: "\r\n"))
        #expect(try check(document, ["a": "1\r\n2"]).isClean)
    }

    @Test func showsWhatDiffersByLineOfTheFile() throws {
        let report = try check(
            kept(["a": "1\n2\n3\n4\n5\n6\n7\n8\n9", "b": "x"]), ["a": "1\n2\n3\n4\nfive\nhalf\n6\n7\n8\n9", "b": "y"])
        #expect(!report.isClean)
        #expect(report.differences.map(\.cell) == ["a", "b"])
        #expect(report.differences.map(\.line) == [3, 21])
        #expect(
            report.unifiedDiff == """
                --- n.md (kept)
                +++ n.md (fresh)
                @@ -10,7 +10,8 @@ a
                 2
                 3
                 4
                -5
                +five
                +half
                 6
                 7
                 8
                @@ -24,7 +25,7 @@ b
                \u{20}
                 <!-- abm:output of=b source=08ed7c07b58a4eba inputs=none -->
                \u{20}
                -x
                +y
                \u{20}
                 <!-- /abm:output -->
                \u{20}

                """)
    }

    @Test func aMissingOutputIsADifferenceWhereOthersAreKept() throws {
        let whole = try kept(["a": "1", "b": "2"])
        let part = NotebookDocument(
            Array(whole.bytes[..<whole.segments[3].range.upperBound]) + Array("\n```abm {#b}\ny\n```\nend".utf8))
        let report = try check(part, ["a": "1", "b": "2"])
        #expect(report.differences.map(\.kind) == [.missing])
        #expect(
            report.unifiedDiff.hasPrefix(
                "--- n.md (kept)\n+++ n.md (fresh)\n@@ -13,4 +13,10 @@ b\n ```abm {#b}\n y\n ```\n+\n+<!-- abm:out"))
        #expect(try check(whole.removingOutputs(), ["a": "1"]).isClean)
    }

    @Test func aFailureIsNotClean() throws {
        let report = try runner.check(kept([:])) { _, _ in .plain("no", failed: true) }
        #expect(!report.isClean)
        #expect(report.notReached == ["b"])
        #expect(report.unifiedDiff == "")
    }
}
