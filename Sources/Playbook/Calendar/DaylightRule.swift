/// A time zone's rule for all years without a list: the standard time, and from when to when summer time is kept.
///
/// It is the POSIX `TZ` text that ends a file of the tz database (RFC 9636, section 3.3), such as
/// `EET-2EEST,M3.5.0/3,M10.5.0/4`; POSIX counts offsets west of Greenwich, we count them east.
struct DaylightRule: Hashable, Sendable {
    /// The day and the second of it, on the wall's clock, at which the offset changes.
    struct Change: Hashable, Sendable {
        enum Falling: Hashable, Sendable {
            /// The n-th weekday (0 for Sunday) of a month; the fifth is the last.
            case weekday(Int, week: Int, month: Int)
            /// The n-th day of a year, from 1, in which 29 February is never counted.
            case dayWithoutLeap(Int)
            /// The n-th day of a year, from 0.
            case day(Int)
        }

        var falling: Falling
        /// May be below zero or beyond a day.
        var second: Int
    }

    /// Seconds east of UTC.
    var standard: Int
    var summer: Summer?

    /// When summer time is kept, and how far the clocks are ahead then.
    struct Summer: Hashable, Sendable {
        /// Seconds east of UTC.
        var offset: Int
        var starts: Change
        var ends: Change
    }

    /// Seconds east of UTC at an instant.
    func offset(at seconds: Int) -> Int {
        guard let summer else { return standard }
        let year = Instant(seconds: seconds + standard).day.parts.year
        guard let starts = summer.starts.second(in: year), let ends = summer.ends.second(in: year) else {
            return standard
        }
        let (from, until) = (starts - standard, ends - summer.offset)
        // South of the equator summer goes on over New Year.
        let isSummer = from < until ? (from..<until).contains(seconds) : !(until..<from).contains(seconds)
        return isSummer ? summer.offset : standard
    }
}

extension DaylightRule.Change {
    /// Seconds since 1970 on the wall's clock; `nil` in years that ``Day`` does not know.
    func second(in year: Int) -> Int? {
        guard let newYear = Day(year: year, month: 1, day: 1) else { return nil }
        let day: Day
        switch falling {
        case .weekday(let weekday, let week, let month):
            guard let first = Day(year: year, month: month, day: 1) else { return nil }
            let toFirst = (weekday - first.weekday % 7 + 7) % 7
            let length = Day.length(ofMonth: month, year: year)
            var date = 1 + toFirst + (week - 1) * 7
            while date > length { date -= 7 }
            day = first.adding(days: date - 1)
        case .dayWithoutLeap(let count):
            let isLeap = Day.length(ofMonth: 2, year: year) == 29
            day = newYear.adding(days: count - 1 + (isLeap && count >= 60 ? 1 : 0))
        case .day(let count): day = newYear.adding(days: count)
        }
        return day.number * 86_400 + second
    }
}
