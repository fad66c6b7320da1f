/// Until when a promise is kept: the day by whose end it is surely broken, and the instant where that is known.
package struct Deadline: Hashable, Sendable {
    package var lastDay: Day
    package var at: Instant?
}

extension ResponseTime {
    /// When the time runs out for a clock that was started at a moment.
    ///
    /// Hours that start at a known instant end at an instant: 24 hours after it to the minute, on a Sunday and in a night
    /// of a change of clocks too, for that is what was promised. Days end with their last day, whenever they began.
    package func deadline(from started: Moment, on clock: OfficeClock) -> Deadline {
        guard let start = started.at, unit == .officeHours || unit == .hours else {
            return Deadline(lastDay: lastDay(from: started.day, in: clock.calendar))
        }
        let at =
            unit == .officeHours
            ? clock.deadline(from: start, officeSeconds: count * 3600)
            : Instant(seconds: start.seconds + count * 3600)
        return Deadline(lastDay: clock.day(of: at), at: at)
    }

    /// Seconds between two instants as this promise counts them: of the office alone, or all.
    func seconds(from start: Instant, to end: Instant, on clock: OfficeClock) -> Int {
        unit == .officeHours
            ? clock.officeSeconds(from: start, to: end) : max(0, end.seconds - start.seconds)
    }
}
