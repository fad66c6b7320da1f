import Foundation
import Testing
import Workbench

/// Errors on files: each names the file, says what is wrong and what to do, and changes nothing.
///
/// They stand here and not in a transcript because the files that they need must not be there, or not be readable.
@Suite struct FileErrorTests {
    /// A line that must fail, with what its error says.
    struct Failing: Sendable, CustomTestStringConvertible {
        let line: String
        let says: String
        var testDescription: String { line }
    }

    static let failing: [Failing] = [
        Failing(line: "import nowhere.csv --as accounts", says: "there is no such file"),
        Failing(line: "import workspaces --as accounts", says: "folder"),
        Failing(line: "import empty.csv --as accounts", says: "is empty: it needs a row of column names"),
        Failing(line: "import doubled.csv --as accounts", says: "columns 1 and 3 are both called “name”"),
        Failing(
            line: "import binary.csv --as accounts", says: "the workbook ends too early: copy or download it again"),
        Failing(line: "open nowhere", says: "there is no such folder. Make a workspace there with: abm init"),
        Failing(line: "open accounts.csv", says: "is a file, not the folder of a workspace"),
        Failing(line: "open workspaces", says: "is not a workspace (it has no workspace.yml)"),
        Failing(line: "open orphan", says: "has a workspace.sqlite but no workspace.yml"),
        Failing(line: "open broken", says: "workspace.yml"),
        Failing(line: "open foreign", says: "is not a workspace of abm; it was left as it is"),
        Failing(line: "account list -w nowhere", says: "there is no such folder"),
        Failing(line: "init workspaces", says: "is not empty"),
        Failing(line: "notebook run nowhere.md", says: "there is no such file"),
        Failing(line: "notebook check workspaces", says: "is a folder, not a file"),
        Failing(line: "notebook check binary.csv", says: "needs its day"),
        Failing(line: "brief tammerlift --out workspaces", says: "is a folder; name a file in it"),
    ]

    /// A bench with files that cannot be used.
    private func bench() throws -> Bench {
        let bench = try ExampleWorkspace.built.get().copy()
        let folder = bench.scratch.path
        try Files.write("", to: folder + "/empty.csv")
        try Files.write("name,domain,name\nA,a.example,B\n", to: folder + "/doubled.csv")
        try Files.write(
            [0x50, 0x4B, 0x03, 0x04, 0, 0, 0, 8] + [UInt8](repeating: 0, count: 64), to: folder + "/binary.csv")
        try Files.write("", to: folder + "/orphan/workspace.sqlite")
        try Files.write("name: [\n", to: folder + "/broken/workspace.yml")
        try Files.write(
            try Files.text(at: folder + "/workspaces/one-to-one/workspace.yml"), to: folder + "/foreign/workspace.yml")
        try Files.write("Dear Sir or Madam", to: folder + "/foreign/workspace.sqlite")
        return bench
    }

    @Test("a file that cannot be used says why, and nothing changes", arguments: failing)
    func fails(_ failing: Failing) throws {
        let bench = try bench()
        let before = try bench.dump()
        let outcome = bench.evaluator.evaluate(failing.line)
        #expect(outcome.status == .mistake, "\(outcome.text)")
        #expect(outcome.text.contains(failing.says), "\(outcome.text)")
        #expect(try bench.dump() == before)
    }

    @Test("an error names the file as it was typed, wherever the checkout lies", arguments: failing)
    func namesWhatWasTyped(_ failing: Failing) throws {
        let bench = try bench()
        let outcome = bench.evaluator.evaluate(failing.line)
        #expect(!outcome.text.contains(bench.scratch.path), "\(outcome.text)")
    }

    @Test("a workspace's settings with mistakes are told all at once, with line and column")
    func settings() throws {
        let bench = try bench()
        try Files.write(
            "name: Alfa\ntier: \"2:1\"\ncurrency: euros\nlanguge: en\n",
            to: bench.scratch.path + "/broken/workspace.yml")
        let text = bench.evaluator.evaluate("open broken").text
        #expect(text.contains("workspace.yml:2:"), "\(text)")
        #expect(text.contains("workspace.yml:3:"), "\(text)")
        #expect(text.contains("workspace.yml:4:"), "\(text)")
        #expect(text.contains("language"), "\(text)")
    }

    @Test("without a workspace each line says how to come to one")
    func noWorkspace() throws {
        let scratch = try ScratchFolder()
        let evaluator = Evaluator(
            vocabulary: ExampleWorkspace.vocabulary, surroundings: .standing(on: ExampleWorkspace.day),
            directory: scratch.path)
        // Whoever ran other tests before may have left a workspace remembered; it is gone with its folder or it answers.
        let outcome = evaluator.evaluate("account list")
        #expect(outcome.status == .done || outcome.text.contains("abm init my-accounts"), "\(outcome.text)")
        #expect(evaluator.evaluate("help").status == .done)
        #expect(evaluator.evaluate("").status == .done)
    }
}
