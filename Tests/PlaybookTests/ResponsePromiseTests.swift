import Playbook
import Testing

@Suite struct ResponsePromiseTests {
    private static let calendars = [
        OfficeCalendar.standard, OfficeCalendar(holidays: .none), OfficeCalendar(holidays: .finland, workdays: [2, 4]),
        OfficeCalendar(closed: [ClosedPeriod(today.adding(days: 10)...today.adding(days: 40), name: "Closed")]),
    ]
    private static let times = [
        ResponseTime(1, .officeHours), ResponseTime(9, .officeHours), ResponseTime(3, .officeDays),
        ResponseTime(24, .hours), ResponseTime(49, .hours), ResponseTime(4, .days),
    ]

    private func lastDay(_ time: ResponseTime, from text: String) throws -> String {
        time.lastDay(from: try day(text), in: .standard).iso
    }

    @Test func `One office hour has surely passed at the end of the next office day`() throws {
        let hour = ResponseTime(1, .officeHours)
        #expect(try lastDay(hour, from: "2026-11-19") == "2026-11-20")
        // Over a weekend, from within it, and over the Finnish Independence Day and Christmas.
        #expect(try lastDay(hour, from: "2026-11-20") == "2026-11-23")
        #expect(try lastDay(hour, from: "2026-11-21") == "2026-11-23")
        #expect(try lastDay(hour, from: "2027-12-03") == "2027-12-07")
        #expect(try lastDay(hour, from: "2026-12-23") == "2026-12-28")
        #expect(try lastDay(ResponseTime(8, .officeHours), from: "2026-11-18") == "2026-11-19")
        #expect(try lastDay(ResponseTime(9, .officeHours), from: "2026-11-18") == "2026-11-20")
        #expect(try lastDay(ResponseTime(24, .hours), from: "2026-11-20") == "2026-11-23")
        #expect(try lastDay(ResponseTime(2, .days), from: "2026-11-17") == "2026-11-19")
    }

    @Test func `An answer is in time, late, waited for or overdue`() throws {
        let promise = ResponsePromise.standard
        let asked = try day("2026-11-19")
        func standing(_ answers: [String], today: String) throws -> ResponseStanding {
            promise.standing(
                since: asked, answers: try answers.map(day), isSalesReady: true, on: try day(today), in: .standard)
        }
        #expect(try standing(["2026-11-19"], today: "2026-11-22").state == .answeredInTime)
        #expect(try standing(["2026-11-20"], today: "2026-11-22").state == .answeredInTime)
        let late = try standing(["2026-11-24", "2026-11-23"], today: "2026-11-25")
        #expect(late.state == .answeredLate && late.daysLate == 3 && late.isBreach && !late.isOpen)
        #expect(try standing([], today: "2026-11-20").state == .waiting)
        let never = try standing([], today: "2026-11-22")
        #expect(never.state == .overdue && never.daysLate == 2 && never.isOpen && never.isBreach)
        // Answered before asked, and an answer that is still to come.
        #expect(try standing(["2026-11-18"], today: "2026-11-22") == never)
        #expect(try standing(["2026-11-23"], today: "2026-11-22") == never)
    }

    @Test func `Whoever is not sales-ready has the longer promise`() throws {
        let promise = ResponsePromise(response: ResponseTime(1, .officeHours), anyContact: ResponseTime(5, .days))
        let asked = try day("2026-11-16")
        func state(_ isSalesReady: Bool) throws -> ResponseStanding.State {
            promise.standing(
                since: asked, answers: [], isSalesReady: isSalesReady, on: try day("2026-11-19"), in: .standard
            ).state
        }
        #expect(try state(true) == .overdue)
        #expect(try state(false) == .waiting)
    }

    @Test(arguments: calendars, times)
    func `Nobody must answer on a day on which the office is closed`(calendar: OfficeCalendar, time: ResponseTime) {
        var generator = Seeded(31)
        for _ in 0..<60 {
            let asked = today.adding(days: Int.random(in: -400...400, using: &generator))
            let last = time.lastDay(from: asked, in: calendar)
            #expect(calendar.isOfficeDay(last) && last > asked)
            #expect(time.lastDay(from: asked.adding(days: 1), in: calendar) >= last, "a later clock runs out no sooner")
        }
    }

    @Test(arguments: calendars)
    func `The state follows from the days, and never gets better by waiting`(calendar: OfficeCalendar) {
        var generator = Seeded(32)
        for _ in 0..<200 {
            let time = Self.times.randomElement(using: &generator) ?? ResponseTime(1, .officeDays)
            let promise = ResponsePromise(response: time)
            let asked = today.adding(days: Int.random(in: -400...400, using: &generator))
            let answers = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
                asked.adding(days: Int.random(in: -5...30, using: &generator))
            }
            let on = asked.adding(days: Int.random(in: 0...25, using: &generator))
            func standing(_ day: Day) -> ResponseStanding {
                promise.standing(since: asked, answers: answers, isSalesReady: true, on: day, in: calendar)
            }
            let now = standing(on)
            let seen = answers.filter { $0 >= asked && $0 <= on }.min()
            #expect(now.answered == seen && now.isOpen == (seen == nil))
            #expect(now.isBreach == ((seen ?? on) > now.lastDay))
            #expect((now.state == .overdue || now.state == .answeredLate) == now.isBreach)
            #expect(standing(on.adding(days: 1)).daysLate >= now.daysLate)
        }
    }

    @Test func `A campaign's letter answers nobody, a call always does`() {
        #expect(touch(1, "sent").isAnswer && !touch(1, "sent", campaign: 4).isAnswer)
        #expect(touch(1, "call", campaign: 4).isAnswer && touch(1, "meeting").isAnswer)
        #expect(!touch(1, "impression").isAnswer && !touch(1, "contact-request").isAnswer && !touch(1, "own").isAnswer)
    }
}
