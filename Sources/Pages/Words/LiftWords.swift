package import Answers
package import Playbook

/// What a comparison of two groups says, in words that claim no cause, and its figures as cells.
extension LiftFinding {
    /// Whether the groups lie apart, with how much more it takes to tell where that is open.
    package func words(_ language: Language) -> String {
        let isPaired = metric == .engagement
        switch verdict {
        case .tooFew:
            let seen =
                isPaired
                ? metric.counted(programmeCases, language)
                : language.said("\(programmeCases) and ", "\(programmeCases) ja ")
                    + metric.counted(comparableCases, language)
            guard min(programmeCases, comparableCases) < metric.least else {
                let (own, other) = (programmeAccounts, comparableAccounts)
                return language.said(
                    "too few to say: cases of \(own) and \(other) accounts, at least \(LiftMetric.leastAccounts) each",
                    "liian vähän: \(own) ja \(other) asiakkaan tapauksia, vähintään \(LiftMetric.leastAccounts) kumpaakin"
                )
            }
            return language.said("too few to say: \(seen), at least ", "liian vähän: \(seen), vähintään ")
                + "\(metric.least)" + (isPaired ? "" : language.said(" each", " kumpaakin"))
        case .apart: return language.said("chance alone would rarely make it", "sattuma yksin tuskin riittäisi")
        case .maybeChance:
            let open = language.said("may be chance", "voi olla sattumaa")
            guard let casesNeeded else { return open }
            let needed = metric.counted(casesNeeded, language)
            return language.said(
                "\(open); about \(needed)\(isPaired ? "" : " in each group") would tell",
                "\(open); noin \(needed)\(isPaired ? "" : " kummassakin ryhmässä") kertoisi")
        }
    }
}

extension LiftMetric: PageWord {
    func word(_ language: Language) -> String {
        switch self {
        case .engagement: language.said("Engagement", "Aktiivisuus")
        case .winRate: language.said("Win rate", "Voitto-osuus")
        case .dealSize: language.said("Deal size", "Kaupan koko")
        case .cycle: language.said("Sales cycle", "Myyntisykli")
        }
    }

    /// What it counts, in one sentence's part.
    func meaning(_ language: Language) -> String {
        switch self {
        case .engagement: language.said(definition, "ostajien omat teot asiakasta kohti")
        case .winRate: language.said(definition, "voitetut kaikista päättyneistä; ero on prosenttiyksikköjä")
        case .dealSize: language.said(definition, "voitetun kaupan keskimääräinen summa")
        case .cycle: language.said(definition, "mediaanipäivät avaamisesta voittoon")
        }
    }

    fileprivate func counted(_ count: Int, _ language: Language) -> String {
        let isOne = count == 1
        let finnish =
            switch self {
            case .engagement: isOne ? "pari" : "paria"
            case .winRate: isOne ? "päättynyt kauppa" : "päättynyttä kauppaa"
            case .dealSize, .cycle: isOne ? "voitettu kauppa" : "voitettua kauppaa"
            }
        return "\(count) " + language.said(isOne ? cases.one : cases.many, finnish)
    }

    /// A figure of the metric: acts in hundredths, a share in basis points, cents, or days in tenths.
    package func cell(_ value: Double?, _ currency: Currency) -> Cell {
        guard let value else { return .none }
        return switch self {
        case .engagement: .decimal(units: Self.whole(value * 100), places: 2)
        case .winRate: .share(basisPoints: Self.whole(value * 10_000))
        case .dealSize: .money(cents: Self.whole(value), currency: currency.code)
        case .cycle: .decimal(units: Self.whole(value * 10), places: 1)
        }
    }

    /// The nearest whole number; the largest that there is for more.
    package static func whole(_ value: Double) -> Int { Int(exactly: value.rounded()) ?? (value < 0 ? .min : .max) }
}
