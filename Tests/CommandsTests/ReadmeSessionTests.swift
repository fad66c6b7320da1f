import Answers
import Commands
import Playbook
import Testing
import Workbench

/// README's first page, typed line by line, gives what README shows.
@Suite struct ReadmeSessionTests {
    @Test func theFirstPageIsTrue() throws {
        let copy = try CheckoutCopy()
        let today = try #require(Day(iso: "2026-11-22"))
        let evaluator = Evaluator(
            vocabulary: Registry.vocabulary, surroundings: .standing(on: today), directory: copy.path(""))
        let session = try Self.session()
        #expect(session.count >= 8, "README shows a session")
        for (line, shown) in session {
            let outcome = evaluator.evaluate(line)
            #expect(Format.text.render(outcome.answer).trimmed == shown, "abm> \(line)")
        }
    }

    /// The lines after `abm>` in README's fenced blocks, each with what is shown below it.
    private static func session() throws -> [(line: String, shown: String)] {
        var session: [(line: String, shown: String)] = []
        var isFenced = false
        for line in try Files.text(at: Checkout.path("README.md")).split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            if line.hasPrefix("```") {
                isFenced = line == "```text"
            } else if isFenced, line.hasPrefix("abm> ") {
                session.append((String(line.dropFirst(5)), ""))
            } else if isFenced, !session.isEmpty {
                session[session.count - 1].shown += line + "\n"
            }
        }
        return session.map { ($0.line, $0.shown.trimmed) }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isNewline == true { text.removeFirst() }
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }
}
