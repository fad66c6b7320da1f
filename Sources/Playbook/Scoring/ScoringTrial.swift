/// A trial of the models on invented leads: what each scores, and whether they come in the order that they must.
package struct ScoringTrial: Sendable {
    /// One profile with what became of it.
    package struct Outcome: Sendable {
        package let profile: ScoringProfile
        package let ledger: ScoreLedger
        /// Its place among the profiles with a rank, from 1; even ones share a place.
        package fileprivate(set) var place: Int?
        /// What is not as it must be.
        package fileprivate(set) var mistakes: [String]
    }

    package private(set) var outcomes: [Outcome] = []
    /// What the ideal customer leaves open and the trial made up, such as `titles`.
    package let madeUp: [String]

    /// Tries the profiles of a workspace.
    ///
    /// - Parameter currency: In which conditions on amounts are read; a profile has none.
    package init(_ models: ScoringModels, ideal: IdealCustomer, on day: Day, currency: Currency = .eur) {
        let (ideal, madeUp) = ScoringTrial.filled(ideal)
        self.madeUp = madeUp
        for (index, profile) in models.profiles.enumerated() {
            let lead = InventedLead(profile, number: index + 1, ideal: ideal, on: day)
            var tried = models
            if let name = profile.model {
                let all = models.special.map(\.model) + [models.standard]
                tried = ScoringModels(all.first { $0.newest.name == name } ?? models.standard)
            }
            let scorer = Scorer(
                models: tried, ideal: ideal, log: ActivityLog(lead.touches), on: day,
                accounts: lead.reading(on: day, currency: currency))
            let ledger = scorer.ledger(of: lead.contact, at: lead.account)
            outcomes.append(
                Outcome(profile: profile, ledger: ledger, mistakes: ScoringTrial.mistakes(of: ledger, profile)))
        }
        judgeOrder()
    }

    /// Whether everything is as it must be.
    package var isRight: Bool { outcomes.allSatisfy(\.mistakes.isEmpty) }

    private static func mistakes(of ledger: ScoreLedger, _ profile: ScoringProfile) -> [String] {
        var mistakes: [String] = []
        if let score = profile.score, score != ledger.score {
            mistakes.append("\(profile.name) scores \(ledger.score), and must score \(score)")
        }
        if let expected = profile.leadClass, expected != ledger.verdict {
            mistakes.append("\(profile.name) is \(ledger.verdict.rawValue), and must be \(expected.rawValue)")
        }
        return mistakes
    }

    private mutating func judgeOrder() {
        let ranked = outcomes.indices.filter { outcomes[$0].profile.rank != nil }
            .sorted { (outcomes[$0].profile.rank ?? 0) < (outcomes[$1].profile.rank ?? 0) }
        for index in ranked {
            outcomes[index].place =
                1 + ranked.count { outcomes[$0].ledger.ranks(before: outcomes[index].ledger) }
        }
        for (first, second) in zip(ranked, ranked.dropFirst()) {
            let (one, other) = (outcomes[first], outcomes[second])
            guard !one.ledger.ranks(before: other.ledger) else { continue }
            let how = other.ledger.ranks(before: one.ledger) ? "comes after it" : "is even with it"
            outcomes[first].mistakes.append("\(one.profile.name) must come before \(other.profile.name), and \(how)")
        }
    }

    /// An ideal customer that asks for something in every respect, and what was made up for it.
    private static func filled(_ ideal: IdealCustomer) -> (IdealCustomer, [String]) {
        var ideal = ideal
        var madeUp: [String] = []
        if ideal.employees == nil {
            ideal.employees = ideal.servedEmployees ?? 500...5000
            madeUp.append("employees")
        }
        if ideal.industries.isEmpty {
            ideal.industries = ["An industry to sell to"]
            madeUp.append("industries")
        }
        if ideal.titles.isEmpty {
            ideal.titles = ["Decision maker"]
            madeUp.append("titles")
        }
        return (ideal, madeUp)
    }
}
