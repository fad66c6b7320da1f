import ArgumentParser

/// The manual's pages: what a word does, its arguments, and lines that show it.
package struct HelpText {
    private let vocabulary: Vocabulary

    package init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// The page of a noun, or of a noun and a verb.
    ///
    /// - Precondition: The words are of the vocabulary.
    package func text(for words: [String]) -> String {
        guard let (type, depth) = vocabulary.type(for: words), depth == words.count else {
            preconditionFailure("help for a word that is not there: \(words)")
        }
        var text = vocabulary.root.helpMessage(for: type, includeHidden: false, columns: 100)
        // ArgumentParser ends with a line on its own help command, which here is a word like any other.
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        while let last = lines.last, last.isEmpty || last.contains("See '") || last.contains("for detailed help") {
            lines.removeLast()
        }
        text = lines.joined(separator: "\n")
        var examples = (type as? any Command.Type)?.examples ?? []
        if examples.isEmpty {
            examples = type.configuration.subcommands.compactMap { ($0 as? any Command.Type)?.examples.first }
        }
        if !examples.isEmpty {
            text += "\n\nEXAMPLES:\n" + examples.map { "  \($0)" }.joined(separator: "\n")
        }
        return text + "\n\n" + globalOptions
    }

    private var globalOptions: String {
        "EVERY LINE TAKES:\n"
            + GlobalOptions.help.map { option, text in
                "  " + option + String(repeating: " ", count: max(2, 24 - option.count)) + text
            }.joined(separator: "\n")
    }
}
