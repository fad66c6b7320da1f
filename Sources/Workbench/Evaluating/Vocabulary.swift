package import ArgumentParser

/// All the words that a line may begin with.
///
/// The floor above lists them; this floor only knows that there are some.
package struct Vocabulary: Sendable {
    /// The command that holds all others.
    package var root: any ParsableCommand.Type
    /// Every command, in the order of the manual.
    package var commands: [any Command.Type]

    package init(root: any ParsableCommand.Type, commands: [any Command.Type]) {
        self.root = root
        self.commands = commands
    }

    /// The nouns, in the order of the manual.
    package var nouns: [String] { root.configuration.subcommands.map { $0.commandWord } }

    /// The command type that a line's first words lead to, with the number of words that name it; `nil` for none.
    func type(for words: [String]) -> (type: any ParsableCommand.Type, depth: Int)? {
        guard let first = words.first,
            let noun = root.configuration.subcommands.first(where: { $0.commandWord == first })
        else { return nil }
        if words.count > 1, let verb = noun.configuration.subcommands.first(where: { $0.commandWord == words[1] }) {
            return (verb, 2)
        }
        return (noun, 1)
    }
}

extension ParsableCommand {
    /// The word that calls the command.
    package static var commandWord: String { configuration.commandName ?? String(describing: self).lowercased() }
}
