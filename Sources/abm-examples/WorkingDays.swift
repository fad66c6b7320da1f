/// The days on which people in the examples work: Monday to Friday, without the Nordic holidays of the year.
///
/// A sales history with e-mails read on Midsummer's Eve is not believed by anybody who has worked through one.
enum WorkingDays {
    /// The first and the last day of the example's twelve months.
    static let year = CalendarDay(2025, 11, 24)...CalendarDay(2026, 11, 20)

    private static let holidays: [CalendarDay] = [
        CalendarDay(2025, 12, 24), CalendarDay(2025, 12, 25), CalendarDay(2025, 12, 26), CalendarDay(2025, 12, 31),
        CalendarDay(2026, 1, 1), CalendarDay(2026, 1, 6), CalendarDay(2026, 4, 3), CalendarDay(2026, 4, 6),
        CalendarDay(2026, 5, 1), CalendarDay(2026, 5, 14), CalendarDay(2026, 6, 19),
        CalendarDay(2026, 12, 24), CalendarDay(2026, 12, 25), CalendarDay(2027, 1, 1), CalendarDay(2027, 1, 6),
    ]

    /// `day` itself, or the first working day after it.
    static func onOrAfter(_ day: CalendarDay) -> CalendarDay {
        var candidate = day
        while !isWorking(candidate) { candidate = candidate + 1 }
        return candidate
    }

    static func isWorking(_ day: CalendarDay) -> Bool { day.weekday < 5 && !holidays.contains(day) }

    /// July, when the Nordic countries are away.
    static func isQuiet(_ day: CalendarDay) -> Bool {
        CalendarDay(2026, 6, 29) <= day && day <= CalendarDay(2026, 7, 31)
    }
}
