import ArgumentParser

/// What a command takes, as ArgumentParser itself tells of it: completion and guided questions know no other list.
///
/// It comes out of the parser's own ``CommandDump``.
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
        arguments = try CommandDump(of: command).shownArguments.map { argument in
            Argument(
                name: argument.longName, value: argument.kind == "flag" ? nil : argument.valueName,
                help: argument.abstract ?? "", isOptional: argument.isOptional ?? true,
                isRepeating: argument.isRepeating ?? false)
        }
    }
}
