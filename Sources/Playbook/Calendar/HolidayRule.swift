/// When a holiday falls, year by year.
///
/// Rules instead of lists of years: a workspace is used for as long as it is useful, and a list would end unnoticed.
struct HolidayRule: Sendable {
    enum Falling: Sendable {
        /// The same day every year.
        case on(month: Int, day: Int)
        /// So many days after Easter Sunday.
        case afterEaster(days: Int)
        /// The first such weekday (1 for Monday) on or after a day: "the third Monday" is the one on or after the 15th.
        case weekday(Int, onOrAfter: Int, month: Int)
    }

    var name: String
    var finnishName: String
    var falling: Falling
    var isStatutory = true
    /// The first year in which it was held.
    var firstYear = Int.min
    /// Whether a holiday on a Saturday gives the Friday off, and one on a Sunday the Monday.
    var isObserved = false

    /// The day of a year, or `nil` where it was not held.
    func day(in year: Int) -> Day? {
        guard year >= firstYear else { return nil }
        switch falling {
        case .on(let month, let day): return Day(year: year, month: month, day: day)
        case .afterEaster(let days): return Easter.sunday(in: year)?.adding(days: days)
        case .weekday(let weekday, let earliest, let month):
            guard let first = Day(year: year, month: month, day: earliest) else { return nil }
            return first.adding(days: (weekday - first.weekday + 7) % 7)
        }
    }

    /// The day off for a holiday that falls at a weekend, or `nil` where it does not.
    func dayOff(for day: Day) -> Day? {
        guard isObserved else { return nil }
        switch day.weekday {
        case 6: return day.adding(days: -1)
        case 7: return day.adding(days: 1)
        default: return nil
        }
    }

    func holiday(on day: Day) -> Holiday {
        Holiday(day: day, name: name, finnishName: finnishName, isStatutory: isStatutory)
    }

    func observed(on day: Day) -> Holiday {
        Holiday(
            day: day, name: name + " (observed)", finnishName: finnishName + " (korvaava vapaapäivä)",
            isStatutory: isStatutory)
    }
}
