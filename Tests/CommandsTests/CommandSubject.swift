import ArgumentParser
import Commands
import Testing
import Workbench

/// One command of the registry, by its words.
struct CommandSubject: Sendable, CustomTestStringConvertible {
    let index: Int
    /// The words that call it, such as `account add`.
    let words: String
    /// Whether the noun alone calls it too.
    let isDefault: Bool

    static let all: [CommandSubject] = {
        var subjects: [CommandSubject] = []
        for noun in Registry.vocabulary.root.configuration.subcommands {
            let verbs = noun.configuration.subcommands
            for verb in verbs {
                let isDefault = noun.configuration.defaultSubcommand == verb
                subjects.append(
                    CommandSubject(
                        index: subjects.count, words: "\(noun.commandWord) \(verb.commandWord)", isDefault: isDefault))
            }
            if verbs.isEmpty {
                subjects.append(CommandSubject(index: subjects.count, words: noun.commandWord, isDefault: false))
            }
        }
        precondition(
            subjects.count == Registry.vocabulary.commands.count, "the registry and its words tell different commands")
        return subjects
    }()

    var type: any Command.Type { Registry.vocabulary.commands[index] }
    var testDescription: String { words }
}
