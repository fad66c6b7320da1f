import Playbook
import Testing

@Suite struct TierSuggestionTests {
    private func candidate(
        _ number: Int, employees: Int? = 2000, industry: String? = "A", cents: Int? = nil, acts: Int = 0,
        tier: Tier = .oneToMany
    ) -> TierSuggestion.Candidate {
        let ideal = IdealCustomer(employees: 1000...5000, servedEmployees: 10...9000, industries: ["A"])
        let account = account(number, industry: industry, employees: employees, tier: tier)
        let standing = IdealStanding(
            account: account,
            ledger: FitLedger(ideal: ideal, evidence: FitEvidence(account: account, claims: [], on: today)),
            matter: CurrentMatter(deals: [], newest: [:], on: today, within: 90), idealFrom: 60)
        let deals = cents.map { Money(cents: $0, currency: .eur) }
        return TierSuggestion.Candidate(
            account: account, standing: standing, deals: deals, size: cents.map(SellingMatrix.standard.size), acts: acts
        )
    }

    @Test func pointsSumAndDecide() throws {
        let all = TierSuggestion.suggestions(for: [
            candidate(1, cents: 200_000_00, acts: 9), candidate(2, cents: 20_000_00, acts: 1),
            candidate(3, industry: "B", acts: 1),
            candidate(4, employees: 9500, cents: 900_000_00, acts: 9, tier: .oneToOne),
            candidate(5, employees: nil, industry: nil, tier: .oneToFew),
        ])
        #expect(all.map(\.tier) == [.oneToOne, .oneToFew, .oneToMany, .oneToMany, .oneToFew])
        #expect(all[0].reason == "fit 100% (2) + deals of 200000 EUR (2) + 9 acts (2) = 6 of 6")
        #expect(all[3].reason.hasPrefix("stopped: 9500 employees"))
        #expect(!all[4].isChange)
    }

    @Test func tiersNeverHoldMoreThanTheyAreMeantFor() {
        var random = Seeded(11)
        for _ in 0..<30 {
            let candidates = (1...Int.random(in: 1...250, using: &random)).map { number in
                candidate(
                    number, cents: Int.random(in: 0...200_000_00, using: &random),
                    acts: Int.random(in: 0...9, using: &random),
                    tier: Tier.allCases.randomElement(using: &random) ?? .oneToMany)
            }
            let all = TierSuggestion.suggestions(for: candidates)
            #expect(all.count == candidates.count)
            for tier in [Tier.oneToOne, .oneToFew] {
                #expect(all.count { $0.tier == tier } <= tier.range.upperBound)
            }
            // Nobody in a closer tier has fewer points than somebody whom its fullness kept out.
            let least = all.filter { $0.tier == .oneToOne }.map(\.points).min() ?? 0
            #expect(all.filter { $0.reason.contains("1:1 is full") }.allSatisfy { $0.points <= least })
        }
    }

    @Test func applyingChangesNothingMore() {
        var random = Seeded(12)
        var candidates = (1...150).map { number in
            candidate(
                number, cents: Int.random(in: 0...200_000_00, using: &random),
                acts: Int.random(in: 0...9, using: &random))
        }
        let first = TierSuggestion.suggestions(for: candidates)
        for index in candidates.indices { candidates[index].account.tier = first[index].tier }
        #expect(TierSuggestion.suggestions(for: candidates).allSatisfy { !$0.isChange })
    }
}
