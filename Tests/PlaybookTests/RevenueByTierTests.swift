import Playbook
import Testing

@Suite struct RevenueByTierTests {
    @Test func sumsWonAndOpenByTierAndCurrency() throws {
        let dollars = try currency("USD")
        let accounts = [account(1), account(2, tier: .oneToMany)]
        let deals = [
            deal(1, outcome: .won, cents: 100_00), deal(2, outcome: .won, cents: 50_01), deal(3, cents: 7_00),
            deal(4, outcome: .lost), deal(5, account: 2, cents: 1_00, currency: dollars),
            deal(6, outcome: .won, cents: nil), deal(7, account: 9, outcome: .won),
        ]
        let revenue = RevenueByTier(accounts: accounts, opportunities: deals)
        #expect(revenue.rows.map(\.tier) == [.oneToOne, .oneToMany])
        #expect(revenue.rows[0].won.cents == 150_01)
        #expect(revenue.rows[0].average?.cents == 75_01)
        #expect(revenue.rows[0].openPipeline.cents == 7_00)
        #expect(revenue.rows[1].average == nil)
        #expect(revenue.withoutAmount == [Opportunity.ID(6)])
        #expect(revenue.withoutAccount == [Opportunity.ID(7)])
        #expect(revenue.totalWon.map(\.cents) == [150_01, 0])
    }

    @Test func losesNoDeal() {
        var random = Seeded(14)
        for _ in 0..<200 {
            let accounts = (1...4).map { account($0, tier: Tier.allCases.randomElement(using: &random) ?? .oneToOne) }
            let deals = (0..<15).map { number in
                deal(
                    number, account: Int.random(in: 1...5, using: &random),
                    outcome: Opportunity.Outcome.allCases.randomElement(using: &random) ?? .open,
                    cents: Int.random(in: 0...5, using: &random) == 0 ? nil : Int.random(in: 0...9999, using: &random))
            }
            let revenue = RevenueByTier(accounts: accounts, opportunities: deals)
            let seen =
                revenue.rows.flatMap { $0.wonDeals + $0.openDeals } + revenue.withoutAmount + revenue.withoutAccount
            #expect(seen.sorted() == deals.filter { $0.outcome != .lost }.map(\.id))
            let known = deals.filter { $0.outcome == .won && $0.account.number < 5 }
            #expect(revenue.totalWon.reduce(0) { $0 + $1.cents } == known.reduce(0) { $0 + ($1.amount?.cents ?? 0) })
        }
    }
}
