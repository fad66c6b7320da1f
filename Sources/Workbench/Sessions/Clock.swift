package import Playbook

/// The time that a line is run at; nothing below the roof looks at the machine's.
package struct Clock: Hashable, Sendable {
    package var today: Day
    package var now: Instant

    package init(today: Day, now: Instant) {
        self.today = today
        self.now = now
    }

    /// A clock that stands at noon (UTC) of a day.
    package init(standingOn day: Day) { self.init(today: day, now: Instant(noonOf: day)) }
}
