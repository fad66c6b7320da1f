/// A quarter of the workspace's year, such as `2026-Q4`.
///
/// A year may begin in any month; it is named after the calendar year in which it begins.
package struct Quarter: Hashable, Comparable, Sendable {
    package let year: Int
    /// 1 to 4.
    package let number: Int
    /// The month in which the year begins, 1 to 12.
    package let startMonth: Int

    /// `nil` where some of its days are outside 1900–2200.
    package init?(year: Int, number: Int, startMonth: Int = 1) {
        guard (1900...2199).contains(year), (1...4).contains(number), (1...12).contains(startMonth) else { return nil }
        self.year = year
        self.number = number
        self.startMonth = startMonth
    }

    /// A quarter written `2026-Q4`, in either case; `nil` for anything else.
    package init?(_ text: some StringProtocol, startMonth: Int = 1) {
        let parts = text.lowercased().split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[1].hasPrefix("q"),
            parts[0].utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains), let year = Int(parts[0]),
            let number = Int(parts[1].dropFirst())
        else { return nil }
        self.init(year: year, number: number, startMonth: startMonth)
    }

    /// The quarter of a day; days of 2200 and after, and before 1900, are in the last and the first that there is.
    package init(of day: Day, startMonth: Int = 1) {
        let (year, month, _) = day.parts
        let months = year * 12 + month - startMonth
        let limits = (1900 * 12)...(2199 * 12 + 11)
        let clamped = min(max(months, limits.lowerBound), limits.upperBound)
        self.year = clamped / 12
        number = clamped % 12 / 3 + 1
        self.startMonth = startMonth
    }

    package var first: Day { Quarter.monthStart(year: year, months: startMonth - 1 + (number - 1) * 3) }
    package var last: Day { Quarter.monthStart(year: year, months: startMonth - 1 + number * 3).adding(days: -1) }
    package var days: ClosedRange<Day> { first...last }

    /// The four of one year.
    package static func all(of year: Int, startMonth: Int) -> [Quarter] {
        (1...4).compactMap { Quarter(year: year, number: $0, startMonth: startMonth) }
    }

    /// As `2026-Q4`.
    package var text: String { "\(year)-Q\(number)" }

    package static func < (left: Quarter, right: Quarter) -> Bool {
        (left.year, left.number) < (right.year, right.number)
    }

    /// The first day of a month, counted from January of a year.
    private static func monthStart(year: Int, months: Int) -> Day {
        guard let day = Day(year: year + months / 12, month: months % 12 + 1, day: 1) else {
            preconditionFailure("a quarter lies between 1900 and 2200")
        }
        return day
    }
}
