/// From when to when the office is open on a day on which it is.
package struct OfficeHours: Hashable, Sendable {
    package let opens: WallTime
    package let closes: WallTime

    /// Eight to four; ours, the playbook speaks of office hours without saying when they are.
    package static let standard = OfficeHours(opens: WallTime(minute: 480), closes: WallTime(minute: 960))

    /// - Precondition: It opens before it closes, as whoever reads settings has checked.
    package init(opens: WallTime, closes: WallTime) {
        precondition(opens < closes, "an office opens before it closes")
        self.opens = opens
        self.closes = closes
    }

    /// How long the office is open, in minutes.
    package var minutes: Int { closes.minute - opens.minute }

    /// As `08:00–16:00`.
    package var phrase: String { "\(opens.text)–\(closes.text)" }
}
