import Answers
import ArgumentParser
import Playbook
import Store
import Workbench

/// Prints what a shell needs to complete abm's words on Tab.
struct Completions: Command {
    static let configuration = CommandConfiguration(
        commandName: "completions", abstract: "Print what your shell needs to complete abm's words on Tab.",
        discussion: """
            bash: abm completions bash > ~/.local/share/bash-completion/completions/abm. zsh: into a file _abm in a \
            folder of fpath. fish: abm completions fish > ~/.config/fish/completions/abm.fish.
            """)
    static let reads = Set<StoreTable>.nothing
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.outside
    static let steersSession = true
    static let examples = ["completions bash", "completions fish"]

    /// The shells that ArgumentParser writes for.
    enum Shell: String, Word {
        case bash, zsh, fish
        static var called: String { "a shell" }
    }

    @Argument(help: "bash, zsh or fish.", completion: .list(["bash", "zsh", "fish"]), transform: Shell.init(reading:))
    var shell: Shell

    func run(in session: Session) throws -> Answer {
        let script =
            switch shell {
            case .bash: Self.countingWords(in: session.evaluator.vocabulary.root.completionScript(for: .bash))
            case .zsh: session.evaluator.vocabulary.root.completionScript(for: .zsh)
            case .fish: session.evaluator.vocabulary.root.completionScript(for: .fish)
            }
        return Answer([.verbatim(script)], isFile: true)
    }

    /// ArgumentParser's script for bash offers values by the number of the word, but counts words only for commands that
    /// have options; the others are made to count too.
    private static func countingWords(in script: String) -> String {
        let values = "\n    # Offer positional completions\n"
        return script.replacing("() {\n" + values, with: "() {\n    __abm_offer_flags_options -1\n" + values)
    }
}
