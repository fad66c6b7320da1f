import ArgumentParser
import Foundation
import Workbench

/// What ArgumentParser's own dump of a command says of it, the little that the tests ask for.
enum ToolInformation {
    private struct Tool: Decodable { var command: Command }
    private struct Command: Decodable { var arguments: [Argument]? }
    private struct Argument: Decodable {
        var kind: String
        var names: [Name]?
    }
    private struct Name: Decodable {
        var kind: String
        var name: String
    }

    /// The long options and flags of a command, with their two hyphens, without the one for help.
    static func options(of command: any Workbench.Command.Type) throws -> [String] {
        let dump = dump(of: command)
        let tool = try JSONDecoder().decode(Tool.self, from: Data(dump.utf8))
        return (tool.command.arguments ?? []).flatMap { $0.names ?? [] }.filter { $0.kind == "long" }.map {
            "--" + $0.name
        }
        .filter { $0 != "--help" && $0 != "--version" }
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
