import Answers
import Playbook
import Store
import Workbench

/// People who have to be told where their data came from, within a week or already late.
///
/// Only those of whom somebody wrote down when the data came: a list that was here before would fill the page for good.
struct NoticesDue: TodaySection {
    private static let daysAhead = 7

    func blocks(at desk: TodayDesk) throws -> [Answer.Block] {
        let end = desk.session.today.adding(days: Self.daysAhead)
        let owed = try NoticeOwed.all(in: desk.session, onlyDated: true).filter { $0.due.map { $0 <= end } ?? false }
        let table = Table(
            "privacy_due", caption: "To be told where their data came from",
            columns: [
                .init("due"), .init("late_days", "Days late", .trailing), .init("contact"), .init("why"),
                .init("source"),
            ],
            rows: owed.map { owed in
                [
                    .day(owed.due), owed.daysLate > 0 ? Cell.integer(owed.daysLate).toned(.bad) : .none,
                    .text(owed.contact.handle), .text(owed.reason), .text(owed.contact.source),
                ]
            })
        return desk.blocks(
            table, next: owed.first.map { "Tell them, then: privacy informed \($0.contact.handle)" })
    }
}
