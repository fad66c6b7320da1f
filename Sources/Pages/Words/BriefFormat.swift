import Answers
import Playbook

/// How a brief writes amounts, days, months and numbers of things in its language.
struct BriefFormat: Sendable {
    let language: Language
    private let figures: FigureFormat

    init(_ language: Language) {
        self.language = language
        figures = FigureFormat(Style.Language(language))
    }

    func integer(_ value: Int) -> String { figures.integer(value) }

    func day(_ day: Day) -> String { figures.day(day.iso) }

    func money(_ money: Money) -> String { figures.money(cents: money.cents, currency: money.currency.code) }

    /// One amount a currency, joined by a plus; `nil` for none at all.
    func amounts(_ amounts: [Money]) -> String? {
        let totals = amounts.totals
        return totals.isEmpty ? nil : totals.map(money).joined(separator: " + ")
    }

    /// A number with its noun: `1 deal`, `3 deals`; `1 kauppa`, `3 kauppaa`.
    func count(_ number: Int, _ english: (one: String, many: String), _ finnish: (one: String, many: String)) -> String
    {
        let noun = language.said(english, finnish)
        return "\(integer(number))\u{A0}\(number == 1 ? noun.one : noun.many)"
    }

    func days(_ number: Int) -> String { count(number, ("day", "days"), ("päivä", "päivää")) }

    /// The name of a month for a narrow place, with the year where it is a January or asked for: `Jan 26`.
    func month(_ first: Day, withYear: Bool) -> String {
        let (year, month, _) = first.parts
        let name = language.said(BriefFormat.english, BriefFormat.finnish)[month - 1]
        return withYear ? "\(name) \(String(year).suffix(2))" : name
    }

    private static let english = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let finnish = [
        "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu",
    ]
}

extension Language {
    /// The one of two that is in this language; both stand side by side, so that neither is forgotten.
    func said<Said>(_ english: Said, _ finnish: Said) -> Said {
        switch self {
        case .english: english
        case .finnish: finnish
        }
    }
}

extension Style.Language {
    init(_ language: Language) {
        switch language {
        case .english: self = .english
        case .finnish: self = .finnish
        }
    }
}
