package import Playbook

/// Reads points in time as systems write them: `2006-06-15T20:47:07.000Z`, `2018-10-13 17:16:45`, `22.11.2026 klo 9.30`.
package enum InstantCell {
    /// A point in time; noon in UTC of a day that stands alone.
    ///
    /// A time without a zone is taken for UTC: Salesforce and Pipedrive write so, and others do not say.
    ///
    /// - Throws: `CellError` where there is no day, or one that may be two.
    package static func instant(_ text: String, order: DayOrder?) throws(CellError) -> Instant {
        let day = try DayCell.day(text, order: order)
        guard let clock = ClockTime(after: text) else { return Instant(noonOf: day) }
        return Instant(seconds: day.number * 86_400 + clock.secondsInUTC)
    }
}

/// The time of day that stands behind a date.
struct ClockTime {
    /// Seconds since midnight in UTC; below zero, or above a day's, where the zone moves it to another day.
    let secondsInUTC: Int

    /// Finds the first `H:MM[:SS]` or `H.MM` behind a date, with what follows it; `nil` where there is none.
    init?(after text: String) {
        let lowered = Substring(text).trimmingSpaces.lowercased()
        guard let gap = lowered.firstIndex(where: { $0 == "t" || $0 == "," || $0.isWhitespace }) else { return nil }
        let rest = lowered[gap...].drop { !$0.isNumber }
        let time = rest.prefix { $0.isNumber || $0 == ":" || $0 == "." }
        let figures = time.split { $0 == ":" || $0 == "." }.prefix(3).map { Int($0) ?? 99 }
        guard figures.count >= 2, figures[0] < 24, figures[1] < 60, figures.count < 3 || figures[2] < 60 else {
            return nil
        }
        let zone = rest.dropFirst(time.count).filter { !$0.isWhitespace }
        var hour = figures[0]
        if zone.hasPrefix("p"), hour < 12 { hour += 12 }
        if zone.hasPrefix("a"), hour == 12 { hour = 0 }
        let seconds = hour * 3600 + figures[1] * 60 + (figures.count > 2 ? figures[2] : 0)
        secondsInUTC = seconds - ClockTime.offset(zone)
    }

    /// The seconds by which a zone such as `+02:00` or `-0500` is ahead of UTC.
    private static func offset(_ zone: String) -> Int {
        guard let sign = zone.first, sign == "+" || sign == "-" else { return 0 }
        let figures = zone.dropFirst().filter(\.isNumber)
        guard figures.count == 2 || figures.count == 4, let hours = Int(figures.prefix(2)), hours <= 14 else {
            return 0
        }
        let minutes = Int(figures.dropFirst(2)) ?? 0
        return (sign == "+" ? 1 : -1) * (hours * 3600 + minutes * 60)
    }
}
