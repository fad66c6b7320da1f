import Answers
import Playbook
import Settings
import Store
import Workbench

/// Customers to see to: check-ins that are due, renewals and talks about more that come near.
struct CustomersToSee: TodaySection {
    func blocks(at desk: TodayDesk) throws -> [Answer.Block] {
        let session = desk.session
        let notice = session.settings.onboarding.noticeDays
        var table = try customerDateTable("customers", in: session) { date, _ in
            date.wantsDoing(on: session.today, noticeDays: date.kind == .checkIn ? 0 : notice)
        }
        table.caption = "Customers to see to"
        guard case .integer(let first)? = table.rows.first?.first else { return [] }
        return desk.blocks(table, next: "Once it is done: checkin done \(first) --note TEXT")
    }
}
