import Answers
import ArgumentParser
import Playbook
import Settings
import Store
import Workbench

/// Brings all running sequences up to date.
struct SequencePrepare: Command {
    static let configuration = CommandConfiguration(
        commandName: "prepare",
        abstract: "Write the drafts that next steps still lack, and end the sequences that answers have ended.")
    static let reads = Set<StoreTable>.everything
    static let writes: Set<StoreTable> = [
        .enrolment, .enrolmentStep, .draft, .draftClaim, .draftEvent, .draftAllowance,
    ]
    static let examples = ["sequence prepare"]

    func run(in session: Session) throws -> Answer {
        let progress = try SequenceDesk(session: session).bringUpToDate(session.read.activeEnrolments())
        let lines = SequenceProgressText.lines(progress)
        guard !lines.isEmpty else { return .said("Every running sequence has its next draft.") }
        let sentence =
            "\(counted(progress.drafts.count, "draft")) written, \(progress.missing.count) missing, "
            + "\(counted(progress.ended.count, "sequence")) ended."
        return Answer([.text(sentence), .list(lines)])
    }
}
