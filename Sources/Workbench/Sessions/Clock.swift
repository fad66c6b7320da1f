package import Playbook

/// The time that a line is run at; nothing below the roof looks at the machine's.
package struct Clock: Hashable, Sendable {
    package var today: Day
    package var now: Instant
    /// Whether ``now`` is a time of day, and not only the noon of a day on which the clock stands.
    package var knowsTime: Bool

    /// A clock that knows the time of day.
    package init(today: Day, now: Instant) {
        self.today = today
        self.now = now
        knowsTime = true
    }

    /// A clock that stands at noon (UTC) of a day.
    package init(standingOn day: Day) {
        self.init(today: day, now: Instant(noonOf: day))
        knowsTime = false
    }

    /// Now, as exactly as the clock knows it.
    package var moment: Moment { Moment(day: today, at: knowsTime ? now : nil) }
}
