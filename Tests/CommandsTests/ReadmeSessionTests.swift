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
            vocabulary: Registry.vocabulary, surroundings: .standing(on: today), directory: copy.path(""),
            keepsCells: true)
        let session = try Self.session()
        #expect(session.count >= 8, "README shows a session")
        for (number, line, shown) in session {
            #expect(evaluator.cells.next == number, "abm \(number)> \(line)")
            let outcome = evaluator.enter(line)
            #expect(Format.text.render(outcome.answer).trimmed == shown, "abm \(number)> \(line)")
        }
    }

    /// The lines after `abm 4>` in README's fenced blocks, each with its number and what is shown below it.
    private static func session() throws -> [(number: Int, line: String, shown: String)] {
        var session: [(number: Int, line: String, shown: String)] = []
        var isFenced = false
        for line in try Files.text(at: Checkout.path("README.md")).split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            if line.hasPrefix("```") {
                isFenced = line == "```text"
            } else if isFenced, let match = line.wholeMatch(of: #/abm (\d+)> (.+)/#), let number = Int(match.1) {
                session.append((number, String(match.2), ""))
            } else if isFenced, !session.isEmpty {
                session[session.count - 1].shown += line + "\n"
            }
        }
        return session.map { ($0.number, $0.line, $0.shown.trimmed) }
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
