import Answers
import Foundation
import Playbook
import Testing
import Workbench

/// The dialogues of guided mode, each in a fence of `Tests/Fixtures/guided.md`, replayed line by line.
///
/// A line behind `abm> ` is typed, and so is what stands behind a question; all else is what abm says.
@Suite struct GuidedDialogueTests {
    /// One fence: a typed line and the whole of what is then seen.
    struct Dialogue: Sendable, CustomTestStringConvertible {
        var line: String
        var seen: [String]
        var testDescription: String { line }

        /// What is typed behind each question.
        var answers: [String] {
            seen.compactMap { line in
                guard line.first?.isLowercase == true, let mark = line.firstIndex(of: "?"), !line[..<mark].contains(" ")
                else {
                    return nil
                }
                return String(line[line.index(after: mark)...].drop { $0 == " " })
            }
        }
    }

    static let dialogues: [Dialogue] = {
        guard let text = try? Files.text(at: Checkout.path("Tests/Fixtures/guided.md")) else { return [] }
        return text.components(separatedBy: "```text\nabm> ").dropFirst().compactMap { part in
            let fence = part.components(separatedBy: "\n```")[0].components(separatedBy: "\n")
            return Dialogue(line: fence[0], seen: Array(fence.dropFirst()).filter { !$0.isEmpty })
        }
    }()

    @Test("there are dialogues to replay")
    func thereAreSome() { #expect(Self.dialogues.count >= 10) }

    @Test("a dialogue goes as it is written down", arguments: dialogues)
    func dialogue(_ dialogue: Dialogue) throws {
        let asker = ScriptedAsker(dialogue.answers)
        let bench = try ExampleWorkspace.built.get().copy(asker: asker)
        let entries = try bench.entryCount()
        let outcome = bench.evaluator.evaluate(dialogue.line)
        if let line = outcome.line { asker.seen.append("abm> \(line)") }
        asker.seen += outcome.text.components(separatedBy: "\n")
        #expect(asker.seen.filter { !$0.isEmpty } == dialogue.seen, "\n\(asker.seen.joined(separator: "\n"))")
        #expect(asker.answers.isEmpty, "every answer is asked for")
        if outcome.entry != nil {
            #expect(try bench.entryCount() == entries + 1)
            #expect(bench.evaluator.evaluate("history --limit 1").text.contains(try #require(outcome.line)))
        }
    }

    @Test("a line that was shown can be typed", arguments: dialogues)
    func typed(_ dialogue: Dialogue) throws {
        let guided = try ExampleWorkspace.built.get().copy(asker: ScriptedAsker(dialogue.answers))
        let outcome = guided.evaluator.evaluate(dialogue.line)
        guard let line = outcome.line else { return }
        let plain = try ExampleWorkspace.built.get().copy()
        let typed = plain.evaluator.evaluate(line)
        #expect(typed.text == outcome.text)
        #expect(typed.status == outcome.status)
        #expect(typed.line == nil)
    }

    @Test("nobody is asked where nobody is there", arguments: dialogues)
    func script(_ dialogue: Dialogue) throws {
        let bench = try ExampleWorkspace.built.get().copy()
        let before = try bench.dump()
        let outcome = bench.evaluator.evaluate(dialogue.line)
        #expect(outcome.status == .mistake)
        #expect(outcome.line == nil)
        #expect(outcome.text.split(separator: "\n").count == 1, "one line: \(outcome.text)")
        #expect(try bench.dump() == before)
    }

    @Test("Tab offers what an answer is one of")
    func offers() throws {
        let asker = ScriptedAsker(["intro", "anneli.kujanpaa"], tab: ["intr", "riikka.talvitie, anneli.ku"])
        let bench = try ExampleWorkspace.built.get().copy(asker: asker)
        _ = bench.evaluator.evaluate("draft new")
        #expect(asker.offered[0].map(\.text) == ["intro"])
        #expect(asker.offered[1].map(\.text) == ["anneli.kujanpaa"])
        #expect(asker.offered[1].map(\.replaces) == [17..<26])
    }
}

/// A person who answers what was written down before, and a record of what that person sees.
final class ScriptedAsker: QuestionAsker {
    var answers: [String]
    var seen: [String] = []
    private(set) var offered: [[Completion]] = []
    private var tab: [String]

    /// - Parameter tab: The beginnings of answers at whose ends Tab is typed.
    init(_ answers: [String], tab: [String] = []) {
        self.answers = answers
        self.tab = tab
    }

    var isPresent: Bool { true }
    var completes: Bool { true }

    func ask(_ question: Question, offers: @escaping (String, Int) -> [Completion]) -> String? {
        if !tab.isEmpty {
            let text = tab.removeFirst()
            offered.append(offers(text, text.utf8.count))
        }
        seen += Format.text.render(Answer([.problems(question.problems)])).components(separatedBy: "\n")
        if let explanation = question.explanation { seen.append(explanation) }
        guard !answers.isEmpty else {
            seen.append(String(question.prompt.dropLast()))
            return nil
        }
        let answer = answers.removeFirst()
        seen.append(answer.isEmpty ? String(question.prompt.dropLast()) : question.prompt + answer)
        return answer
    }
}
