import ArgumentParser

/// The manual's pages: what a word does, its arguments, and lines that show it.
package struct HelpText {
    private let vocabulary: Vocabulary
    /// How wide its lines are at most.
    private let width: Int

    /// Lines longer than these are tiring to read.
    private static let widest = 100
    /// Where the explanations of options begin.
    private static let column = 26

    /// - Parameter screenWidth: The columns of the screen that it is written for; `nil` where nobody knows.
    package init(vocabulary: Vocabulary, screenWidth: Int? = nil) {
        self.vocabulary = vocabulary
        // Below this there is no room beside the options.
        width = max(2 * Self.column, min(Self.widest, screenWidth ?? Self.widest))
    }

    /// The page of a noun, or of a noun and a verb.
    ///
    /// - Precondition: The words are of the vocabulary.
    package func text(for words: [String]) -> String {
        guard let (type, depth) = vocabulary.type(for: words), depth == words.count else {
            preconditionFailure("help for a word that is not there: \(words)")
        }
        var text = vocabulary.root.helpMessage(for: type, includeHidden: false, columns: width)
        // ArgumentParser ends with a line on its own help command, which here is a word like any other.
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        while let last = lines.last, last.isEmpty || last.contains("See '") || last.contains("for detailed help") {
            lines.removeLast()
        }
        text = lines.map { $0.hasPrefix("USAGE: ") ? usage(String($0)) : String($0) }.joined(separator: "\n")
        var examples = (type as? any Command.Type)?.examples ?? []
        if examples.isEmpty {
            examples = type.configuration.subcommands.compactMap { ($0 as? any Command.Type)?.examples.first }
        }
        if !examples.isEmpty {
            text += "\n\nEXAMPLES:\n" + examples.map { "  \($0)" }.joined(separator: "\n")
        }
        return text + "\n\n" + globalOptions
    }

    /// The line that says how a word is used, which ArgumentParser leaves as long as it is: broken between options.
    private func usage(_ line: String) -> String {
        var lines = [""]
        var option = ""
        for word in line.split(separator: " ") {
            option += (option.isEmpty ? "" : " ") + word
            // An option and its value stand in one pair of brackets.
            guard option.first != "[" || option.last == "]" || option.hasSuffix("]...") else { continue }
            let last = lines.count - 1
            if !lines[last].isEmpty, lines[last].count + 1 + option.count > width {
                lines.append("       " + option)
            } else {
                lines[last] += (lines[last].isEmpty ? "" : " ") + option
            }
            option = ""
        }
        return lines.joined(separator: "\n") + (option.isEmpty ? "" : " " + option)
    }

    private var globalOptions: String {
        "EVERY LINE TAKES:\n"
            + GlobalOptions.help.map { option, text in
                let start = "  " + option + String(repeating: " ", count: max(2, Self.column - 2 - option.count))
                return start + wrapped(text, behind: start.count).joined(separator: "\n" + Self.indent)
            }.joined(separator: "\n")
    }

    private static let indent = String(repeating: " ", count: column)

    /// A text in lines, the first of which stands behind so many columns and the others behind the indent.
    private func wrapped(_ text: String, behind start: Int) -> [String] {
        var lines = [""]
        var column = start
        for word in text.split(separator: " ") {
            let last = lines.count - 1
            if !lines[last].isEmpty, column + 1 + word.count > width {
                lines.append(String(word))
                column = Self.column + word.count
            } else {
                column += (lines[last].isEmpty ? 0 : 1) + word.count
                lines[last] += (lines[last].isEmpty ? "" : " ") + word
            }
        }
        return lines
    }
}
