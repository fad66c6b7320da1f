/// A day of the calendar, counted from 1 January 1970.
///
/// Everything in the examples happens on a day that the program names itself; the machine's clock is never read.
struct CalendarDay: Hashable, Comparable, Sendable {
    var number: Int

    init(number: Int) { self.number = number }

    /// Days from the civil date, after Howard Hinnant's `days_from_civil`.
    init(_ year: Int, _ month: Int, _ day: Int) {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// `2026-11-22`.
    var text: String {
        let days = number + 719_468
        let era = days / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return "\(year)-\(Self.padded(month))-\(Self.padded(day))"
    }

    /// Monday is 0, Sunday 6; 1 January 1970 was a Thursday.
    var weekday: Int { (number + 3) % 7 }

    static func + (day: CalendarDay, days: Int) -> CalendarDay { CalendarDay(number: day.number + days) }

    static func - (left: CalendarDay, right: CalendarDay) -> Int { left.number - right.number }

    static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
