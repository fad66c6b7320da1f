import Playbook
import Testing

@Suite struct OfficeClockTests {
    private static let posix = [
        "EET-2EEST,M3.5.0/3,M10.5.0/4", "UTC0", "EST5EDT,M3.2.0,M11.1.0", "AEST-10AEDT,M10.1.0,M4.1.0/3",
        "<+0330>-3:30", "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0",
    ]

    private func zone(_ text: String) throws -> ZoneRules { try #require(ZoneRules(posix: text)) }
    private func instant(_ text: String) throws -> Instant { try #require(Instant(iso: text)) }

    private static func clocks() throws -> [OfficeClock] {
        var clocks: [OfficeClock] = []
        for text in posix {
            let zone = try #require(ZoneRules(posix: text))
            clocks.append(OfficeClock(calendar: .standard, zone: zone))
            // Open by night, too, where the clocks change.
            let always = OfficeHours(opens: WallTime(minute: 0), closes: WallTime(minute: 1440))
            clocks.append(
                OfficeClock(
                    calendar: OfficeCalendar(holidays: .none, workdays: Set(1...7), hours: always), zone: zone))
            let early = OfficeHours(opens: WallTime(minute: 150), closes: WallTime(minute: 210))
            clocks.append(OfficeClock(calendar: OfficeCalendar(workdays: [7, 1], hours: early), zone: zone))
        }
        return clocks
    }

    @Test func `A Friday afternoon goes on on Monday morning`() throws {
        let clock = OfficeClock(calendar: .standard, zone: try zone(Self.posix[0]))
        let asked = try instant("2026-11-20T15:45:00+02:00")
        #expect(clock.deadline(from: asked, officeSeconds: 3600) == (try instant("2026-11-23T08:45:00+02:00")))
        #expect(clock.officeSeconds(from: asked, to: try instant("2026-11-23T09:02:00+02:00")) == 4620)
        // From outside the hours, over Independence Day, and from the very minute of closing.
        let night = try instant("2026-11-20T22:00:00+02:00")
        #expect(clock.deadline(from: night, officeSeconds: 3600) == (try instant("2026-11-23T09:00:00+02:00")))
        let eve = try instant("2027-12-03T16:00:00+02:00")
        #expect(clock.deadline(from: eve, officeSeconds: 60) == (try instant("2027-12-07T08:01:00+02:00")))
        #expect(clock.deadline(from: asked, officeSeconds: 0) == asked)
    }

    @Test func `Office hours keep the wall's time when the clocks change`() throws {
        let clock = OfficeClock(calendar: .standard, zone: try zone(Self.posix[0]))
        // Friday 27 March 2026 at 15:00 is winter time, Monday the 30th at 09:00 summer time: two office hours.
        let friday = try instant("2026-03-27T15:00:00+02:00")
        #expect(clock.deadline(from: friday, officeSeconds: 7200) == (try instant("2026-03-30T09:00:00+03:00")))
        let always = OfficeHours(opens: WallTime(minute: 0), closes: WallTime(minute: 1440))
        let open = OfficeClock(
            calendar: OfficeCalendar(holidays: .none, workdays: Set(1...7), hours: always), zone: clock.zone)
        func hours(_ text: String) throws -> Int {
            let day = try day(text)
            return open.officeSeconds(from: open.end(of: day.adding(days: -1)), to: open.end(of: day)) / 3600
        }
        #expect(try hours("2026-03-28") == 24 && hours("2026-03-29") == 23 && hours("2026-10-25") == 25)
    }

    @Test func `Elapsed office time is additive, monotone, and nothing on closed days`() throws {
        var generator = Seeded(41)
        let start = try instant("2026-01-01T00:00:00Z").seconds
        for clock in try Self.clocks() {
            for _ in 0..<60 {
                let points = (0..<3).map { _ in
                    Instant(seconds: start + Int.random(in: 0...40_000_000, using: &generator))
                }.sorted()
                let parts =
                    clock.officeSeconds(from: points[0], to: points[1])
                    + clock.officeSeconds(from: points[1], to: points[2])
                #expect(parts == clock.officeSeconds(from: points[0], to: points[2]))
                #expect(parts >= 0 && parts <= points[2].seconds - points[0].seconds)
                #expect(clock.officeSeconds(from: points[2], to: points[0]) == 0)
                let day = clock.day(of: points[1])
                if !clock.calendar.isOfficeDay(day) {
                    #expect(clock.officeSeconds(from: clock.end(of: day.adding(days: -1)), to: clock.end(of: day)) == 0)
                }
            }
        }
    }

    @Test func `A deadline is the earliest instant by which the time has passed`() throws {
        var generator = Seeded(42)
        let start = try instant("2026-01-01T00:00:00Z").seconds
        for clock in try Self.clocks() {
            for _ in 0..<40 {
                let began = Instant(seconds: start + Int.random(in: 0...40_000_000, using: &generator))
                let seconds = Int.random(in: 1...100_000, using: &generator)
                let due = clock.deadline(from: began, officeSeconds: seconds)
                #expect(clock.officeSeconds(from: began, to: due) == seconds)
                #expect(clock.officeSeconds(from: began, to: Instant(seconds: due.seconds - 1)) == seconds - 1)
            }
        }
    }

    @Test func `A wall's time and its instant are two names of one thing`() throws {
        var generator = Seeded(43)
        for text in Self.posix {
            let zone = try zone(text)
            for _ in 0..<200 {
                let day = today.adding(days: Int.random(in: -4000...4000, using: &generator))
                let time = WallTime(minute: Int.random(in: 0..<1440, using: &generator))
                let instant = zone.instant(of: day, at: time)
                let back = (zone.day(of: instant), zone.time(of: instant))
                // A time that the clocks leap over is the only one that comes back as another, later by the leap.
                let leapt = back.1.minute - time.minute
                #expect(back.0 == day && (leapt == 0 || (1...60).contains(leapt)), "\(text) \(day.iso) \(time.text)")
            }
        }
        let helsinki = try zone(Self.posix[0])
        let twice = helsinki.instant(of: try day("2026-10-25"), at: WallTime(minute: 210))
        #expect(twice == (try instant("2026-10-25T03:30:00+03:00")))
        #expect(helsinki.instants(of: try day("2026-10-25"), at: WallTime(minute: 210)).count == 2)
        #expect(helsinki.instants(of: try day("2026-03-29"), at: WallTime(minute: 210)).isEmpty)
        #expect(helsinki.instants(of: try day("2026-03-29"), at: WallTime(minute: 240)).count == 1)
        let never = helsinki.instant(of: try day("2026-03-29"), at: WallTime(minute: 210))
        #expect(helsinki.text(of: never) == "2026-03-29 04:30")
    }

    @Test(arguments: [
        "", "EE", "EET", "EET-2EEST,", "EET-2EEST,M13.1.0,M1.1.0", "EET-2EEST,M1.1.0", "EET-2x", "EET-200",
    ])
    func `What is no rule of a zone is none`(text: String) { #expect(ZoneRules(posix: text) == nil) }

    @Test(arguments: [
        ("8:00", 480), ("08:00", 480), ("8.05", 485), ("00:00", 0), ("24:00", 1440), ("23.59", 1439),
    ])
    func `A time of day is read as people write it`(text: String, minute: Int) {
        #expect(WallTime(text)?.minute == minute)
    }

    @Test(arguments: ["", "8", "25:00", "24:01", "8:60", "8:5", "-1:00", "８:00", "8:00:00", "8,00"])
    func `What is no time of day is none`(text: String) { #expect(WallTime(text) == nil) }
}
