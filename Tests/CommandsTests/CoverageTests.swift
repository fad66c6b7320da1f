import Answers
import ArgumentParser
import Foundation
import Notebook
import Testing
import Workbench

/// Nothing is in the vocabulary that no transcript shows.
@Suite struct CoverageTests {
    /// The lines of all transcripts, cut into words.
    private static let lines = Result {
        try TranscriptTests.transcripts.flatMap { try $0.document.cells }.flatMap(\.commands).compactMap { line in
            // A transcript of a quotation mark that is never closed has no words.
            try? LineTokens.words(of: line.text)
        }
    }

    /// Whether a line calls a command.
    private func calls(_ words: [String], _ subject: CommandSubject) -> Bool {
        let name = subject.words.split(separator: " ").map(String.init)
        if words.starts(with: name) { return true }
        guard subject.isDefault, words.first == name[0] else { return false }
        if words.count == 1 || words[1].hasPrefix("-") { return true }
        // A line that says another verb is that one's.
        return subject.type.standsForNoun && !CommandSubject.all.contains { $0.words == "\(words[0]) \(words[1])" }
    }

    @Test("every command and every one of its options stands in a transcript", arguments: CommandSubject.all)
    func command(_ subject: CommandSubject) throws {
        let lines = try Self.lines.get().filter { calls($0, subject) }
        #expect(!lines.isEmpty, "no transcript runs \(subject.words)")
        let given = Set(lines.flatMap { $0 }.filter { $0.hasPrefix("--") }.map { $0.prefix { $0 != "=" } })
        let missing = try ToolInformation.options(of: subject.type).filter { !given.contains(Substring($0)) }
        #expect(missing.isEmpty, "no transcript gives \(subject.words) \(missing.joined(separator: ", "))")
    }

    @Test("every option that all lines take stands in a transcript")
    func globalOptions() throws {
        let given = Set(try Self.lines.get().flatMap { $0 })
        for (option, _) in GlobalOptions.help {
            let name = String(option.split(separator: " ").first { $0.hasPrefix("--") } ?? "")
            #expect(given.contains(name), "no transcript gives \(name)")
        }
    }

    @Test("every form of an answer stands in a transcript", arguments: Format.allCases.map(\.rawValue))
    func format(_ name: String) throws {
        let isGiven = try Self.lines.get().contains { words in
            zip(words, words.dropFirst()).contains { $0 == "--format" && $1 == name }
                || words.contains("--format=\(name)")
        }
        #expect(isGiven, "no transcript gives --format \(name)")
    }

    /// The example cells of the prose must be cells: a fence of another kind proves nothing.
    @Test(
        "a transcript opens with a title and holds no line of commands outside its cells",
        arguments: TranscriptTests.transcripts)
    func shape(_ file: TranscriptTests.File) throws {
        let document = try file.document
        #expect(document.problems.isEmpty)
        #expect(document.frontMatter?.title != nil)
        for cell in document.cells {
            #expect(cell.isNamed, "\(file.path):\(cell.line): the cell needs a name")
            #expect(document.output(of: cell) != nil, "\(file.path):\(cell.line): the cell keeps no output")
        }
    }
}
