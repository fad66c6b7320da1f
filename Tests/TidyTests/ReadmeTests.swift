import ArgumentParser
import Commands
import Foundation
import Testing
import Workbench

/// What README tells people to type exists.
@Suite struct ReadmeTests {
    private static let readmes = ["README.md", "templates/README.md", "workspaces/README.md", "Sources/README.md"]
        .filter {
            FileManager.default.fileExists(atPath: SourceFile.root.appending(path: $0).path())
        }

    /// The command lines in a file's fenced blocks: what follows `abm`, `$ abm` or the prompt `abm>`.
    private static func commands(in file: String) throws -> [(line: Int, words: [String])] {
        let text = try String(contentsOf: SourceFile.root.appending(path: file), encoding: .utf8)
        var isFenced = false
        var isSession = false
        var commands: [(line: Int, words: [String])] = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            // A line that README shows going wrong is answered by an error.
            if index + 1 < lines.count, lines[index + 1].hasPrefix("error: ") { continue }
            let trimmed = String(line).trimmed
            if trimmed.hasPrefix("```") {
                isFenced.toggle()
                isSession = isFenced && trimmed.hasPrefix("```abm")
                continue
            }
            guard isFenced else { continue }
            let openings = [
                "$ abm ", "swift run abm ", "abm ", ".build/release/abm ", ".build/debug/abm ", "$ .build/release/abm ",
            ]
            let words: Substring
            let prompt = #/abm \d+> /#
            if let number = trimmed.prefixMatch(of: prompt) {
                words = trimmed[number.range.upperBound...]
            } else if let opening = openings.first(where: { trimmed.hasPrefix($0) }) {
                words = trimmed.dropFirst(opening.count)
            } else if isSession, !trimmed.isEmpty, !trimmed.hasPrefix("#"), !trimmed.hasPrefix(">") {
                words = trimmed[...]
            } else {
                continue
            }
            // What a shell would do with the output, and remarks after two blanks, are no part of the line.
            let line = words.split(separator: " | ").first?.split(separator: " > ").first?.split(separator: "  #").first
            commands.append((index + 1, try LineTokens.words(of: String(line ?? ""))))
        }
        return commands
    }

    @Test("every command in a README is in the vocabulary", arguments: readmes)
    func commandsExist(_ file: String) throws {
        for (line, given) in try Self.commands(in: file) {
            var words = given
            _ = try GlobalOptions(takingFrom: &words)
            guard let first = words.first, !first.hasPrefix("-") else { continue }
            let nouns = Registry.vocabulary.root.configuration.subcommands
            guard let noun = nouns.first(where: { $0.commandWord == first }) else {
                Issue.record("\(file):\(line): abm has no word “\(first)”")
                continue
            }
            let verbs = noun.configuration.subcommands.map { $0.commandWord }
            guard !verbs.isEmpty, words.count > 1, !words[1].hasPrefix("-") else { continue }
            #expect(verbs.contains(words[1]), "\(file):\(line): \(first) has no “\(words[1])”")
        }
    }

    @Test(
        "README's first page shows how to begin", .enabled(if: readmes.contains("README.md"), "there is no README.md"))
    func beginning() throws {
        #expect(!(try Self.commands(in: "README.md").isEmpty))
    }
}
