package import Answers
package import Playbook
import Settings

extension Evaluator {
    /// Answers a line from a workspace as it was known on a day, with the clock at the end of that day.
    ///
    /// - Parameters:
    ///   - words: The line's words; the options of the line round it count for it.
    ///   - past: The workspace behind a door to that day.
    ///   - options: Those of the line round it.
    /// - Throws: ``UnknownWord``, ``Unreadable``, ``Refusal`` for a line that does more than look, and what it throws.
    package func answer(
        _ words: [String], asOf day: Day, from past: Workspace, options: GlobalOptions
    ) throws -> Answer {
        var options = options
        options.workspace = nil
        options.today = day
        // Without the zone's table nothing is known of the hour.
        options.now = ZoneFiles.rules(named: past.settings.timezone).map { $0.end(of: day) }
        var surroundings = surroundings
        // A line within a line asks nobody: what it lacks would be asked of the line round it.
        surroundings.asker = NoAsker()
        surroundings.progress = SilentProgress()
        let inner = Evaluator(
            vocabulary: vocabulary, surroundings: surroundings, directory: directory, options: options, uids: uids,
            workspace: past, role: .past, keepsCells: keepsCells)
        guard let footprint = Footprint.current else { return try inner.look(words) }
        // The day stands in the line itself: its answer is as good tomorrow.
        let step = Footprint()
        defer { footprint.addAllButDay(of: step) }
        return try Footprint.$current.withValue(step) { try inner.look(words) }
    }

    private func look(_ words: [String]) throws -> Answer {
        // A line that may not run at all need not lack anything.
        if let type = vocabulary.leaf(for: words)?.type as? any Command.Type {
            try Self.checkOnlyLooks(type, called: words)
        }
        switch try parse(words) {
        case .help(let text): return Answer([.verbatim(text)])
        case .command(let command):
            return try run(command, line: LineTokens.line(of: words), options: options, cell: nil).answer
        }
    }

    /// Notes that a line stands on the history.
    package func noteHistory() { Footprint.current?.note(tables: ["entry"]) }

    private static func checkOnlyLooks(_ type: any Command.Type, called words: [String]) throws(Refusal) {
        let name = words.count > 1 && type.commandWord == words[1] ? "\(words[0]) \(words[1])" : words[0]
        guard type.onlyLooks else {
            throw Refusal("\(name) writes, and what was known on a day can only be looked at. Leave as-of out.")
        }
        guard type.wordsBeforeLine == nil else { throw Refusal("\(name) and its day stand once before a line.") }
        guard type.manner == .reading, !type.steersSession else {
            throw Refusal("\(name) looks at no facts, so it is the same on every day. Leave as-of out.")
        }
    }
}

extension Session {
    /// Today, for a line whose answer does not hang on it.
    package var todayUnnoted: Day { evaluator.clock(for: options, workspace: workspace).today }

    /// Notes that the answer hangs on which day it is.
    package func noteDay() { Footprint.current?.noteDay() }
}

extension ZoneRules {
    /// The last second of a day.
    func end(of day: Day) -> Instant {
        Instant(seconds: instant(of: day.adding(days: 1), at: WallTime(minute: 0)).seconds - 1)
    }
}
