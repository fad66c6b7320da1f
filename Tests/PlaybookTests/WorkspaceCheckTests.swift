import Playbook
import Testing

@Suite struct WorkspaceCheckTests {
    private func lines(_ pairs: [(Int, Int)]) -> [Relation] {
        pairs.map { Relation(from: Contact.ID($0.0), kind: .reportsTo, to: Contact.ID($0.1)) }
    }

    @Test func findsCirclesOfSuperiors() {
        func circles(_ pairs: [(Int, Int)]) -> [[Int]] { reportingCircles(lines(pairs)).map { $0.map(\.number) } }
        #expect(circles([]) == [])
        #expect(circles([(1, 2), (2, 3), (4, 3)]) == [])
        #expect(circles([(3, 1), (1, 2), (2, 3), (4, 1)]) == [[1, 2, 3]])
        #expect(circles([(1, 2), (2, 1), (5, 6), (6, 5)]) == [[1, 2], [5, 6]])
        let influence = [Relation(from: Contact.ID(1), kind: .influences, to: Contact.ID(2))]
        #expect(reportingCircles(influence + lines([(2, 1)])) == [])
    }

    @Test func aTreeHasNoCircleAndAClosedChainHasOne() {
        var random = Seeded(31)
        for _ in 0..<200 {
            let count = Int.random(in: 2...40, using: &random)
            let tree = (2...count).map { ($0, Int.random(in: 1..<$0, using: &random)) }
            #expect(reportingCircles(lines(tree.shuffled(using: &random))) == [])
            let chain = (1..<count).map { ($0, $0 + 1) } + [(count, 1)]
            #expect(reportingCircles(lines(chain.shuffled(using: &random))).map(\.count) == [count])
        }
    }

    @Test func aLongChainOfCommandIsNoTrouble() {
        let chain = (1..<100_000).map { ($0, $0 + 1) }
        #expect(reportingCircles(lines(chain)) == [])
    }

    @Test func everyModelGivesEveryCentAndAMissingOneIsTold() throws {
        var random = Seeded(32)
        let journeys = try (1...50).map { number in
            Journey(
                opportunity: Opportunity.ID(number), account: Account.ID(1),
                amount: Money(cents: Int.random(in: 0...1_000_000, using: &random), currency: .eur),
                created: try day("2026-01-01"), won: try day("2026-06-01"),
                steps: (0..<Int.random(in: 0...9, using: &random)).map {
                    Journey.Step(touch: Touch.ID($0 + 1), day: today.adding(days: -200 - $0), channel: "email")
                })
        }
        for model in attributionModels {
            let attribution = Attribution(journeys, by: model)
            #expect(CreditGap.gaps(in: attribution, of: journeys).isEmpty)
            let fewer = Attribution(Array(journeys.dropLast()), by: model)
            let gaps = CreditGap.gaps(in: fewer, of: journeys)
            #expect(gaps.map(\.opportunity) == (journeys[49].amount.cents == 0 ? [] : [Opportunity.ID(50)]))
        }
    }
}
