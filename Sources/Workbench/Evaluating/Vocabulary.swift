package import ArgumentParser

/// All the words that a line may begin with.
///
/// The floor above lists them; this floor only knows that there are some.
package struct Vocabulary: Sendable {
    /// The command that holds all others.
    package var root: any ParsableCommand.Type

    package init(root: any ParsableCommand.Type) { self.root = root }

    /// Every command, in the order of the manual.
    ///
    /// To be asked for by the manual and by tests, not on the way of a line: each cast searches all of the program's
    /// conformances, and sixty of them are a third of the time to start.
    package var commands: [any Command.Type] { Self.commands(below: root) }

    private static func commands(below type: any ParsableCommand.Type) -> [any Command.Type] {
        type.configuration.subcommands.flatMap { subcommand in
            if let command = subcommand as? any Command.Type { return [command] }
            return commands(below: subcommand)
        }
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

    /// Whether a line calls a command that there is.
    package func knows(_ line: String) -> Bool { call(of: line) != nil }

    /// The noun and the verb that a line calls, said or by default, such as `account list`; `nil` for neither.
    func call(of line: String) -> String? {
        guard let words = try? LineTokens.words(of: line) else { return nil }
        let rest = words.first == root.commandWord ? Array(words.dropFirst()) : words
        guard let (type, depth) = type(for: rest) else { return nil }
        let isWrongVerb =
            depth == 1 && !type.configuration.subcommands.isEmpty && rest.count > 1 && !rest[1].hasPrefix("-")
            && !type.takesArguments
        guard !isWrongVerb, let leaf = leaf(for: rest) else { return nil }
        return leaf.type == type && depth == 1 ? rest[0] : "\(rest[0]) \(leaf.type.commandWord)"
    }

    /// The command that a line calls, whatever options stand before it; `nil` for a line that does not read or calls none.
    func command(of line: String) -> (type: any ParsableCommand.Type, arguments: [String])? {
        guard var words = try? LineTokens.words(of: line), (try? GlobalOptions(takingFrom: &words)) != nil else {
            return nil
        }
        if words.first == root.commandWord { words.removeFirst() }
        return leaf(for: words)
    }

    /// The command that a line's first words lead to, through a bare noun's default, with the words that are left.
    func leaf(for words: [String]) -> (type: any ParsableCommand.Type, arguments: [String])? {
        guard let (type, depth) = type(for: words) else { return nil }
        let isBareNoun = depth == 1 && !type.configuration.subcommands.isEmpty
        return (isBareNoun ? type.configuration.defaultSubcommand ?? type : type, Array(words.dropFirst(depth)))
    }
}

extension ParsableCommand {
    /// The word that calls the command.
    package static var commandWord: String { configuration.commandName ?? String(describing: self).lowercased() }

    /// Whether the word after it may be an argument of its default rather than a verb.
    static var takesArguments: Bool {
        (configuration.defaultSubcommand as? any Command.Type)?.standsForNoun ?? false
    }
}
