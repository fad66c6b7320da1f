import Answers
import Playbook
import Settings
import Store
import Workbench

/// What sales promised for leads that it was handed and for deals that it opened: broken, or with half of the time gone.
struct PromisesOwed: TodaySection {
    func blocks(at desk: TodayDesk) throws -> [Answer.Block] {
        let (session, agreement) = (desk.session, desk.agreement)
        // What is older is no reminder any more, and belongs into the quarter's report.
        let first = session.today.adding(days: -ResponsePromise.lookBackDays)
        let asked = Set(desk.waiting.compactMap(\.request.account))
        let days = first...session.today
        let cases = try agreement.leadCases(in: days, withRequests: false) + agreement.dealCases(in: days)
        let owed = try cases.filter { found in
            guard found.isOpen, found.state == .broken || found.isHalfUsed else { return false }
            // Those who asked stand above; a closed deal's reason nobody can say later.
            if found.commitment == .firstContact { return !(found.account.map(asked.contains) ?? true) }
            return try agreement.next(found) != nil
        }.enumerated().sorted { left, right in
            func rank(_ found: CommitmentCase) -> (Int, Int) {
                (found.state == .broken ? 0 : 1, found.deadline.lastDay.number)
            }
            let (one, other) = (rank(left.element), rank(right.element))
            return one == other ? left.offset < right.offset : one < other
        }.map(\.element)
        let table = Table(
            "promises_owed", caption: "What sales promised, and owes",
            columns: [
                .init("promise"), .init("account"), .init("about"), .init("owner", "Whose"), .init("due"),
                .init("late", "Late by"), .init("missing"),
            ],
            rows: try owed.map { found in
                [
                    .text(found.commitment.title), try agreement.account(of: found), try agreement.subject(of: found),
                    agreement.owner(of: found), agreement.cell(found.deadline), agreement.late(found),
                    .text(found.remark),
                ]
            })
        return desk.blocks(table, next: try owed.first.flatMap { try agreement.next($0) })
    }
}
