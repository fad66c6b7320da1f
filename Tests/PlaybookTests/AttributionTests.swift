import Playbook
import Testing

@Suite struct AttributionTests {
    private func won(_ number: Int, account: Int = 1, cents: Int? = 100_00, currency: Currency = .eur) -> Opportunity {
        deal(number, account: account, outcome: .won, cents: cents, currency: currency)
    }

    private let path = [
        touch(3, "click", on: today.adding(days: -30), channel: "linkedin"),
        touch(1, "visit", on: today.adding(days: -60), channel: "website", campaign: 4),
        touch(2, "reply", on: today, channel: "email"), touch(4, "reply", on: today.adding(days: 1)),
        touch(5, "visit", account: 2), touch(6, "visit", account: nil),
    ]

    @Test func takesTheTouchesUpToTheWinOldestFirst() {
        let journeys = Journeys(opportunities: [won(1), deal(2), deal(3, outcome: .lost)], touches: path)
        #expect(journeys.won.count == 1)
        #expect(journeys.won[0].steps.map(\.touch.number) == [1, 3, 2])
        let recent = Journeys(opportunities: [won(1)], touches: path, lookBackDays: 30)
        #expect(recent.won[0].steps.map(\.touch.number) == [3, 2])
        #expect(Journeys(opportunities: [won(1)], touches: path, lookBackDays: 0).won[0].steps.count == 1)
    }

    @Test(arguments: [
        ("first", [(1, 100_00)]), ("last", [(2, 100_00)]), ("linear", [(1, 33_34), (3, 33_33), (2, 33_33)]),
    ])
    func dividesByTheModel(name: String, credits: [(Int, Int)]) throws {
        let model = try #require(attributionModel(named: name.uppercased()))
        let given = Attribution(Journeys(opportunities: [won(1)], touches: path).won, by: model)
        #expect(given.credits.map { $0.step?.touch.number } == credits.map(\.0))
        #expect(given.credits.map(\.money.cents) == credits.map(\.1))
        #expect(given.model == name)
    }

    @Test func listsADealWithoutAmountOrDayAsExcluded() {
        var undated = won(2)
        undated.closes = nil
        let journeys = Journeys(opportunities: [won(1, cents: nil), undated], touches: path)
        #expect(journeys.won.isEmpty)
        #expect(
            journeys.excluded.map(\.reason) == [
                "deal-1 was won without an amount", "deal-2 has no day on which it was won",
            ])
    }

    @Test(arguments: attributionModels.map(\.name))
    func keepsADealThatNothingLedTo(name: String) throws {
        let model = try #require(attributionModel(named: name))
        let given = Attribution(Journeys(opportunities: [won(1, account: 9)], touches: path).won, by: model)
        #expect(given.credits.map(\.step) == [nil])
        let groups = given.groups(by: .channel)
        #expect(groups.map(\.key) == [.noTouch])
        #expect(groups.map(\.money) == [Money(cents: 100_00, currency: .eur)])
        #expect(groups.map(\.touches) == [0])
    }

    @Test func groupsByChannelAndByCampaign() {
        let given = Attribution(
            Journeys(opportunities: [won(1), won(2, cents: 50_00)], touches: path).won, by: Linear())
        let channels = given.groups(by: .channel)
        #expect(channels.map(\.key) == [.channel("website"), .channel("linkedin"), .channel("email")])
        #expect(channels.map(\.money.cents) == [50_01, 50_00, 49_99])
        #expect(channels.map(\.deals) == [2, 2, 2])
        #expect(
            given.groups(by: .campaign).map(\.key) == [.campaign(nil), .campaign(Campaign.ID(4))])
        #expect(given.groups(by: .campaign).map(\.touches) == [4, 2])
    }

    @Test func givesEveryCentExactlyOnceWhateverTheModel() throws {
        var random = Seeded(11)
        let dollars = try currency("USD")
        for _ in 0..<150 {
            let deals = (1...6).map { number in
                won(
                    number, account: Int.random(in: 1...4, using: &random),
                    cents: Int.random(in: -50_000...1_000_000, using: &random),
                    currency: Bool.random(using: &random) ? .eur : dollars)
            }
            let touches = (0..<Int.random(in: 0...25, using: &random)).map { number in
                touch(
                    number, "visit", on: today.adding(days: Int.random(in: -200...20, using: &random)),
                    account: Int.random(in: 1...4, using: &random),
                    channel: ["email", "ads", "event"].randomElement(using: &random) ?? "email",
                    campaign: Bool.random(using: &random) ? 1 : nil)
            }
            let lookBack = Bool.random(using: &random) ? 90 : nil
            let journeys = Journeys(
                opportunities: deals, touches: touches.shuffled(using: &random), lookBackDays: lookBack)
            let sum = deals.compactMap(\.amount).totals
            for model in attributionModels {
                let given = Attribution(journeys.won, by: model)
                #expect(given.totals == sum)
                for grouping in AttributionGrouping.allCases {
                    #expect(given.groups(by: grouping).map(\.money).totals == sum)
                }
                for deal in deals {
                    let own = given.credits.filter { $0.opportunity == deal.id }
                    #expect(own.map(\.money).totals == [deal.amount].compactMap { $0 })
                    #expect(own.reduce(0) { $0 + $1.weight } == own.first?.weights)
                    #expect(own.allSatisfy { ($0.step?.day ?? today) <= today })
                }
                #expect(
                    given
                        == Attribution(
                            Journeys(opportunities: deals, touches: touches, lookBackDays: lookBack).won, by: model))
            }
        }
    }

    @Test func fitsAModelByPositionByTimeAndByPath() {
        struct Ends: JourneyModel {
            let name = "ends"
            let title = "Ends"
            let summary = "Half to each end."
            func weights(of journey: Journey) -> [Int] {
                journey.steps.indices.map { ($0 == 0 ? 1 : 0) + ($0 == journey.steps.count - 1 ? 1 : 0) }
            }
        }
        struct Age: JourneyModel {
            let name = "age"
            let title = "Age"
            let summary = "More to what is near the win."
            func weights(of journey: Journey) -> [Int] {
                journey.steps.map { max(1, 100 - journey.won.days(since: $0.day)) }
            }
        }
        struct Rarity: AttributionModel {
            let name = "rarity"
            let title = "Rarity"
            let summary = "By how many journeys a channel stands in."
            func weights(of journeys: [Journey]) -> [[Int]] {
                var seen: [String: Int] = [:]
                for step in journeys.flatMap(\.steps) { seen[step.channel, default: 0] += 1 }
                return journeys.map { $0.steps.map { seen[$0.channel] ?? 0 } }
            }
        }
        let journeys = Journeys(opportunities: [won(1), won(2, cents: -7)], touches: path).won
        let models: [any AttributionModel] = [Ends(), Age(), Rarity()]
        for model in models {
            #expect(Attribution(journeys, by: model).totals == [Money(cents: 99_93, currency: .eur)])
        }
        #expect(Attribution(journeys, by: Ends()).credits.map(\.money.cents) == [50_00, 50_00, -4, -3])
    }

    @Test func namesAreUnique() {
        #expect(Set(attributionModels.map(\.name)).count == attributionModels.count)
        #expect(attributionModel(named: "lineal") == nil)
    }
}
