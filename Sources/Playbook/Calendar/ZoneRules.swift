/// How far a time zone's clocks are ahead of UTC, at every instant.
///
/// It is a value that holds what a file of the tz database says, so that office hours follow summer time without asking
/// the machine for its own zone.
package struct ZoneRules: Hashable, Sendable {
    struct Change: Hashable, Sendable {
        /// Seconds since 1970, in UTC.
        var at: Int
        /// Seconds east of UTC from then on.
        var offset: Int
    }

    /// Seconds east of UTC before the first change.
    let first: Int
    /// In the order of their instants.
    let changes: [Change]
    /// What holds after the last change; where there is none, the last offset stays.
    let later: DaylightRule?

    /// The zone that never changes.
    package static let utc = ZoneRules(first: 0, changes: [], later: nil)

    init(first: Int, changes: [Change], later: DaylightRule?) {
        self.first = first
        self.changes = changes
        self.later = later
    }

    /// A zone that has kept one rule for ever, written as POSIX does (`EET-2EEST,M3.5.0/3,M10.5.0/4`), or `nil`.
    package init?(posix text: String) {
        guard let rule = DaylightRule(text) else { return nil }
        self.init(first: rule.standard, changes: [], later: rule)
    }

    /// Seconds east of UTC at an instant.
    package func offset(at instant: Instant) -> Int {
        let seconds = instant.seconds
        guard let last = changes.last, seconds < last.at else {
            return later?.offset(at: seconds) ?? changes.last?.offset ?? first
        }
        var (low, high) = (0, changes.count)
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].at <= seconds { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? first : changes[low - 1].offset
    }

    /// The day on which an instant falls here.
    package func day(of instant: Instant) -> Day { local(instant).day }

    /// What the wall's clock shows at an instant, the seconds left off.
    package func time(of instant: Instant) -> WallTime {
        let local = local(instant)
        return WallTime(minute: (local.seconds - local.day.number * 86_400) / 60)
    }

    /// As `2026-11-23 09:30`.
    package func text(of instant: Instant) -> String { "\(day(of: instant).iso) \(time(of: instant).text)" }

    /// The instant at which the wall's clock shows a time of a day.
    ///
    /// Where it shows the time twice, in autumn, the first counts; where it leaps over it, in spring, as much later as
    /// it leaps.
    package func instant(of day: Day, at time: WallTime) -> Instant {
        let local = day.number * 86_400 + time.minute * 60
        return instants(of: day, at: time).first
            ?? Instant(seconds: local - offset(at: Instant(seconds: local - 86_400)))
    }

    /// Every instant at which the wall's clock shows a time of a day, in their order: one, but two in the hour that comes
    /// twice in autumn, and none in the one that it leaps over in spring.
    package func instants(of day: Day, at time: WallTime) -> [Instant] {
        let local = day.number * 86_400 + time.minute * 60
        let offsets = [-86_400, 86_400].map { offset(at: Instant(seconds: local + $0)) }
        return Set(offsets).sorted(by: >).map { Instant(seconds: local - $0) }.filter {
            offset(at: $0) == local - $0.seconds
        }
    }

    private func local(_ instant: Instant) -> Instant { Instant(seconds: instant.seconds + offset(at: instant)) }
}
