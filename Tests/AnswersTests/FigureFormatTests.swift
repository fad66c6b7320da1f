import Answers
import Testing

/// Figures and days as an English and a Finnish reader expect them.
struct FigureFormatTests {
    private let english = FigureFormat(.english)
    private let finnish = FigureFormat(.finnish)

    @Test(arguments: [
        (0, "0", "0"), (999, "999", "999"), (1_000, "1,000", "1\u{A0}000"),
        (-1_234_567, "-1,234,567", "-1\u{A0}234\u{A0}567"),
        (Int.min, "-9,223,372,036,854,775,808", "-9\u{A0}223\u{A0}372\u{A0}036\u{A0}854\u{A0}775\u{A0}808"),
    ])
    func wholeNumbers(_ value: Int, _ en: String, _ fi: String) {
        #expect(english.integer(value) == en)
        #expect(finnish.integer(value) == fi)
    }

    @Test(arguments: [
        (12_345, 2, "123.45", "123,45"), (5, 2, "0.05", "0,05"), (-5, 1, "-0.5", "-0,5"), (7, 0, "7", "7"),
        (123_456_789, 3, "123,456.789", "123\u{A0}456,789"), (0, 2, "0.00", "0,00"),
    ])
    func decimals(_ units: Int, _ places: Int, _ en: String, _ fi: String) {
        #expect(english.decimal(units: units, places: places) == en)
        #expect(finnish.decimal(units: units, places: places) == fi)
    }

    @Test(arguments: [
        (123_456, "EUR", "€1,234.56", "1\u{A0}234,56\u{A0}€"), (123_500, "EUR", "€1,235", "1\u{A0}235\u{A0}€"),
        (-5, "EUR", "-€0.05", "-0,05\u{A0}€"), (100_000, "USD", "$1,000", "1\u{A0}000\u{A0}$"),
        (50, "GBP", "£0.50", "0,50\u{A0}£"), (123_456, "SEK", "SEK\u{A0}1,234.56", "1\u{A0}234,56\u{A0}SEK"),
        (Int.min, "EUR", "-€92,233,720,368,547,758.08", "-92\u{A0}233\u{A0}720\u{A0}368\u{A0}547\u{A0}758,08\u{A0}€"),
    ])
    func money(_ cents: Int, _ currency: String, _ en: String, _ fi: String) {
        #expect(english.money(cents: cents, currency: currency) == en)
        #expect(finnish.money(cents: cents, currency: currency) == fi)
    }

    @Test func zeroCentsAreWrittenWhereTheColumnHasCents() {
        #expect(english.money(cents: 100, currency: "EUR", alwaysCents: true) == "€1.00")
        let precision = Precision(of: [.money(cents: 100, currency: "EUR"), .money(cents: 101, currency: "EUR")])
        #expect(english.text(.money(cents: 100, currency: "EUR"), precision) == "€1.00")
        #expect(Precision(of: [.money(cents: 100, currency: "EUR"), .none, .share(basisPoints: 100)]) == Precision())
    }

    @Test(arguments: [
        (2_500, "25%", "25\u{A0}%"), (1_250, "12.5%", "12,5\u{A0}%"), (3_333, "33.3%", "33,3\u{A0}%"),
        (6_667, "66.7%", "66,7\u{A0}%"), (0, "0%", "0\u{A0}%"), (1, "0.01%", "0,01\u{A0}%"), (5, "0.1%", "0,1\u{A0}%"),
        (9_999, "99.99%", "99,99\u{A0}%"), (9_994, "99.9%", "99,9\u{A0}%"), (10_000, "100%", "100\u{A0}%"),
        (-250, "-2.5%", "-2,5\u{A0}%"), (12_345_600, "123,456%", "123\u{A0}456\u{A0}%"),
    ])
    func shares(_ points: Int, _ en: String, _ fi: String) {
        #expect(english.share(basisPoints: points) == en)
        #expect(finnish.share(basisPoints: points) == fi)
    }

    @Test func theLargestSharesDoNotTrap() {
        #expect(english.share(basisPoints: .min).hasPrefix("-"))
        #expect(english.share(basisPoints: .max).hasSuffix("%"))
        #expect(english.text(.shares(percents: 4...62)) == "4–62%")
        #expect(finnish.text(.shares(percents: 4...62)) == "4–62\u{A0}%")
        #expect(english.text(.shares(percents: 100...100)) == "100%")
        let table = Table("t", columns: [.init("range")], rows: [[.shares(percents: 4...100)]])
        #expect(JSONRenderer.render(.table(table)).contains("[0.04, 1]"))
        #expect(CSVRenderer.render(.table(table)).contains("0.04; 1"))
    }

    @Test func days() {
        #expect(english.day("2026-11-22") == "2026-11-22")
        #expect(finnish.day("2026-11-22") == "22.11.2026")
        #expect(finnish.day("2026-01-05") == "5.1.2026")
        #expect(finnish.day("soon") == "soon")
        #expect(english.day("2026-11-02 14:00") == "2026-11-02 14:00")
        #expect(finnish.day("2026-11-02 09:05") == "2.11.2026 9.05")
    }

    @Test func otherCells() {
        #expect(english.text(.none) == "")
        #expect(english.text(.list(["a", "b"])) == "a, b")
        #expect(english.text(.flag(true)) == "yes")
        #expect(finnish.text(.flag(false)) == "ei")
        #expect(english.quantity(1_200, unit: "EUR") == "€1,200")
        #expect(finnish.quantity(1_200, unit: "EUR") == "1\u{A0}200\u{A0}€")
        #expect(english.quantity(1_200, unit: "touches") == "1,200")
        #expect(english.quantity(1_200, unit: "MQL") == "1,200")
    }
}
