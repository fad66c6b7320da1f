/// A calendar day, without a time or a zone: when something was true, said or done.
///
/// Facts of this trade are dated by days, and a day must read the same on two machines in two time zones, so it is
/// never stored as an instant. Counted as days since 1970-01-01 in the proleptic Gregorian calendar.
package struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    package let number: Int

    /// The days that the house knows: 1900-01-01 to 2200-12-31.
    package static let calendar = Day(number: -25_567)...Day(number: 84_370)

    package init(number: Int) { self.number = number }

    /// A day from its parts, or `nil` where the calendar has no such day or the year is outside 1900–2200.
    package init?(year: Int, month: Int, day: Int) {
        guard (1900...2200).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        // Days from civil: years begin in March, so that the leap day is the last of its year.
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// A day written `YYYY-MM-DD`, or `nil` for anything else.
    package init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        func figure(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return value
        }
        guard let year = figure(0..<4), let month = figure(5..<7), let day = figure(8..<10) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The year, the month (1–12) and the day of the month.
    package var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The day as `YYYY-MM-DD`.
    package var iso: String {
        let (year, month, day) = parts
        return "\(Day.padded(year, to: 4))-\(Day.padded(month, to: 2))-\(Day.padded(day, to: 2))"
    }

    /// The first day of this day's month.
    package var startOfMonth: Day { Day(number: number - parts.day + 1) }

    /// The day of the week, 1 for Monday to 7 for Sunday, as ISO 8601 counts.
    package var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

    /// The day so many days later, or earlier for a count below zero.
    package func adding(days: Int) -> Day { Day(number: number + days) }

    /// Whole days from `earlier` to this day; negative where it is later.
    package func days(since earlier: Day) -> Int { number - earlier.number }

    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// The number of days in a month of 1–12.
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    private static func padded(_ value: Int, to width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
