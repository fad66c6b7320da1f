/// How a target stands within its quarter: what is there, what should be by now, and where it leads.
package struct Pace: Hashable, Sendable {
    package let target: Int
    package let actual: Int
    /// The target's part for the days that have passed, rounded up: what should be there by tonight.
    package let due: Int
    /// Where it ends if it goes on as it went, rounded; `nil` before the first day is over.
    package let forecast: Int?

    /// - Parameters:
    ///   - passed: Days of the quarter up to and with today.
    ///   - all: Its days.
    /// - Precondition: 0 to `all` days have passed, and there is one at least.
    package init(target: Int, actual: Int, passed: Int, all: Int) {
        precondition(all > 0 && (0...all).contains(passed), "a quarter has days, and today is one of them or none")
        self.target = target
        self.actual = actual
        // The product may pass 64 bits for the money of a trillion; then the order of the steps does not matter.
        let (product, overflow) = target.multipliedReportingOverflow(by: passed)
        due = overflow ? target / all * passed : PlanFigures.up(product, all)
        let (grown, tooMuch) = actual.multipliedReportingOverflow(by: all)
        forecast = passed == 0 || tooMuch ? nil : roundedQuotient(grown, passed)
    }

    /// Whether it is behind what should be there by now.
    package var isBehind: Bool { actual < due }
}
