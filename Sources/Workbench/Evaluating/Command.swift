package import Answers
package import ArgumentParser
package import Store

/// One word of the vocabulary: its arguments, its words for help, its answer.
///
/// A command is one file. It neither prints nor knows who asked; it does not read the clock, the terminal or the random
/// numbers of the machine, but asks its ``Session``. ArgumentParser reads its properties from the line.
package protocol Command: ParsableCommand {
    /// The tables that it looks at.
    static var reads: Set<StoreTable> { get }
    /// The tables that it may change; nothing for one that only looks.
    static var writes: Set<StoreTable> { get }
    /// How it stands to the workspace's file.
    static var manner: Manner { get }
    /// Whether it leaves the workspace as it is: what a notebook with `base: here` may run.
    static var onlyLooks: Bool { get }
    /// Whether it steers the session instead of belonging to its notebook, such as `undo` or `open`.
    static var steersSession: Bool { get }
    /// Whether its noun alone means it also with arguments behind: `handoff kone`, not `handoff make kone`.
    static var standsForNoun: Bool { get }
    /// How many words of its own stand before another line that it runs, such as the day of `as-of`; `nil` for none.
    static var wordsBeforeLine: Int? { get }
    /// Lines that show it at work on the example workspace `one-to-one`, the commonest first.
    static var examples: [String] { get }

    /// Does it.
    ///
    /// - Returns: What to show. Its first sentence becomes the journal's summary.
    /// - Throws: An error value whose description is one clear line; nothing is then changed.
    func run(in session: Session) throws -> Answer
}

extension Command {
    package static var manner: Manner { writes.isEmpty ? .reading : .writing }
    package static var onlyLooks: Bool { writes.isEmpty }
    package static var steersSession: Bool { false }
    package static var standsForNoun: Bool { false }
    package static var wordsBeforeLine: Int? { nil }
}

/// How a command stands to the workspace's file.
package enum Manner: Hashable, Sendable {
    /// Looks, inside one transaction.
    case reading
    /// Changes, inside one transaction, as one journal entry.
    case writing
    /// Changes very many rows: as `writing`, with foreign keys checked once at the end.
    case bulk
    /// Needs an open workspace, and opens its own transactions.
    case alone
    /// Needs no workspace.
    case outside
}
