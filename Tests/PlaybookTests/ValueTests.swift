import Playbook
import Testing

@Suite struct ValueTests {
    @Test func everyDayOfTheCalendarReadsBackAsItWasWritten() throws {
        let first = try #require(Day(year: 1900, month: 1, day: 1))
        let last = try #require(Day(year: 2200, month: 12, day: 31))
        var wrong = 0
        for number in first.number...last.number {
            let day = Day(number: number)
            let (year, month, dayOfMonth) = day.parts
            let isRight = Day(iso: day.iso) == day && Day(year: year, month: month, day: dayOfMonth) == day
            wrong += isRight && (1...7).contains(day.weekday) ? 0 : 1
        }
        #expect(wrong == 0)
        #expect(last.days(since: first) == 109_937)
    }

    @Test("an instant outside the calendar in UTC is none, whatever day its zone has")
    func instantsOutside() {
        for text in ["1900-01-01T00:30:00+02:00", "2200-12-31T23:30:00-02:00", "1899-12-31T12:00:00Z"] {
            #expect(Instant(iso: text) == nil, "\(text)")
        }
        for text in ["1900-01-01T00:00:00Z", "2200-12-31T23:59:59Z"] { #expect(Instant(iso: text)?.iso == text) }
        #expect(Day.calendar.lowerBound.iso == "1900-01-01" && Day.calendar.upperBound.iso == "2200-12-31")
    }

    @Test("amounts of a currency are added exactly, or not at all")
    func sums() throws {
        let dollar = try #require(Currency("USD"))
        var generator = Seeded(7)
        for _ in 0..<200 {
            let cents = (0..<20).map { _ in Int.random(in: -Money.mostCents...Money.mostCents, using: &generator) }
            let amounts = cents.map { Money(cents: $0, currency: .eur) } + [Money(cents: 7, currency: dollar)]
            #expect(amounts.sum(in: .eur)?.cents == cents.reduce(0, +) && amounts.sum(in: dollar)?.cents == 7)
        }
        let large = Array(repeating: Money(cents: Money.mostCents, currency: .eur), count: 900)
        #expect(large.sum(in: .eur) != nil && (large + large).sum(in: .eur) == nil)
        #expect([Money]().sum(in: .eur)?.cents == 0)
    }

    @Test(
        "an amount in a sentence reads as it could be typed",
        arguments: [(120_050, "1200.50 EUR", "1201 EUR"), (4, "0.04 EUR", "0 EUR"), (-300, "-3 EUR", "-3 EUR")])
    func moneyText(cents: Int, exact: String, whole: String) {
        let money = Money(cents: cents, currency: .eur)
        #expect(money.text == exact && money.wholeText == whole)
    }

    @Test("several deals ended as the best of those that were opened in time")
    func outcomes() {
        let early = today.adding(days: -200)
        let all = [
            deal(1, outcome: .won, created: early), deal(2, outcome: .lost), deal(3, outcome: .open),
            deal(4, outcome: .won, created: today),
        ]
        let first = today.adding(days: -100)
        #expect(all.outcome(openedFrom: early, until: today) == .won)
        #expect(all.outcome(openedFrom: first, until: today.adding(days: -1)) == .open)
        #expect(all.prefix(2).outcome(openedFrom: first, until: today) == .lost)
        #expect(all.prefix(1).outcome(openedFrom: first, until: today) == nil)
    }

    @Test(arguments: [("2026-11-22", 7), ("1970-01-01", 4), ("2000-02-29", 2), ("1969-12-31", 3)])
    func knowsTheDayOfTheWeek(text: String, weekday: Int) throws {
        #expect(try day(text).weekday == weekday)
    }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "22.11.2026", "", "2026-11-2x",
        "+026-11-22",
        "1899-12-31", "2201-01-01", "2026-11-31",
    ])
    func refusesADayThatIsNone(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test(arguments: [
        ("2026-11-22T12:00:00Z", "2026-11-22T12:00:00Z"), ("2026-11-22T00:30+02:00", "2026-11-21T22:30:00Z"),
        ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"), ("2026-11-22T23:00:01-03:30", "2026-11-23T02:30:01Z"),
    ])
    func readsAnInstantInAnyZone(text: String, iso: String) {
        #expect(Instant(iso: text)?.iso == iso)
    }

    @Test(arguments: [
        "2026-11-22", "2026-11-22T12:00", "2026-11-22T24:00Z", "2026-11-22T12:60Z", "2026-11-22T+1:00Z",
        "2026-11-22T12:00:+1Z", "2026-11-22 12:00Z", "2026-11-22T12:00Zx", "2026-11-22T12:00*02:00",
        "2026-11-22T12:00+2:00", "2026-11-22T12:00:0",
    ])
    func refusesAnInstantThatIsNone(text: String) {
        #expect(Instant(iso: text) == nil)
    }

    @Test func noonOfADayIsOnThatDay() {
        for number in [-400, -1, 0, 1, 20_779] {
            #expect(Instant(noonOf: Day(number: number)).day == Day(number: number))
        }
    }

    @Test func readsAWordAsPeopleTypeIt() throws {
        #expect(try BuyingRole(reading: "Economic Buyer") == .economicBuyer)
        #expect(try Tier(reading: "1:FEW") == .oneToFew)
        #expect(throws: UnknownWord.self) { try Stance(reading: "champoin") }
        do {
            _ = try Stance(reading: "champoin")
        } catch {
            #expect(
                error.description == "“champoin” is not a stance — did you mean champion?"
            )
        }
        do {
            _ = try Stance(reading: "xyzzy")
        } catch {
            #expect(
                error.description
                    == "“xyzzy” is not a stance. Use one of: champion, supporter, neutral, sceptic, opponent.")
        }
    }

    @Test(arguments: [("eur", "EUR"), ("USD", "USD")])
    func readsACurrency(text: String, code: String) {
        #expect(Currency(text)?.code == code)
    }

    @Test(arguments: ["", "EU", "EURO", "€", "E1R", "ÄÄÄ"])
    func refusesACurrencyThatIsNone(text: String) {
        #expect(Currency(text) == nil)
    }

    @Test func sumsEachCurrencyApart() throws {
        let dollars = try currency("USD")
        let money = [
            Money(cents: 5, currency: dollars), Money(cents: 1, currency: .eur), Money(cents: -7, currency: dollars),
        ]
        #expect(money.totals == [Money(cents: 1, currency: .eur), Money(cents: -2, currency: dollars)])
        #expect([Money]().totals.isEmpty)
    }

    @Test func aContactsNameHasNoStraySpace() {
        var person = contact(1, "Liisa")
        #expect(person.name == "Liisa")
        person.lastName = "Virtanen"
        #expect(person.name == "Liisa Virtanen")
        person.firstName = ""
        #expect(person.name == "Virtanen")
    }

    @Test func ordersRunAsTheyRead() {
        #expect(Seniority.allCases.sorted(by: >) == Seniority.allCases)
        #expect(Confidence.allCases.sorted() == Confidence.allCases)
        #expect(FunnelStage.allCases.sorted() == FunnelStage.allCases)
        #expect(FitBand.allCases.sorted(by: >) == FitBand.allCases)
    }
}
