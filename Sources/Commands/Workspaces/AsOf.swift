import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Answers any line that looks as it would have been answered at the end of a day.
///
/// No figure knows of it: the line runs behind a door at which later facts are hidden, or on a copy of the workspace from
/// which they were taken back.
struct AsOf: Command {
    static let configuration = CommandConfiguration(
        commandName: "as-of", abstract: "Answer a line as of a day: what was known then.",
        discussion: """
            By the facts' own days: touches, claims, deals by their steps, drafts and the rest count up to that day, and \
            what has no day of its own is as it is now. With --recorded by the history instead: everything that was \
            written down later is taken back. Without a line: how much was known then.
            """)
    static let reads = Set<StoreTable>.everything
    static let writes = Set<StoreTable>.nothing
    static let manner = Manner.alone
    static let wordsBeforeLine: Int? = 1
    static let examples = [
        "as-of 2026-06-30 pipeline", "as-of 2026-10-31 score why tammerlift", "as-of 2026-09-30",
        "as-of --recorded 2026-11-22 status",
    ]

    @Flag(help: "Go by when things were written down, not by their own days.") var recorded = false
    @Argument(help: "The day, as 2026-06-30.", transform: Day.init(reading:)) var day: Day
    @Argument(parsing: .captureForPassthrough, help: "The line to answer; without one, how much was known then.")
    var line: [String] = []

    func run(in session: Session) throws -> Answer {
        guard let workspace = session.workspace else { preconditionFailure("a workspace is open") }
        let today = session.todayUnnoted
        guard day <= today else {
            throw Refusal("\(day.iso) is still to come (today is \(today.iso)); nothing is known of it yet.")
        }
        var words = line
        // No line has an option of this name, so that it may also stand behind.
        let isRecorded = recorded || words.contains("--recorded")
        words.removeAll { $0 == "--recorded" }
        return isRecorded
            ? try answerRecorded(words, of: workspace, in: session) : try answer(words, of: workspace, in: session)
    }

    // MARK: By the facts' own days

    private func answer(_ words: [String], of workspace: Workspace, in session: Session) throws -> Answer {
        guard !words.isEmpty else {
            return try overview(
                of: workspace.store.asOf(day, firstStage: session.firstStage.handle), in: session)
        }
        // The end of today is what any line answers now, with what it says of days that are still to come.
        let isNow = day == session.todayUnnoted
        if isNow { session.noteDay() }
        let store =
            isNow ? workspace.store : try workspace.store.asOf(day, firstStage: session.firstStage.handle)
        let past = Workspace(
            folder: workspace.folder, settings: session.settings, store: store, exports: workspace.exports)
        let answer = try session.evaluator.answer(words, asOf: day, from: past, options: session.options)
        return answer.noting(
            "As of \(day.iso), by the facts' own days. \(Self.undated) are as they are now."
                + (isNow ? "" : try guesses(in: store, session)),
            for: session.options.format)
    }

    /// What had to be guessed of that day.
    private func guesses(in store: WorkspaceStore, _ session: Session) throws -> String {
        let count = try store.read { try $0.dealsOfGuessedStage(on: day) }
        guard count > 0 else { return "" }
        return
            " \(counted(count, "deal")) that closed later \(count == 1 ? "tells" : "tell") no stage of then and \(count == 1 ? "stands" : "stand") in \(session.firstStage.handle): a guess."
    }

    private static let undated = "Accounts, people without a day, groups, settings and templates"

    private func overview(of store: WorkspaceStore, in session: Session) throws -> Answer {
        let (tallies, putBack) = try store.read { (try $0.pastTallies(of: day), try $0.dealsPutBack()) }
        let table = Table(
            "known",
            columns: [
                .init("what"), .init("known", nil, .trailing), .init("later", nil, .trailing), .init("by"),
            ],
            rows: tallies.map {
                [.text($0.rows), .integer($0.known), .integer($0.now - $0.known), .text($0.day)]
            },
            whenEmpty: "Nothing here has a day.")
        var answer = Answer.table(table)
        if putBack > 0 {
            answer.blocks.append(
                .text(
                    "\(counted(putBack, "deal")) stood otherwise then: the stage, the outcome, the amount or the close day."
                ))
        }
        answer.blocks.append(
            .text(
                "\(Self.undated) are as they are now. A line behind the day is answered from what was known: \(Self.examples[0])"
                    + (try guesses(in: store, session))))
        return answer
    }

    // MARK: By the history

    private func answerRecorded(_ words: [String], of workspace: Workspace, in session: Session) throws -> Answer {
        let scratch = try Files.makeScratchFolder()
        do {
            let (store, rewinding) = try workspace.store.recorded(by: day, at: scratch + "/workspace.sqlite")
            session.evaluator.noteHistory()
            let past = Workspace(
                folder: workspace.folder, settings: session.settings, store: store, exports: workspace.exports)
            let answer = try session.evaluator.answer(
                words.isEmpty ? ["status"] : words, asOf: day, from: past, options: session.options)
            try Files.remove(scratch)
            return answer.noting(remark(on: rewinding), for: session.options.format)
        } catch {
            try Files.remove(scratch)
            throw error
        }
    }

    private func remark(on rewinding: Rewinding) -> String {
        guard rewinding.hasHistory else {
            return "Nothing had been written down by \(day.iso): the history of this workspace begins later."
        }
        let later = counted(rewinding.takenBack, "later entry", "later entries")
        var text =
            "As written down by \(day.iso): \(rewinding.takenBack == 0 ? "nothing was written later" : "\(later) left out")."
        if rewinding.outOfOrder > 0 {
            text += " \(rewinding.outOfOrder) of them were written on a clock that had been set back."
        }
        if rewinding.kept > 0 {
            text +=
                " \(counted(rewinding.kept, "later entry", "later entries")) touched people who were forgotten: what else stood there is as it is now."
        }
        return text + " Settings and templates are as they are now."
    }
}

extension Answer {
    /// The same with a sentence on it, where it stands in nobody's way: a program gets it beside the rows, or not at all.
    fileprivate func noting(_ sentence: String, for format: Format?) -> Answer {
        var answer = self
        answer.blocks.append(.text(sentence))
        return format?.isForPrograms == true && answer.remarks == nil ? self : answer
    }
}
