/// The country whose public holidays close the office.
package enum PublicHolidays: String, Word {
    case finland = "FI"
    case unitedStates = "US"
    case none

    package static var called: String { "a country whose holidays are known" }

    /// The holidays of a year, in the order of their days and one a day: where two fall together, as May Day and
    /// Ascension Day did in 2008, the fixed one stands. None in years that ``Day`` does not know.
    ///
    /// A year's list holds what falls in that year: the day off for a New Year's Day on a Saturday is in the year before.
    package func holidays(in year: Int) -> [Holiday] {
        var found: [Holiday] = []
        for rule in rules {
            if let day = rule.day(in: year) {
                found.append(rule.holiday(on: day))
                if let off = rule.dayOff(for: day), off.parts.year == year { found.append(rule.observed(on: off)) }
            }
            if let off = dayOffForNewYear(rule, after: year) { found.append(rule.observed(on: off)) }
        }
        // The rules stand in the order in which the first of two is the one to name.
        var days: Set<Day> = []
        return found.filter { days.insert($0.day).inserted }.sorted { $0.day < $1.day }
    }

    /// The holiday on a day, or `nil`; asked thousands of times for a list of what is due, so it makes no list.
    package func holiday(on day: Day) -> Holiday? {
        let year = day.parts.year
        for rule in rules {
            if let held = rule.day(in: year) {
                if held == day { return rule.holiday(on: day) }
                if rule.dayOff(for: held) == day { return rule.observed(on: day) }
            }
            if dayOffForNewYear(rule, after: year) == day { return rule.observed(on: day) }
        }
        return nil
    }

    /// The day off on 31 December for the New Year's Day that follows.
    private func dayOffForNewYear(_ rule: HolidayRule, after year: Int) -> Day? {
        guard rule.isObserved, case .on(month: 1, day: 1) = rule.falling, let next = rule.day(in: year + 1),
            let off = rule.dayOff(for: next), off < next
        else { return nil }
        return off
    }

    private var rules: [HolidayRule] {
        switch self {
        case .finland: PublicHolidays.finnish
        case .unitedStates: PublicHolidays.american
        case .none: []
        }
    }

    /// As the law has them since 1991, when Epiphany and Ascension Day went back from Saturdays to their own days, and
    /// two eves that are holidays only in collective agreements and in fact.
    private static let finnish = [
        HolidayRule(name: "New Year's Day", finnishName: "uudenvuodenpäivä", falling: .on(month: 1, day: 1)),
        HolidayRule(name: "Epiphany", finnishName: "loppiainen", falling: .on(month: 1, day: 6)),
        HolidayRule(name: "Good Friday", finnishName: "pitkäperjantai", falling: .afterEaster(days: -2)),
        HolidayRule(name: "Easter Sunday", finnishName: "pääsiäispäivä", falling: .afterEaster(days: 0)),
        HolidayRule(name: "Easter Monday", finnishName: "toinen pääsiäispäivä", falling: .afterEaster(days: 1)),
        HolidayRule(name: "May Day", finnishName: "vappu", falling: .on(month: 5, day: 1)),
        HolidayRule(name: "Ascension Day", finnishName: "helatorstai", falling: .afterEaster(days: 39)),
        HolidayRule(name: "Pentecost", finnishName: "helluntaipäivä", falling: .afterEaster(days: 49)),
        HolidayRule(
            name: "Midsummer Eve", finnishName: "juhannusaatto", falling: .weekday(5, onOrAfter: 19, month: 6),
            isStatutory: false),
        HolidayRule(
            name: "Midsummer Day", finnishName: "juhannuspäivä", falling: .weekday(6, onOrAfter: 20, month: 6)),
        HolidayRule(
            name: "All Saints' Day", finnishName: "pyhäinpäivä", falling: .weekday(6, onOrAfter: 31, month: 10)),
        HolidayRule(name: "Independence Day", finnishName: "itsenäisyyspäivä", falling: .on(month: 12, day: 6)),
        HolidayRule(
            name: "Christmas Eve", finnishName: "jouluaatto", falling: .on(month: 12, day: 24), isStatutory: false),
        HolidayRule(name: "Christmas Day", finnishName: "joulupäivä", falling: .on(month: 12, day: 25)),
        HolidayRule(name: "Boxing Day", finnishName: "tapaninpäivä", falling: .on(month: 12, day: 26)),
    ]

    /// The federal holidays (5 U.S.C. § 6103) as they are since 1986, with Juneteenth from 2021.
    private static let american = [
        HolidayRule(
            name: "New Year's Day", finnishName: "uudenvuodenpäivä", falling: .on(month: 1, day: 1), isObserved: true),
        HolidayRule(
            name: "Martin Luther King Jr. Day", finnishName: "Martin Luther Kingin päivä",
            falling: .weekday(1, onOrAfter: 15, month: 1)),
        HolidayRule(
            name: "Washington's Birthday", finnishName: "Washingtonin syntymäpäivä",
            falling: .weekday(1, onOrAfter: 15, month: 2)),
        HolidayRule(
            name: "Memorial Day", finnishName: "kaatuneiden muistopäivä", falling: .weekday(1, onOrAfter: 25, month: 5)),
        HolidayRule(
            name: "Juneteenth", finnishName: "orjuuden päättymisen päivä", falling: .on(month: 6, day: 19),
            firstYear: 2021, isObserved: true),
        HolidayRule(
            name: "Independence Day", finnishName: "itsenäisyyspäivä", falling: .on(month: 7, day: 4), isObserved: true
        ),
        HolidayRule(name: "Labor Day", finnishName: "työn päivä", falling: .weekday(1, onOrAfter: 1, month: 9)),
        HolidayRule(
            name: "Columbus Day", finnishName: "Kolumbuksen päivä", falling: .weekday(1, onOrAfter: 8, month: 10)),
        HolidayRule(
            name: "Veterans Day", finnishName: "veteraanien päivä", falling: .on(month: 11, day: 11), isObserved: true),
        HolidayRule(
            name: "Thanksgiving Day", finnishName: "kiitospäivä", falling: .weekday(4, onOrAfter: 22, month: 11)),
        HolidayRule(
            name: "Christmas Day", finnishName: "joulupäivä", falling: .on(month: 12, day: 25), isObserved: true),
    ]
}
