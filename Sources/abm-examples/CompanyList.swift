/// Makes the 320 accounts: names that occur once, sizes that fit the standing, heat that falls with rank.
enum CompanyList {
    static let size = 320

    static func make(using random: inout SplitMix64) -> [Company] {
        let standings = random.shuffled(standingsInOrder())
        let countries = random.shuffled(countriesInOrder())
        let segments = random.shuffled(Segment.all.flatMap { Array(repeating: $0, count: $0.accounts) })
        precondition(segments.count == size, "the segments must add up to the list")
        var names = NameSupply(using: &random)
        var people = PeopleSupply()
        return (0..<size).map { index in
            let standing = standings[index]
            let segment = segments[index]
            let country = countries[index]
            let stem = names.next(in: country)
            let trade = random.pick(segment.trades)
            let employees = employees(for: standing.standing, using: &random)
            let perHead = random.number(in: segment.revenuePerHead)
            let domain = folded(stem) + ".example"
            return Company(
                externalID: "A-\(1001 + index)", name: trade.word.isEmpty ? stem : "\(stem) \(trade.word)",
                shortName: stem, domain: domain,
                segment: segment, country: country, city: random.pick(country.cities), employees: employees,
                revenue: employees * perHead * 1000 / 500_000 * 500_000,
                founded: random.number(in: 1908...2012), owner: Seller.covering(country, segment).name,
                description: trade.description, standing: standing.standing, heat: standing.heat,
                people: people.group(
                    at: domain, in: country, of: segment, standing: standing.standing, using: &random))
        }
    }

    /// Standings with their heat: `100 × 7 ÷ (rank + 7)`, the ranks of the warm ones mixed among each other.
    private static func standingsInOrder() -> [(standing: Standing, heat: Int)] {
        var result: [(standing: Standing, heat: Int)] = []
        for (standing, count) in Standing.counts {
            for position in 0..<count {
                result.append((standing, max(1, 700 / (rank(of: standing, position) + 7))))
            }
        }
        return result + Array(repeating: (.waiting, 1), count: size - result.count)
    }

    /// The warm standings take turns from rank 0 on; the others follow in their own order.
    private static func rank(of standing: Standing, _ position: Int) -> Int {
        switch standing {
        case .customer, .open, .lost, .ready: position * 4 + standing.rawValue % 4
        case .engaged: 45 + position
        default: 130 + position
        }
    }

    private static func countriesInOrder() -> [Country] {
        let listed = Country.all.dropFirst().flatMap { Array(repeating: $0, count: $0.share * size / 100) }
        return listed + Array(repeating: .finland, count: size - listed.count)
    }

    /// Those who buy are mostly of the size that the offer suits (200 to 5,000 people); the others less often.
    private static func employees(for standing: Standing, using random: inout SplitMix64) -> Int {
        let fitting = standing.hasDeal || standing == .ready ? 92 : standing == .engaged ? 78 : 58
        if random.chance(fitting) {
            return random.chance(65) ? random.number(in: 20...90) * 10 : random.number(in: 9...48) * 100
        }
        return random.chance(80) ? random.number(in: 25...190) : random.number(in: 52...110) * 100
    }
}
