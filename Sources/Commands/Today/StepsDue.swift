import Answers
import Playbook
import Workbench

/// The steps of sequences that are due, each with its draft.
struct StepsDue: TodaySection {
    func blocks(at desk: TodayDesk) throws -> [Answer.Block] {
        let due = try DueSteps(in: desk.session, until: desk.session.today)
        let first = due.steps.first { $0.draft != nil && $0.obstacle == nil }?.draft
        return desk.blocks(due.table, next: first.map { "Read it, and send it: draft show \($0.id.number)" })
            + due.endings
    }
}
