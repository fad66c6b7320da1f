/// A time within which an answer is promised, such as `1 office hour` or `24 hours`.
package struct ResponseTime: Hashable, Sendable {
    /// What the time is counted in; hours and days of the office run only while it is open.
    package enum Unit: String, Word {
        case officeHours = "office-hours"
        case officeDays = "office-days"
        case hours
        case days

        package static var called: String { "a unit of time" }

        /// The unit of several, as people write it: `office hours`.
        package var name: String { rawValue.split(separator: "-").joined(separator: " ") }
        /// The unit of one: `office hour`.
        package var singular: String { String(name.dropLast()) }
    }

    /// A promise of more than a year promises nothing.
    package static let counts = 1...366

    package let count: Int
    package let unit: Unit

    /// - Precondition: The count is one of ``counts``, as whoever reads settings has checked.
    package init(_ count: Int, _ unit: Unit) {
        precondition(ResponseTime.counts.contains(count), "a promise is kept some day")
        self.count = count
        self.unit = unit
    }

    /// Such as `1 office hour`.
    package var phrase: String { "\(count) \(count == 1 ? unit.singular : unit.name)" }

    /// The day by whose end the time has run out for sure, for a clock that was started at an unknown hour of a day.
    ///
    /// Touches carry a day and no hour, so a clock may have started in a day's last minute: one office hour then ends on
    /// the next office day, and so do 24 hours. Whoever answers later has broken the promise; whoever answers sooner may
    /// have kept it.
    package func lastDay(from started: Day, in calendar: OfficeCalendar) -> Day {
        switch unit {
        case .officeHours:
            calendar.adding(officeDays: ResponseTime.days(count * 60, of: calendar.hours.minutes), to: started)
        case .officeDays: calendar.adding(officeDays: count, to: started)
        case .hours: calendar.officeDay(onOrAfter: started.adding(days: ResponseTime.days(count, of: 24)))
        case .days: calendar.officeDay(onOrAfter: started.adding(days: count))
        }
    }

    /// How many days so many hours or minutes take, a day begun counted whole.
    private static func days(_ count: Int, of countOfDay: Int) -> Int { (count + countOfDay - 1) / countOfDay }
}
