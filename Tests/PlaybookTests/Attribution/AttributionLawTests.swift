import Playbook
import Testing

/// What holds for every model, whatever the deals and touches.
@Suite struct AttributionLawTests {
    private static let rules = AttributionRules(
        custom: [
            CustomWeights(
                name: "ours", positions: PositionParts(lead: 2, opportunity: 3, other: 1),
                channels: ["ads": 0, "email": 7])
        ])

    private struct World {
        var deals: [ClosedDeal]
        var touches: [Touch]
        var span: CreditSpan
        var factors: RoleFactors?

        init(_ random: inout Seeded) throws {
            let dollars = try currency("USD")
            deals = (1...8).map { number in
                let isWon = Int.random(in: 0..<3, using: &random) > 0
                let closed = today.adding(days: Int.random(in: -60...0, using: &random))
                return ClosedDeal(
                    id: Opportunity.ID(number), account: Account.ID(Int.random(in: 1...4, using: &random)),
                    isWon: isWon,
                    amount: Money(
                        cents: Int.random(in: 0...1_000_000, using: &random),
                        currency: Bool.random(using: &random) ? .eur : dollars),
                    created: closed.adding(days: -Int.random(in: 0...90, using: &random)), closed: closed)
            }
            touches = (1...Int.random(in: 1...40, using: &random)).map { number in
                touch(
                    number, ["visit", "sent", "reply"].randomElement(using: &random) ?? "visit",
                    on: today.adding(days: Int.random(in: -200...20, using: &random)),
                    account: Int.random(in: 1...4, using: &random),
                    contact: Bool.random(using: &random) ? Int.random(in: 1...5, using: &random) : nil,
                    channel: ["email", "ads", "event", "website"].randomElement(using: &random) ?? "email",
                    campaign: Bool.random(using: &random) ? 1 : nil)
            }
            span = CreditSpan(
                windowDays: Bool.random(using: &random) ? 90 : nil,
                end: Bool.random(using: &random) ? .win : .opportunity)
            factors =
                Bool.random(using: &random)
                ? RoleFactors(
                    AttributionLawTests.rules, roles: [Contact.ID(1): .champion, Contact.ID(2): .economicBuyer]) : nil
        }

        func paths(_ touches: [Touch]) -> DealPaths { DealPaths(deals, columns: TouchColumns(touches), span: span) }
    }

    @Test func givesEveryCentExactlyOnceWhateverTheModel() throws {
        var random = Seeded(11)
        for _ in 0..<120 {
            let world = try World(&random)
            let paths = world.paths(world.touches)
            let won = world.deals.filter(\.isWon).compactMap(\.amount).totals
            let groupings = [
                CreditKeys(channelsOf: paths.columns),
                CreditKeys(campaignsOf: paths.columns, named: [Campaign.ID(1): "one"], none: "none"),
                CreditKeys(peopleOf: paths.columns) { "\($0?.number ?? 0)" },
                CreditKeys(deals: paths.won) { "\($0.account.number)" },
            ]
            for model in Self.rules.models {
                for keys in groupings {
                    let given = Attribution(paths, by: model, keys: keys, factors: world.factors)
                    #expect(given.totals == won, "\(model.name)")
                    #expect(given.groups.allSatisfy { $0.money.cents >= 0 })
                }
                let credits = DealCredit.all(paths, by: model, factors: world.factors)
                #expect(CreditGap.gaps(in: credits).isEmpty)
                #expect(credits.count == paths.won.count)
                #expect(credits.allSatisfy { $0.terms.map(\.place) == Array($0.path.places) })
            }
        }
    }

    @Test func doesNotDependOnTheOrderOfTouches() throws {
        var random = Seeded(12)
        for _ in 0..<40 {
            let world = try World(&random)
            let (first, second) = (world.paths(world.touches), world.paths(world.touches.shuffled(using: &random)))
            for model in Self.rules.models {
                #expect(
                    DealCredit.all(first, by: model).map { $0.terms }
                        == DealCredit.all(second, by: model).map { $0.terms })
            }
        }
    }

    /// The table sums shares and rounds once, a deal rounds by itself: they differ by less than a cent a deal.
    @Test func dealsSumToTheTableButForRounding() throws {
        var random = Seeded(13)
        for _ in 0..<60 {
            let world = try World(&random)
            let paths = world.paths(world.touches)
            let keys = CreditKeys(channelsOf: paths.columns)
            for model in Self.rules.models where !(model is any EffectModel) {
                var sums: [String: Int] = [:]
                for credit in DealCredit.all(paths, by: model, factors: world.factors) {
                    for term in credit.terms {
                        sums["\(credit.amount.currency.code) \(paths.columns.channel(at: term.place))", default: 0] +=
                            term.cents
                    }
                }
                for group in Attribution(paths, by: model, keys: keys, factors: world.factors).groups {
                    guard let key = group.key else { continue }
                    let sum = sums["\(group.money.currency.code) \(keys.names[key])"] ?? 0
                    // A touch may gain or lose a cent in its deal.
                    #expect(abs(sum - group.money.cents) <= group.touches + 1, "\(model.name)")
                }
            }
        }
    }

    @Test func laterTouchesNeverWeighLessByTimeDecay() throws {
        var random = Seeded(14)
        for _ in 0..<40 {
            let world = try World(&random)
            for halfLife in [1, 7, 30] {
                for credit in DealCredit.all(world.paths(world.touches), by: TimeDecay(halfLifeDays: halfLife)) {
                    let cents = credit.terms.map(\.cents)
                    #expect(zip(cents, cents.dropFirst()).allSatisfy { $0 <= $1 + 1 })
                }
            }
        }
    }

    @Test func aGapIsTold() throws {
        var random = Seeded(15)
        let world = try World(&random)
        let credits = DealCredit.all(world.paths(world.touches), by: Linear())
        let broken = credits.map {
            DealCredit(
                model: $0.model, path: $0.path, amount: $0.amount, terms: Array($0.terms.dropLast()), shares: $0.shares)
        }
        let expected = credits.filter { $0.terms.count > 1 && $0.terms.last?.cents != 0 }.map(\.path.deal)
        #expect(CreditGap.gaps(in: broken).map(\.deal) == expected && !expected.isEmpty)
    }

    /// Shares of large amounts with unlike denominators sum to the true sums: each deal of n touches with one in "a".
    @Test func sumsSharesExactlyOverManyDeals() throws {
        var touches: [Touch] = []
        var deals: [ClosedDeal] = []
        for number in 1...3000 {
            deals.append(
                ClosedDeal(
                    id: Opportunity.ID(number), account: Account.ID(number), isWon: true,
                    amount: Money(cents: 1_000_000_01, currency: .eur), created: today, closed: today))
            for index in 0..<3 {
                touches.append(
                    touch(touches.count + 1, "visit", on: today, account: number, channel: index == 0 ? "a" : "b"))
            }
        }
        let paths = DealPaths(deals, columns: TouchColumns(touches))
        let keys = CreditKeys(channelsOf: paths.columns)
        // 3,000 thirds of 1,000,000.01 are 1,000 times it, without a cent of drift.
        #expect(
            Attribution(paths, by: Linear(), keys: keys).groups.map(\.money.cents) == [
                2_000_000_020_00, 1_000_000_010_00,
            ])
    }
}
