import ArgumentParser
import Foundation

/// What a command takes, as ArgumentParser itself tells of it: completion and guided questions know no other list.
///
/// It comes out of the parser's own dump in JSON, whose shape is the parser's promise to completion scripts.
package struct CommandShape: Hashable, Sendable {
    /// One argument, option or flag.
    package struct Argument: Hashable, Sendable {
        /// The long name of an option or a flag with its hyphens; `nil` for one without a name.
        package var name: String?
        /// What its value is called, such as `account`; `nil` for a flag.
        package var value: String?
        package var help: String
        package var isOptional: Bool
        package var isRepeating: Bool
    }

    /// In the order of the manual.
    package let arguments: [Argument]

    /// The arguments that have no name, in their order.
    package var positional: [Argument] { arguments.filter { $0.name == nil } }
    /// The options and flags.
    package var named: [Argument] { arguments.filter { $0.name != nil } }

    /// - Throws: `DecodingError` where ArgumentParser has changed its dump.
    init(of command: any ParsableCommand.Type) throws {
        let tool = try JSONDecoder().decode(Tool.self, from: Data(Self.dump(of: command).utf8))
        arguments = (tool.command.arguments ?? []).filter { $0.shouldDisplay ?? true }.compactMap { argument in
            let name = argument.names?.first { $0.kind == "long" }.map { "--" + $0.name }
            guard argument.kind == "positional" || name != nil, name != "--help" else { return nil }
            return Argument(
                name: argument.kind == "positional" ? nil : name,
                value: argument.kind == "flag" ? nil : argument.valueName, help: argument.abstract ?? "",
                isOptional: argument.isOptional ?? true, isRepeating: argument.isRepeating ?? false)
        }
    }

    private struct Tool: Decodable { var command: Dumped }
    private struct Dumped: Decodable { var arguments: [DumpedArgument]? }
    private struct DumpedArgument: Decodable {
        var kind: String
        var names: [Name]?
        var valueName: String?
        var abstract: String?
        var isOptional: Bool?
        var isRepeating: Bool?
        var shouldDisplay: Bool?
    }
    private struct Name: Decodable {
        var kind: String
        var name: String
    }

    private static func dump(of command: any ParsableCommand.Type) -> String {
        do {
            _ = try command.parse(["--experimental-dump-help"])
            preconditionFailure("ArgumentParser parsed its own request for a dump")
        } catch {
            return command.message(for: error)
        }
    }
}
