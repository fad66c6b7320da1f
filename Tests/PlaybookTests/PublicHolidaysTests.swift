import Playbook
import Testing

/// The rules against years that the governments and the churches published.
@Suite struct PublicHolidaysTests {
    private func days(_ country: PublicHolidays, _ year: Int) -> String {
        country.holidays(in: year).map { String($0.day.iso.dropFirst(5)) }.joined(separator: " ")
    }

    /// Ascension Day on May Day, the earliest and the latest Midsummer, All Saints' Day in October and in November.
    @Test(arguments: [
        (
            1991,
            "01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-21 06-22 11-02 12-06 12-24 12-25 12-26"
        ),
        (
            2000,
            "01-01 01-06 04-21 04-23 04-24 05-01 06-01 06-11 06-23 06-24 11-04 12-06 12-24 12-25 12-26"
        ),
        (
            2008,
            "01-01 01-06 03-21 03-23 03-24 05-01 05-11 06-20 06-21 11-01 12-06 12-24 12-25 12-26"
        ),
        (
            2019,
            "01-01 01-06 04-19 04-21 04-22 05-01 05-30 06-09 06-21 06-22 11-02 12-06 12-24 12-25 12-26"
        ),
        (
            2026,
            "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-19 06-20 10-31 12-06 12-24 12-25 12-26"
        ),
        (
            2038,
            "01-01 01-06 04-23 04-25 04-26 05-01 06-03 06-13 06-25 06-26 11-06 12-06 12-24 12-25 12-26"
        ),
    ])
    func `Finland's holidays fall where its calendar has them`(year: Int, expected: String) {
        #expect(days(.finland, year) == expected)
    }

    /// New Year's Day observed in the year before, Juneteenth before and after 2021, holidays on each weekend day.
    @Test(arguments: [
        (
            1999,
            "01-01 01-18 02-15 05-31 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31"
        ),
        (
            2010,
            "01-01 01-18 02-15 05-31 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31"
        ),
        (
            2020,
            "01-01 01-20 02-17 05-25 07-03 07-04 09-07 10-12 11-11 11-26 12-25"
        ),
        (
            2021,
            "01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31"
        ),
        (
            2022,
            "01-01 01-17 02-21 05-30 06-19 06-20 07-04 09-05 10-10 11-11 11-24 12-25 12-26"
        ),
        (
            2026,
            "01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25"
        ),
        (
            2027,
            "01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31"
        ),
    ])
    func `The federal holidays fall where the government's calendar has them`(year: Int, expected: String) {
        #expect(days(.unitedStates, year) == expected)
    }

    @Test(
        arguments: [
            (1818, nil), (1961, "1961-04-02"), (2000, "2000-04-23"), (2008, "2008-03-23"), (2019, "2019-04-21"),
            (2026, "2026-04-05"), (2038, "2038-04-25"), (2100, "2100-03-28"),
        ] as [(Int, String?)])
    func `Easter is where the computus puts it`(year: Int, expected: String?) {
        #expect(Easter.sunday(in: year)?.iso == expected)
    }

    @Test(arguments: PublicHolidays.allCases, [1900, 1985, 2021, 2026, 2027, 2199, 2200])
    func `A day is a holiday exactly if its year's list has it`(country: PublicHolidays, year: Int) throws {
        let list = country.holidays(in: year)
        #expect(list.map(\.day) == list.map(\.day).sorted())
        let byDay = Dictionary(list.map { ($0.day, $0) }, uniquingKeysWith: { first, _ in first })
        #expect(byDay.count == list.count)
        let first = try #require(Day(year: year, month: 1, day: 1))
        for offset in 0..<(Day.length(ofMonth: 2, year: year) + 337) {
            let day = first.adding(days: offset)
            #expect(country.holiday(on: day) == byDay[day])
        }
    }

    @Test func `The eves are closed, and marked as no holidays of the law`() throws {
        let unofficial = PublicHolidays.finland.holidays(in: 2026).filter { !$0.isStatutory }
        #expect(unofficial.map(\.name) == ["Midsummer Eve", "Christmas Eve"])
        #expect(unofficial.map { $0.name(in: .finnish) } == ["juhannusaatto", "jouluaatto"])
        #expect(unofficial.map(\.day.iso) == ["2026-06-19", "2026-12-24"])
        #expect(PublicHolidays.unitedStates.holiday(on: try day("2021-12-31"))?.name == "New Year's Day (observed)")
    }

    @Test func `A country is read in either case`() throws {
        #expect(try PublicHolidays(reading: "fi") == .finland)
        #expect(try PublicHolidays(reading: "US") == .unitedStates)
        #expect(try PublicHolidays(reading: "None") == .none)
        #expect(throws: UnknownWord.self) { try PublicHolidays(reading: "SE") }
    }

    @Test func `No country, no holidays; years beyond the calendar have none`() {
        #expect(PublicHolidays.none.holidays(in: 2026).isEmpty)
        #expect(PublicHolidays.finland.holidays(in: 3000).isEmpty)
        #expect(PublicHolidays.unitedStates.holiday(on: Day(number: 2_000_000)) == nil)
    }
}
