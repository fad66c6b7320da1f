package import Answers
package import Playbook

extension MetricValue {
    /// The value as a cell; its unit stands in a column of its own.
    package var cell: Cell {
        switch self {
        case .share(let points): .share(basisPoints: points)
        case .times(let hundredths): .decimal(units: hundredths, places: 2)
        case .money(let money), .moneyPerDay(let money): .money(cents: money.cents, currency: money.currency.code)
        case .days(let tenths): .decimal(units: tenths, places: 1)
        case .years(let years): .integer(years)
        case .count(let count): .integer(count)
        }
    }

    /// What people have to be told beside the figure; empty where the figure says it.
    func unit(_ language: Language) -> String {
        switch self {
        case .share, .money, .count: ""
        case .times: language.said("times", "kertaa")
        case .moneyPerDay: language.said("a day", "päivässä")
        case .days: language.said("days", "päivää")
        case .years: language.said("years", "vuotta")
        }
    }

    /// The value with its unit, amounts in whole units: `€6,203 a day`, `3 kertaa`.
    func words(_ language: Language) -> String { [figure(language), unit(language)].joinedUnits }

    /// A multiple that is whole is said without decimals.
    fileprivate func figure(_ language: Language) -> String {
        let format = FigureFormat(Style.Language(language), isTypeset: true)
        if case .times(let hundredths) = self, hundredths.isMultiple(of: 100) {
            return format.integer(hundredths / 100)
        }
        return format.text(cell.inWholeUnits)
    }
}

extension MetricReading.Goal {
    /// What a metric should be, as a page says it.
    func words(_ language: Language) -> String {
        switch self {
        case .between(let low, let high):
            return language.said(
                "\(low.figure(language)) to \(high.words(language))", "\(low.figure(language))–\(high.words(language))")
        case .atLeast(let value):
            return language.said("\(value.words(language)) or more", "vähintään \(value.words(language))")
        case .above(let value):
            return language.said("above \(value.words(language))", "yli \(value.words(language))")
        case .growing(let value, let day):
            let (value, day) = (value.words(language), BriefFormat(language).day(day))
            return language.said("growing: \(value) on \(day)", "kasvaa; \(day) se oli \(value)")
        }
    }
}

extension [String] {
    /// A figure and its unit, which never part; the figure alone where it has none.
    fileprivate var joinedUnits: String { filter { !$0.isEmpty }.joined(separator: "\u{A0}") }
}

/// What a page calls a metric, and its formula, by the metric's name.
struct MetricWords {
    let title: String
    let formula: String

    /// The Finnish words; `nil` for a metric that has none yet.
    static func finnish(_ name: String) -> MetricWords? { finnish[name] }

    private static let finnish: [String: MetricWords] = [
        "pipeline-coverage": .init(
            title: "Avointen kauppojen kate",
            formula: "neljänneksen loppuun mennessä päättyvät avoimet kaupat ÷ neljänneksen myyntitavoite"),
        "pipeline-velocity": .init(
            title: "Myynnin nopeus",
            formula:
                "avoimet kaupat × voittoprosentti × vuosisopimuksen arvo ÷ myyntisyklin pituus, saman päivän tiedoin"
        ),
        "conversion-rate": .init(
            title: "Konversio", formula: "voitetut kaupat ÷ kaikki ajanjaksolla avatut kaupat"),
        "win-rate": .init(
            title: "Voittoprosentti", formula: "voitetut kaupat ÷ ajanjaksolla voitetut ja hävityt kaupat"),
        "cycle-length": .init(
            title: "Myyntisyklin pituus", formula: "voitettujen kauppojen päivät avaamisesta voittoon ÷ voitetut kaupat"
        ),
        "average-deal": .init(
            title: "Keskikauppa", formula: "ajanjaksolla voitettu summa ÷ voitetut kaupat, joilla on summa"),
        "acv": .init(
            title: "Vuosisopimuksen arvo (ACV)",
            formula: "voitetut summat × 12 ÷ sopimuksen kuukaudet, yhteensä ÷ voitetut kaupat, joilla on summa"),
        "cac": .init(
            title: "Asiakkaan hankintahinta (CAC)",
            formula: "ajanjakson myynnin ja markkinoinnin kustannukset ÷ ajanjaksolla ensi kertaa voitetut asiakkaat"),
        "ltv-to-cac": .init(
            title: "Asiakkaan arvo ÷ hankintahinta (LTV:CAC)",
            formula:
                "asiakkaan arvo ÷ hankintahinta; arvo on motion.lifetime_value tai ACV × motion.customer_years"),
        "campaign-roi": .init(
            title: "Kampanjoiden tuotto", formula: "(ansioksi luettu myynti − kustannus) ÷ kustannus"),
        "quota-attainment": .init(
            title: "Tavoitteen täyttymä",
            formula: "neljänneksellä voitettu summa ÷ neljänneksen tavoite, myyjät joilla on tavoite"),
        "activities": .init(title: "Aktiviteetit", formula: "omat kosketuksemme neljänneksellä"),
        "opportunities-created": .init(title: "Avatut kaupat", formula: "neljänneksellä avatut kaupat"),
    ]
}
