/// A clock that runs only while the office is open: what a promise in office hours is measured by.
package struct OfficeClock: Hashable, Sendable {
    package let calendar: OfficeCalendar
    package let zone: ZoneRules

    package init(calendar: OfficeCalendar, zone: ZoneRules) {
        self.calendar = calendar
        self.zone = zone
    }

    /// The day on which an instant falls.
    package func day(of instant: Instant) -> Day { zone.day(of: instant) }

    /// The end of a day, which is the next one's midnight.
    package func end(of day: Day) -> Instant { zone.instant(of: day.adding(days: 1), at: WallTime(minute: 0)) }

    /// How long the office was open between two instants, in seconds; 0 where the second is not later.
    ///
    /// It is additive, and a day on which the office is closed adds nothing. On the two days of a year on which the
    /// clocks change an office that is open at night is open for an hour less or more.
    package func officeSeconds(from start: Instant, to end: Instant) -> Int {
        guard start < end else { return 0 }
        let last = day(of: end)
        var seconds = 0
        var next = calendar.officeDay(onOrAfter: day(of: start))
        while next <= last {
            let open = hours(of: next)
            seconds += max(0, min(open.upperBound, end.seconds) - max(open.lowerBound, start.seconds))
            next = calendar.officeDay(onOrAfter: next.adding(days: 1))
        }
        return seconds
    }

    /// The earliest instant by which the office has been open for so long.
    ///
    /// - Precondition: `seconds` is 0 or more.
    package func deadline(from start: Instant, officeSeconds seconds: Int) -> Instant {
        precondition(seconds >= 0, "a promise looks forwards")
        guard seconds > 0 else { return start }
        var left = seconds
        var next = calendar.officeDay(onOrAfter: day(of: start))
        // It ends: every office day but those of a change of clocks has a minute at least.
        while true {
            let open = hours(of: next)
            let begins = max(open.lowerBound, start.seconds)
            if begins < open.upperBound {
                guard left > open.upperBound - begins else { return Instant(seconds: begins + left) }
                left -= open.upperBound - begins
            }
            next = calendar.officeDay(onOrAfter: next.adding(days: 1))
        }
    }

    /// The instants between which the office is open on an office day; empty where the clocks leap over all of it.
    private func hours(of day: Day) -> Range<Int> {
        let opens = zone.instant(of: day, at: calendar.hours.opens).seconds
        return opens..<max(opens, zone.instant(of: day, at: calendar.hours.closes).seconds)
    }
}
