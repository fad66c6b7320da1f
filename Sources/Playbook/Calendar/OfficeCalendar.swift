/// The days on which the office is open: a message is sent, a call made and an answer owed on these alone.
///
/// It is a rule, not a table of days: it asks the holidays' own rules, so it holds for any year and costs nothing to make.
package struct OfficeCalendar: Hashable, Sendable {
    package let holidays: PublicHolidays
    /// ISO weekdays, 1 for Monday to 7 for Sunday; never empty.
    package let workdays: Set<Int>
    package let closed: [ClosedPeriod]
    /// When it is open on a day on which it is.
    package let hours: OfficeHours

    /// Finland's holidays, Monday to Friday.
    package static let standard = OfficeCalendar()

    /// A calendar that is open at least now and then.
    ///
    /// - Precondition: one workday at least and none but 1...7, as whoever reads settings has checked.
    package init(
        holidays: PublicHolidays = .finland, workdays: Set<Int> = [1, 2, 3, 4, 5], closed: [ClosedPeriod] = [],
        hours: OfficeHours = .standard
    ) {
        precondition(!workdays.isEmpty && workdays.allSatisfy((1...7).contains), "an office is open on some weekday")
        self.holidays = holidays
        self.workdays = workdays
        self.closed = closed
        self.hours = hours
    }

    /// Whether the office is open.
    package func isOfficeDay(_ day: Day) -> Bool {
        // The cheap question first: it settles two days of seven.
        workdays.contains(day.weekday) && period(on: day) == nil && holidays.holiday(on: day) == nil
    }

    /// Why the office is closed, in English, or `nil` where it is open: a holiday, a closed period, or a day of the week.
    package func closure(on day: Day) -> String? {
        if let holiday = holidays.holiday(on: day) { return holiday.name }
        if let period = period(on: day) { return period.name }
        return workdays.contains(day.weekday) ? nil : Weekday(of: day).name
    }

    /// The day itself where the office is open, else the next day on which it is.
    package func officeDay(onOrAfter day: Day) -> Day {
        var candidate = day
        // It ends: each closed period is left once and for all, and no country's holidays fill every week of a year.
        while true {
            if let period = period(on: candidate) {
                candidate = period.days.upperBound.adding(days: 1)
            } else if isOfficeDay(candidate) {
                return candidate
            } else {
                candidate = candidate.adding(days: 1)
            }
        }
    }

    /// The n-th office day after a day, which need not be one itself: one office day after a Saturday is Monday. None
    /// after a day is ``officeDay(onOrAfter:)``.
    ///
    /// - Precondition: `count` is 0 or more.
    package func adding(officeDays count: Int, to day: Day) -> Day {
        precondition(count >= 0, "office days are counted forwards")
        guard count > 0 else { return officeDay(onOrAfter: day) }
        return (0..<count).reduce(day) { reached, _ in officeDay(onOrAfter: reached.adding(days: 1)) }
    }

    /// How many office days there are after a day, up to and with another; 0 where that is not later.
    package func officeDays(after first: Day, through last: Day) -> Int {
        var count = 0
        var next = officeDay(onOrAfter: first.adding(days: 1))
        while next <= last {
            count += 1
            next = officeDay(onOrAfter: next.adding(days: 1))
        }
        return count
    }

    private func period(on day: Day) -> ClosedPeriod? { closed.first { $0.days.contains(day) } }
}
