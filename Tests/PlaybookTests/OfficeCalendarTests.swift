import Playbook
import Testing

@Suite struct OfficeCalendarTests {
    private static let calendars = [
        OfficeCalendar.standard, OfficeCalendar(holidays: .unitedStates), OfficeCalendar(holidays: .none),
        OfficeCalendar(holidays: .finland, workdays: [7]), OfficeCalendar(holidays: .finland, workdays: [4]),
        OfficeCalendar(holidays: .unitedStates, workdays: Set(1...7)),
        OfficeCalendar(
            closed: [
                ClosedPeriod(today...today.adding(days: 365), name: "Closed"),
                ClosedPeriod(today.adding(days: 300)...today.adding(days: 400), name: "Closed again"),
                ClosedPeriod(today.adding(days: 401)...today.adding(days: 401), name: "One more day"),
            ]),
    ]

    @Test func `A day off says why`() throws {
        let summer = ClosedPeriod(try day("2026-07-06")...(try day("2026-07-31")), name: "Summer closing")
        let calendar = OfficeCalendar(closed: [summer])
        let reasons = [
            ("2026-12-25", "Christmas Day"), ("2026-12-24", "Christmas Eve"), ("2026-12-26", "Boxing Day"),
            ("2026-11-22", "Sunday"), ("2026-11-21", "Saturday"), ("2026-07-06", "Summer closing"),
            ("2026-07-31", "Summer closing"), ("2026-05-14", "Ascension Day"),
        ]
        for (text, reason) in reasons { #expect(calendar.closure(on: try day(text)) == reason) }
        #expect(calendar.closure(on: try day("2026-08-03")) == nil)
        #expect(OfficeCalendar(holidays: .none).closure(on: try day("2026-12-25")) == nil)
    }

    @Test func `Christmas to New Year has three office days`() throws {
        let calendar = OfficeCalendar.standard
        #expect(calendar.officeDay(onOrAfter: try day("2026-12-24")).iso == "2026-12-28")
        #expect(calendar.adding(officeDays: 1, to: try day("2026-12-23")).iso == "2026-12-28")
        #expect(calendar.adding(officeDays: 5, to: try day("2026-12-23")).iso == "2027-01-04")
        #expect(calendar.adding(officeDays: 1, to: try day("2026-11-21")).iso == "2026-11-23")
        #expect(calendar.adding(officeDays: 0, to: try day("2026-11-21")).iso == "2026-11-23")
    }

    @Test(arguments: calendars) func `The next office day is one, and none is left out`(calendar: OfficeCalendar) {
        var generator = Seeded(11)
        for _ in 0..<100 {
            let from = today.adding(days: Int.random(in: -2000...2000, using: &generator))
            let found = calendar.officeDay(onOrAfter: from)
            #expect(found >= from && calendar.isOfficeDay(found))
            let between = (0..<found.days(since: from)).map { from.adding(days: $0) }
            #expect(between.allSatisfy { !calendar.isOfficeDay($0) })
            #expect(between.allSatisfy { calendar.closure(on: $0) != nil } && calendar.closure(on: found) == nil)
        }
    }

    @Test(arguments: calendars) func `Office days are counted one by one`(calendar: OfficeCalendar) {
        var generator = Seeded(12)
        for _ in 0..<30 {
            let from = today.adding(days: Int.random(in: -2000...2000, using: &generator))
            let count = Int.random(in: 1...25, using: &generator)
            let reached = calendar.adding(officeDays: count, to: from)
            let passed = (1...reached.days(since: from)).count { calendar.isOfficeDay(from.adding(days: $0)) }
            #expect(calendar.isOfficeDay(reached) && passed == count)
        }
    }

    @Test func `A calendar far away still ends its search`() {
        #expect(OfficeCalendar.standard.officeDay(onOrAfter: Day(number: 10_000_000)).number >= 10_000_000)
    }
}
