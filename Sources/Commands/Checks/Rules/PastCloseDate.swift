import Playbook
import Workbench

/// Open deals whose day of closing has passed.
enum PastCloseDate: WorkspaceRule {
    static let name = WorkspaceCheckName.pastCloseDate
    static let looksFor = "open deals past their day of closing"

    static func findings(at desk: CheckDesk) throws -> [WorkspaceFinding] {
        let today = desk.session.today
        return desk.openDeals.compactMap { deal in
            guard let closes = deal.closes, closes < today else { return nil }
            return WorkspaceFinding(
                deal.handle, "it was to close on \(closes.iso), \(counted(today.days(since: closes), "day")) ago",
                mend: "opportunity move \(deal.handle) \(deal.stage) --close DAY")
        }
    }
}
