/// When something happened: on a day, and to the second where that is known.
///
/// A touch that a file brought has a day alone. Promises are judged to the minute where both ends are known, and by the
/// day where not.
package struct Moment: Hashable, Sendable {
    package var day: Day
    package var at: Instant?

    /// A moment of which only the day is known, unless an instant is given.
    package init(day: Day, at: Instant? = nil) {
        self.day = day
        self.at = at
    }

    /// A recorded instant and its day. What a clock recorded that stood on a day shows that day's noon: then only the
    /// day is known.
    package init(recorded at: Instant, day: Day) {
        self.init(day: day, at: at == Instant(noonOf: day) ? nil : at)
    }

    /// Whether it may be the answer to something earlier; of one day it may where no instant tells.
    package func isAtOrAfter(_ earlier: Moment) -> Bool {
        if let at, let start = earlier.at { return at >= start }
        return day >= earlier.day
    }
}

extension Sequence<Moment> {
    /// The earliest; among those of one day those whose instant is known come first, in their order.
    package var earliest: Moment? {
        self.min {
            ($0.day.number, $0.at?.seconds ?? .max) < ($1.day.number, $1.at?.seconds ?? .max)
        }
    }
}
