/// A day and a time of day in a zone, over the Gregorian calendar carried back without end.
///
/// The arithmetic of days is Howard Hinnant's `days_from_civil`: years run from March, so that the leap day is last.
struct CalendarDate: Hashable, Sendable {
    var year: Int
    var month: Int
    var day: Int
    var hour = 0
    var minute = 0
    var second = 0
    var nanosecond = 0
    /// Seconds east of Greenwich.
    var utcOffset = 0

    init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The date of a moment in its zone; nil beyond a million million years.
    init?(_ moment: Moment) {
        let (local, overflows) = moment.unixSeconds.addingReportingOverflow(moment.utcOffset)
        guard !overflows, local.magnitude < 1 << 60 else { return nil }
        let days = local >= 0 ? local / 86_400 : -((86_399 - local) / 86_400)
        let seconds = local - days * 86_400
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        hour = seconds / 3_600
        minute = seconds / 60 % 60
        second = seconds % 60
        utcOffset = moment.utcOffset
    }

    /// Days from 1970-01-01.
    var dayNumber: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Seconds from 1970-01-01 00:00 UTC.
    var unixSeconds: Int {
        dayNumber * 86_400 + hour * 3_600 + minute * 60 + second - utcOffset
    }

    /// The day of the week, 0 for Sunday.
    var weekday: Int {
        let day = (dayNumber + 4) % 7
        return day < 0 ? day + 7 : day
    }

    /// The day of the year, from 1.
    var dayOfYear: Int {
        dayNumber - CalendarDate(year: year, month: 1, day: 1).dayNumber + 1
    }

    /// The ISO 8601 week and the year that it belongs to.
    var isoWeek: (year: Int, week: Int) {
        // A week belongs to the year of its Thursday.
        let thursday = dayNumber - (weekday + 6) % 7 + 3
        guard let date = CalendarDate(Moment(unixSeconds: thursday * 86_400)) else { return (year, 1) }
        return (date.year, (date.dayOfYear - 1) / 7 + 1)
    }

    /// The week of the year, the first starting with the first `firstWeekday` (0 Sunday, 1 Monday); days before are 0.
    func week(startingOn firstWeekday: Int) -> Int {
        (dayOfYear + 6 - (weekday - firstWeekday + 7) % 7) / 7
    }

    /// Whether the month has the day and the day has the time.
    var isValid: Bool {
        guard (1...12).contains(month), (1...31).contains(day), (0...24).contains(hour), (0...59).contains(minute),
            (0...60).contains(second), (-99_999...99_999).contains(year)
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return day <= [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    static let weekdayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
}
