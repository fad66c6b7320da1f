/// Days in a row on which the office is closed by its own choice, such as July or the days between the years.
package struct ClosedPeriod: Hashable, Sendable {
    /// Both ends are closed.
    package let days: ClosedRange<Day>
    /// Why, as it is shown: `Summer closing`.
    package let name: String

    /// The most days that a period may have: a year. A longer one is a slip of the pen in a year's figure.
    package static let mostDays = 366

    /// - Precondition: at most ``mostDays`` days, as whoever reads settings has checked.
    package init(_ days: ClosedRange<Day>, name: String) {
        precondition(days.upperBound.days(since: days.lowerBound) < ClosedPeriod.mostDays, "a period is a year at most")
        self.days = days
        self.name = name
    }
}
