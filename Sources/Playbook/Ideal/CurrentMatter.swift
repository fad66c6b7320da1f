/// Whether our matter is current at a company: a purchase takes one to two years, and an ideal company whose matter is
/// not current is nurtured (playbook, section 2).
package struct CurrentMatter: Hashable, Sendable {
    /// What a buyer does when the matter is current; ours, the playbook leaves it open.
    package static let acts: [String] = [
        TouchType.matterCurrent.rawValue, TouchType.contactRequest.rawValue, "demo-request", "meeting-request",
        TouchType.demo.rawValue, TouchType.meeting.rawValue, TouchType.buyersGuide.rawValue,
    ]

    package let isCurrent: Bool
    /// Why, such as `deal roll-out is open` or `contact-request on 2026-11-04`.
    package let reason: String

    /// - Parameters:
    ///   - deals: Deals of the account; closed ones play no part.
    ///   - newest: The day of the account's newest touch of each type, up to `day`.
    ///   - days: How long an act shows that the matter is current.
    package init(deals: [Opportunity], newest: [String: Day], on day: Day, within days: Int) {
        if let deal = deals.first(where: { $0.outcome == .open && $0.created <= day }) {
            isCurrent = true
            reason = "deal \(deal.handle) is open"
            return
        }
        let live = CurrentMatter.acts.compactMap { type in
            newest[type].flatMap { (0...days).contains(day.days(since: $0)) ? (type: type, day: $0) : nil }
        }
        // Of two acts of one day the more telling, which stands first in the list, is named.
        let best = live.enumerated().max { ($0.element.day, $1.offset) < ($1.element.day, $0.offset) }?.element
        isCurrent = best != nil
        reason =
            best.map { "\($0.type) on \($0.day.iso)" }
            ?? "no deal is open, and in \(days) days nobody asked, met us or took a buyer's guide"
    }
}
