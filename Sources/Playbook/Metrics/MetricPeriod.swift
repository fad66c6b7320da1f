/// The days that a metric is of: a quarter up to today, or all days up to today.
package struct MetricPeriod: Hashable, Sendable {
    /// `nil` for all days.
    package let quarter: Quarter?
    /// The last day that counts: the quarter's last or today, whichever is first.
    package let last: Day

    /// All days up to one.
    package static func all(until day: Day) -> MetricPeriod { MetricPeriod(quarter: nil, last: day) }

    /// A quarter, as far as it has passed.
    package static func quarter(_ quarter: Quarter, today: Day) -> MetricPeriod {
        MetricPeriod(quarter: quarter, last: min(quarter.last, today))
    }

    /// Whether it has begun.
    package var hasBegun: Bool { quarter.map { $0.first <= last } ?? true }

    /// Whether a day is in it and has passed.
    package func contains(_ day: Day) -> Bool { day <= last && quarter.map { day >= $0.first } ?? true }

    /// As `all until 2026-11-22`, or `2026-Q4 (2026-10-01 to 2026-11-22)`.
    package var text: String {
        guard let quarter else { return "all until \(last.iso)" }
        guard hasBegun else { return "\(quarter.text) (has not begun)" }
        return "\(quarter.text) (\(quarter.first.iso) to \(last.iso))"
    }
}
