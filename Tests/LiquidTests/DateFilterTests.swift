import Testing

@testable import Liquid

/// The `date` filter: reading, writing and the calendar beneath.
@Suite struct DateFilterTests {
    /// 2026-03-14 10:30:05 in Helsinki.
    static let now = Moment(unixSeconds: 1_773_477_005, utcOffset: 7_200)

    @Test(arguments: [
        ("now", "%Y-%m-%d %H:%M:%S %z", "2026-03-14 10:30:05 +0200"),
        ("today", "%A %-d %B %Y", "Saturday 14 March 2026"),
        ("2026-03-14", "%d.%m.%Y", "14.03.2026"), ("2026-03-14T22:15:30Z", "%F %T %Z", "2026-03-14 22:15:30 UTC"),
        ("2026-03-14 22:15 +05:30", "%R %:z", "22:15 +05:30"), ("March 14, 2016", "%b %e %y", "Mar 14 16"),
        ("14 Mar 2016 1:05 pm", "%I:%M %p|%l:%M %P|%k", "01:05 PM| 1:05 pm|13"), ("14.3.2026", "%F", "2026-03-14"),
        ("14/03/2026", "%F", "2026-03-14"), ("Sat, 14 Mar 2026 10:30:00 +0200", "%s", "1773477000"),
        ("1st May 2026", "%F", "2026-05-01"), ("20260314", "%F", "2026-03-14"), ("0", "%F %T", "1970-01-01 02:00:00"),
        ("2027-01-01", "%G-W%V-%u %j %U %W", "2026-W53-5 001 00 00"), ("2024-02-29", "%j %C %^a %3e", "060 20 THU  29"),
        ("2026-03-14T01:02:03.045Z", "%L %3N %N", "045 045 045000000"),
        ("2026-03-04", "%_d|%-d|%05d|%%|%q", " 4|4|00004|%|%q"),
        ("1969-12-31 23:59:59 UTC", "%s", "-1"), ("0001-01-01", "%A", "Monday"),
        ("2026-03-14", "%D %v %c", "03/14/26 14-MAR-2026 Sat Mar 14 00:00:00 2026"),
    ])
    func writes(_ input: String, _ pattern: String, _ text: String) throws {
        let data: Object = ["day": .string(input), "pattern": .string(pattern)]
        #expect(try printed("{{ day | date: pattern }}", data, now: Self.now) == text)
    }

    @Test(arguments: [
        "", "soon", "2026-13-01", "2026-02-29", "31.4.2026", "12:99", "2026-03-14x", "1.2.3.4", "--", "12 12 12 12",
    ])
    func isNoDate(_ text: String) throws {
        #expect(try printed("{{ day | date: '%F' }}", ["day": .string(text)], dialect: .lax, now: Self.now) == text)
    }

    /// The calendar goes from seconds to a date and back for any moment.
    @Test(arguments: 0..<300)
    func secondsGoRound(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let seconds = Int(generator.next() % 400_000_000_000) - 200_000_000_000
        let offset = (Int(generator.next() % 29) - 14) * 3_600
        let date = try #require(CalendarDate(Moment(unixSeconds: seconds, utcOffset: offset)))
        #expect(date.unixSeconds == seconds)
        #expect(date.isValid)
        #expect(
            DateParser.date(in: DatePattern.text(of: date, by: "%F %T %z"), now: Self.now)?.unixSeconds == seconds
                || date.year < 1)
    }
}
