import Commands
import Foundation
import Notebook
import Playbook
import Testing
import Workbench

/// The transcripts: notebooks that show every command, option and error message, each proved by the product's own check.
///
/// They are the manual's examples too, so a change of a message shows up here as a difference to read, not only to pass.
@Suite struct TranscriptTests {
    /// A notebook of the checkout, by its path there.
    struct File: Sendable, CustomTestStringConvertible {
        let path: String
        var testDescription: String { path }

        var document: NotebookDocument {
            get throws { NotebookDocument(try Files.bytes(at: Checkout.path(path))) }
        }

        /// What the notebook needs from outside the checkout and does not find.
        func missing() throws -> [String] {
            let folder = Files.folder(of: Checkout.path(path))
            return try document.frontMatter?.needs.map(\.text).filter { !Files.exists(Files.path($0, from: folder)) }
                ?? []
        }
    }

    static let transcripts = Checkout.notebooks(in: "Tests/Transcripts").map(File.init(path:))
    static let examples = Files.names(in: Checkout.path("workspaces"))
        .flatMap { Checkout.notebooks(in: "workspaces/\($0)/notebooks") }.map(File.init(path:))

    @Test("a transcript gives the bytes that it shows", arguments: transcripts)
    func transcript(_ file: File) throws { try check(file) }

    @Test("an example's notebook gives the bytes that it shows", arguments: examples)
    func example(_ file: File) throws { try check(file) }

    @Test("there are transcripts and examples to check")
    func thereAreSome() {
        #expect(Self.transcripts.count >= 15)
        #expect(Self.examples.count >= 3)
    }

    private func check(_ file: File) throws {
        let missing = try file.missing()
        guard missing.isEmpty else {
            try Test.cancel("\(file.path) was not checked: it needs \(missing.joined(separator: ", "))")
        }
        let copy = try CheckoutCopy()
        let path = copy.path(file.path)
        let evaluator = Evaluator(
            vocabulary: Registry.vocabulary, surroundings: .standing(on: try Day(reading: "2000-01-01")),
            directory: Files.folder(of: path))
        let report = try NotebookBench(evaluator: evaluator).check(path)
        #expect(report.failure == nil, "\(report.failure?.description ?? "")")
        #expect(report.unifiedDiff.isEmpty, "\n\(report.unifiedDiff)")
        #expect(!report.checked.isEmpty)
    }
}
