/// Hands out people, no full name twice, so that everybody's handle is plainly their name.
struct PeopleSupply: Sendable {
    private var used: Set<String> = []

    /// The contacts known at a company, the most wanted seats of the buying group first.
    mutating func group(
        at domain: String, in country: Country, of segment: Segment, standing: Standing,
        using random: inout SplitMix64
    ) -> [Person] {
        let count = random.number(in: standing.people)
        return Seat.inOrder.prefix(count).map { seat in
            let name = freshName(in: country, using: &random)
            let known = standing.hasDeal || (standing >= .engaged && random.chance(60))
            return Person(
                firstName: name.first, lastName: name.last,
                email: "\(folded(name.first)).\(folded(name.last))@\(domain)",
                title: title(of: seat, in: segment, using: &random), role: known ? seat.role : "",
                seniority: seat.seniority, influence: known ? seat.influence : nil,
                stance: known ? stance(of: seat, standing: standing, using: &random) : "",
                department: seat.department, language: country.code == "FI" && random.chance(85) ? "fi" : "",
                source: source(standing, using: &random))
        }
    }

    private mutating func freshName(
        in country: Country, using random: inout SplitMix64
    ) -> (first: String, last: String) {
        while true {
            let first = random.pick(PersonNames.first(in: country.code))
            let last = random.pick(PersonNames.last(in: country.code))
            if used.insert("\(folded(first)).\(folded(last))").inserted { return (first, last) }
        }
    }

    private func title(of seat: Seat, in segment: Segment, using random: inout SplitMix64) -> String {
        switch seat.titles {
        case .leaders: random.pick(segment.leaderTitles)
        case .operators: random.pick(segment.operatorTitles)
        case .fixed(let titles): random.pick(titles)
        }
    }

    private func stance(of seat: Seat, standing: Standing, using random: inout SplitMix64) -> String {
        if seat.role == "blocker" { return random.chance(70) ? "sceptic" : "opponent" }
        switch standing {
        case .customer: return random.pick(weighted: [("champion", 3), ("supporter", 5), ("neutral", 2)])
        case .open: return random.pick(weighted: [("champion", 2), ("supporter", 4), ("neutral", 4), ("sceptic", 1)])
        case .lost: return random.pick(weighted: [("supporter", 2), ("neutral", 5), ("sceptic", 3)])
        default: return random.pick(weighted: [("supporter", 2), ("neutral", 6), ("sceptic", 1)])
        }
    }

    private func source(_ standing: Standing, using random: inout SplitMix64) -> String {
        if standing <= .aware { return random.pick(["List research", "Trade directory"]) }
        return random.pick(weighted: [
            ("List research", 4), ("Webinar registration", 3), ("Website form", 3), ("Trade fair", 2),
            ("Partner introduction", 1),
        ])
    }
}
