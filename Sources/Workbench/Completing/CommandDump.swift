import ArgumentParser
import Foundation

/// A command as ArgumentParser dumps it in JSON, its subcommands with it.
///
/// The shape is the parser's promise to completion scripts. It is read in this one place, for completion, guided
/// questions and the manual.
struct CommandDump: Decodable {
    /// One argument, option or flag.
    struct Argument: Decodable {
        /// `positional`, `option` or `flag`.
        var kind: String
        var names: [Name]?
        var valueName: String?
        var abstract: String?
        var defaultValue: String?
        var isOptional: Bool?
        var isRepeating: Bool?
        var shouldDisplay: Bool?

        /// The long name with its hyphens; `nil` for one without a name.
        var longName: String? {
            kind == "positional" ? nil : names?.first { $0.kind == "long" }.map { "--" + $0.name }
        }
    }

    /// One way to write an option.
    struct Name: Decodable {
        /// `long`, `short` or `longWithSingleDash`.
        var kind: String
        var name: String
    }

    var commandName: String
    var abstract: String?
    var discussion: String?
    var arguments: [Argument]?
    var subcommands: [CommandDump]?
    var defaultSubcommand: String?

    /// What can be written behind the command's words, in the order of the manual; its request for help is left out.
    var shownArguments: [Argument] {
        (arguments ?? []).filter { argument in
            argument.shouldDisplay ?? true && (argument.kind == "positional" || argument.longName != nil)
                && argument.longName != "--help"
        }
    }

    /// - Throws: `DecodingError` where ArgumentParser has changed its dump.
    init(of command: any ParsableCommand.Type) throws {
        struct Tool: Decodable { var command: CommandDump }
        self = try JSONDecoder().decode(Tool.self, from: Data(Self.text(of: command).utf8)).command
    }

    private static func text(of command: any ParsableCommand.Type) -> String {
        do {
            _ = try command.parse(["--experimental-dump-help"])
            preconditionFailure("ArgumentParser parsed its own request for a dump")
        } catch {
            return command.message(for: error)
        }
    }
}
