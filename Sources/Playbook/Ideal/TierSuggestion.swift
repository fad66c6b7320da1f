/// The tier that an account deserves, and why: by fit, deal size and engagement, two points each.
///
/// The playbook names the three and gives no figures; the points are ours. Five of six are worth 1:1, three 1:few. A
/// tier takes no more accounts than it is meant for: the best stay, and those of equal points who are in it already.
package struct TierSuggestion: Hashable, Sendable {
    /// What an account is judged by.
    package struct Candidate: Hashable, Sendable {
        package var account: Account
        package var standing: IdealStanding
        /// The open deals together, else the won ones; `nil` where neither is there.
        package var deals: Money?
        package var size: DealSize?
        /// How many acts of its people lately.
        package var acts: Int

        package init(account: Account, standing: IdealStanding, deals: Money?, size: DealSize?, acts: Int) {
            self.account = account
            self.standing = standing
            self.deals = deals
            self.size = size
            self.acts = acts
        }
    }

    package static let oneToOneFrom = 5
    package static let oneToFewFrom = 3
    /// So many acts make an account very active; ours.
    package static let manyActs = 5

    package let account: Account
    package let tier: Tier
    package let points: Int
    /// Such as `fit 100% (2) + deals of 240000 EUR (2) + 6 acts (2) = 6 of 6`.
    package let reason: String

    /// Whether it differs from the account's tier.
    package var isChange: Bool { tier != account.tier }

    /// A suggestion for each candidate, in the order given.
    package static func suggestions(for candidates: [Candidate]) -> [TierSuggestion] {
        let rated = candidates.map { (candidate: $0, terms: terms(of: $0)) }
        func points(_ index: Int) -> Int { rated[index].terms.total }
        let order = rated.indices.sorted { left, right in
            if points(left) != points(right) { return points(left) > points(right) }
            let (first, second) = (candidates[left].account.tier, candidates[right].account.tier)
            if first != second { return place(first) < place(second) }
            return left < right
        }
        var taken: [Tier: Int] = [:]
        var suggested: [Int: TierSuggestion] = [:]
        for index in order {
            let (candidate, terms) = rated[index]
            let points = terms.total
            var reason = terms.map { "\($0.what) (\($0.amount))" }.joined(separator: " + ") + " = \(points) of 6"
            var tier: Tier = points >= oneToOneFrom ? .oneToOne : points >= oneToFewFrom ? .oneToFew : .oneToMany
            if candidate.standing.verdict == .stopped {
                tier = .oneToMany
                reason = "stopped: \(candidate.standing.reason)"
            } else if candidate.standing.ledger.fit == nil {
                tier = candidate.account.tier
                reason = "nothing is known of its fit, so it stays"
            } else {
                for full in [Tier.oneToOne, .oneToFew]
                where tier == full && taken[full, default: 0] >= full.range.upperBound {
                    tier = full == .oneToOne ? .oneToFew : .oneToMany
                    reason += "; \(full.rawValue) is full with \(full.range.upperBound) better ones"
                }
            }
            taken[tier, default: 0] += 1
            suggested[index] = TierSuggestion(
                account: candidate.account, tier: tier, points: points, reason: reason)
        }
        return candidates.indices.compactMap { suggested[$0] }
    }

    /// One term each for fit, deals and engagement.
    private static func terms(of candidate: Candidate) -> [Term] {
        let ledger = candidate.standing.ledger
        let fit =
            switch ledger.band {
            case .ideal: 2
            case .good: 1
            case .partial, .poor, nil: 0
            }
        let fitWords = ledger.fit.map { "fit \($0)%" } ?? "fit not known"
        let deal =
            switch candidate.size {
            case .large: 2
            case .mid: 1
            case .volume, nil: 0
            }
        let dealWords = candidate.deals.map { "deals of \($0.wholeText)" } ?? "no deal"
        let acts = candidate.acts >= manyActs ? 2 : candidate.acts > 0 ? 1 : 0
        let actWords = candidate.acts == 1 ? "1 act" : "\(candidate.acts) acts"
        return [
            Term(what: fitWords, amount: fit), Term(what: dealWords, amount: deal), Term(what: actWords, amount: acts),
        ]
    }

    private static func place(_ tier: Tier) -> Int { Tier.allCases.firstIndex(of: tier) ?? 0 }
}
