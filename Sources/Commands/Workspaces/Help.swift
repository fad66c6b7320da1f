import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Explains a word, or lists all of them.
struct Help: Command {
    static let configuration = CommandConfiguration(commandName: "help", abstract: "Explain a word, with examples.")
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.outside
    // Its lines are as long as the screen is wide, which no notebook may depend on.
    static let steersSession = true
    static let examples = ["help", "help draft", "help draft new"]

    @Argument(help: "A word, or a word and what to do with it.") var words: [String] = []

    func run(in session: Session) throws -> Answer {
        let vocabulary = session.evaluator.vocabulary
        guard let first = words.first else { return overview(of: vocabulary) }
        let nouns = vocabulary.root.configuration.subcommands
        guard let noun = nouns.first(where: { $0.commandWord == first }) else {
            throw UnknownWord(word: first, called: "a word of abm", known: nouns.map { $0.commandWord })
        }
        let verbs = noun.configuration.subcommands.map { $0.commandWord }
        if words.count > 1, !verbs.contains(words[1]) {
            throw UnknownWord(word: words[1], called: "a thing to do with \(first)", known: verbs)
        }
        let text = HelpText(vocabulary: vocabulary, screenWidth: session.surroundings.screenWidth)
        return Answer([.verbatim(text.text(for: Array(words.prefix(2))))])
    }

    private func overview(of vocabulary: Vocabulary) -> Answer {
        let table = Table(
            "words", columns: [.init("word"), .init("about", "What it is about"), .init("verbs", "What you can do")],
            rows: vocabulary.root.configuration.subcommands.map { noun in
                [
                    .text(noun.commandWord), .text(noun.configuration.abstract),
                    .text(noun.configuration.subcommands.map { $0.commandWord }.joined(separator: " ")),
                ]
            })
        return Answer([
            .table(table),
            .text(
                "help WORD explains one of them, with examples. A word alone lists or shows. undo takes back what was done last."
            ),
        ])
    }
}
