import Outreach
import Playbook

/// What came of moving people along their sequences, in sentences.
enum SequenceProgressText {
    /// So many are told one by one; more are counted.
    private static let toldOneByOne = 5

    static func lines(_ progress: SequenceDesk.Progress) -> [String] {
        let count = progress.drafts.count + progress.missing.count + progress.ended.count
        guard count > toldOneByOne else {
            return progress.drafts.map { next($0.draft, $0.standing) } + progress.missing.map(missing)
                + progress.ended.map {
                    "\($0.standing.contact.name): the sequence \($0.standing.enrolment.sequence) has ended, \($0.reason)."
                }
        }
        var lines: [String] = []
        if !progress.drafts.isEmpty { lines.append("\(counted(progress.drafts.count, "next draft")) written.") }
        if !progress.missing.isEmpty {
            lines.append("\(counted(progress.missing.count, "next draft")) could not be written; see: sequence due")
        }
        if !progress.ended.isEmpty { lines.append("\(counted(progress.ended.count, "sequence")) ended.") }
        return lines
    }

    private static func next(_ draft: Draft, _ standing: SequenceDesk.Standing) -> String {
        guard let due = standing.due else { return "" }
        let passed = standing.passedOver.map { "step \($0.step.number) is skipped, \($0.rule.reason); " }
        return "\(standing.contact.name): \(passed.joined())step \(due.step.number), \(draft.template), is due on "
            + "\(due.day.iso); draft \(draft.id.number) is ready."
    }

    private static func missing(_ item: (standing: SequenceDesk.Standing, reason: String)) -> String {
        let step = item.standing.due.map { "step \($0.step.number), \($0.step.template)," } ?? "the next step"
        return "\(item.standing.contact.name): \(step) has no draft: \(item.reason)"
    }
}
