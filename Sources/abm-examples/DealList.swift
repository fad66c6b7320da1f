/// Makes the sixty deals: one for each account that has any, a second one for ten of them.
enum DealList {
    /// What is sold, as it stands in a deal's name, with the share of a full roll-out's price in hundredths.
    private static let offers: [(name: String, percent: Int)] = [
        ("condition monitoring pilot", 30), ("first-site uptime platform", 60), ("service analytics", 80),
        ("spare parts forecast", 55), ("remote monitoring roll-out", 120), ("maintenance planning", 70),
    ]

    static func make(for companies: [Company], using random: inout SplitMix64) -> [Deal] {
        var deals: [Deal] = []
        for standing in [Standing.customer, .lost, .open] {
            for (position, company) in companies.filter({ $0.standing == standing }).enumerated() {
                switch standing {
                case .customer where position < 8:
                    let early = CalendarDay(2026, 1, 7)...CalendarDay(2026, 3, 31)
                    deals.append(closed(.won, at: company, created: early, using: &random))
                    deals.append(open(at: company, from: CalendarDay(2026, 9, 1), isExpansion: true, using: &random))
                case .customer:
                    let spring = CalendarDay(2026, 1, 7)...CalendarDay(2026, 7, 8)
                    deals.append(closed(.won, at: company, created: spring, using: &random))
                case .lost:
                    let year = CalendarDay(2026, 1, 7)...CalendarDay(2026, 8, 20)
                    deals.append(closed(.lost, at: company, created: year, using: &random))
                default:
                    if position < 2 {
                        let winter = CalendarDay(2026, 1, 7)...CalendarDay(2026, 2, 27)
                        deals.append(closed(.lost, at: company, created: winter, using: &random))
                    }
                    deals.append(open(at: company, from: CalendarDay(2026, 6, 8), isExpansion: false, using: &random))
                }
            }
        }
        return numbered(deals)
    }

    private static func closed(
        _ outcome: Deal.Outcome, at company: Company, created range: ClosedRange<CalendarDay>,
        using random: inout SplitMix64
    ) -> Deal {
        let created = day(in: range, using: &random)
        let cycle = outcome == .won ? random.number(in: 48...125) : random.number(in: 32...88)
        let offer = random.pick(offers)
        return Deal(
            externalID: "", company: company, name: "\(company.shortName) \(offer.name)",
            amount: amount(for: company, percent: offer.percent, using: &random), outcome: outcome,
            reached: outcome == .won ? 5 : random.pick(weighted: [(1, 3), (2, 5), (3, 3), (4, 4), (5, 2)]),
            created: created, closes: WorkingDays.onOrAfter(created + cycle),
            source: source(on: created, using: &random), isExpansion: false, isStalled: false)
    }

    private static func open(
        at company: Company, from first: CalendarDay, isExpansion: Bool, using random: inout SplitMix64
    ) -> Deal {
        let created = day(in: first...CalendarDay(2026, 11, 9), using: &random)
        let age = WorkingDays.year.upperBound - created
        let reached =
            switch age {
            case ..<18: random.number(in: 0...1)
            case ..<40: random.number(in: 1...2)
            case ..<75: random.number(in: 2...3)
            case ..<110: random.number(in: 3...4)
            default: random.number(in: 4...5)
            }
        let isStalled = age > 75 && random.chance(35)
        let offer = random.pick(offers)
        let name = isExpansion ? "\(company.shortName) second site" : "\(company.shortName) \(offer.name)"
        return Deal(
            externalID: "", company: company, name: name,
            amount: amount(for: company, percent: isExpansion ? 75 : offer.percent, using: &random), outcome: .open,
            reached: reached, created: created,
            closes: WorkingDays.onOrAfter(
                isStalled
                    ? created + random.number(in: 60...75)
                    : WorkingDays.year.upperBound + 14 * (7 - reached)
                        + random.number(in: 0...20)),
            source: isExpansion ? .referral : source(on: created, using: &random), isExpansion: isExpansion,
            isStalled: isStalled)
    }

    private static func day(
        in range: ClosedRange<CalendarDay>, using random: inout SplitMix64
    ) -> CalendarDay {
        let days = range.upperBound - range.lowerBound
        return WorkingDays.onOrAfter(range.lowerBound + random.number(in: 0...days))
    }

    /// Larger companies buy more at once, up to a quarter of a million; to the nearest 500 €.
    private static func amount(for company: Company, percent: Int, using random: inout SplitMix64) -> Int {
        let whole = min(random.number(in: 150...230) * 1000, 24_000 + company.employees * random.number(in: 35...75))
        return max(random.number(in: 24...32) * 500, whole * percent / 100 / 500 * 500)
    }

    /// A deal made soon after one of our events came from it; the others are mostly asked for or sought out.
    private static func source(on day: CalendarDay, using random: inout SplitMix64) -> Deal.Source {
        if Gathering.before(day) != nil, random.chance(75) { return .events }
        return random.pick(weighted: [(.inbound, 5), (.outbound, 4), (.referral, 2)])
    }

    /// Numbers the deals in the order of their making, as a sales system would.
    private static func numbered(_ deals: [Deal]) -> [Deal] {
        let ordered = deals.enumerated().sorted { ($0.element.created, $0.offset) < ($1.element.created, $1.offset) }
        return ordered.enumerated().map { position, deal in
            var numbered = deal.element
            numbered.externalID = "D-\(2001 + position)"
            return numbered
        }
    }
}
