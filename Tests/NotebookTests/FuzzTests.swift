import Foundation
import Testing

@testable import Notebook

/// The laws of the file format, on documents nobody would write and some that people did.
///
/// `ABM_FUZZ_DOCUMENTS` in the environment is the number of documents, `ABM_FUZZ_SEED` the first one's seed. A failure
/// names its seed, and that seed with a count of one makes the same document again, as long as the files it starts from
/// are the same.
@Suite struct FuzzTests {
    private static let count = number("ABM_FUZZ_DOCUMENTS") ?? 600
    private static let firstSeed = UInt64(number("ABM_FUZZ_SEED") ?? 0)
    private static let shares = 4

    @Test(arguments: 0..<shares)
    func documentsObeyTheLaws(share: Int) {
        for index in stride(from: share, to: Self.count, by: Self.shares) {
            let seed = Self.firstSeed &+ UInt64(index)
            var generator = DocumentGenerator(seed: seed)
            let document = NotebookDocument(Self.document(of: seed, from: &generator))
            let answers = PretendAnswers(for: document, from: &generator)
            do {
                try RoundTrip(document, answers).obeyLaws(chosen: generator.choice(below: 1 << 20))
            } catch {
                Issue.record("seed \(seed): \(error) in \(String(reflecting: document.text))")
                return
            }
        }
    }

    /// Every other document is made up; the others are real ones, damaged. Most are then healed, to be run.
    private static func document(of seed: UInt64, from generator: inout DocumentGenerator) -> [UInt8] {
        var bytes = generator.document()
        if seed.isMultiple(of: 2), !RealDocuments.all.isEmpty {
            var mutation = DocumentMutation(random: SeededGenerator(seed: seed))
            let first = realDocument(from: &generator)
            let isMixed = generator.choice(below: 2) == 0
            let other = isMixed ? NotebookDocument(bytes) : realDocument(from: &generator)
            bytes = mutation.damaged(first, with: other)
        }
        return generator.choice(below: 4) == 0 ? bytes : DocumentMutation.healed(bytes)
    }

    /// Mostly a notebook.
    private static func realDocument(from generator: inout DocumentGenerator) -> NotebookDocument {
        let notebooks = RealDocuments.notebooks
        let documents = notebooks.isEmpty || generator.choice(below: 6) == 0 ? RealDocuments.all : notebooks
        return documents[generator.choice(below: documents.count)]
    }

    private static func number(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
    }
}
