import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Prints the manual as a page for `man`.
struct Manual: Command {
    static let configuration = CommandConfiguration(
        commandName: "manual", abstract: "Print the whole manual as a page for man.",
        discussion: """
            abm manual > ~/.local/share/man/man1/abm.1 puts the page where man finds it (make the folder first); man \
            abm then shows it. help is the same for one word, in the terminal.
            """)
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.outside
    static let steersSession = true
    static let examples = ["manual", "manual draft"]

    @Argument(help: "A word, for a page of it alone.") var word: String?

    func run(in session: Session) throws -> Answer {
        let vocabulary = session.evaluator.vocabulary
        let page = ManualPage(vocabulary: vocabulary, date: session.today)
        guard let word else { return Answer([.verbatim(try page.whole())], isFile: true) }
        guard vocabulary.nouns.contains(word) else {
            throw UnknownWord(word: word, called: "a word of abm", known: vocabulary.nouns)
        }
        return Answer([.verbatim(try page.page(of: word))], isFile: true)
    }
}
