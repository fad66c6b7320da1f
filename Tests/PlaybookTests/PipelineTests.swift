import Playbook
import Testing

@Suite struct PipelineTests {
    @Test func sumsEachStageAndWeighsItByItsChance() throws {
        let dollars = try currency("USD")
        let deals = [
            deal(1, stage: "proposal", cents: 100_01), deal(2, stage: "proposal", cents: 33_33, currency: dollars),
            deal(3, stage: "demo", cents: 50_00, closes: today.adding(days: -4)), deal(4, stage: "demo", cents: nil),
            deal(5, outcome: .won), deal(6, outcome: .lost), deal(7, stage: "pilot", cents: 10_00, closes: nil),
        ]
        let pipeline = Pipeline(deals, stages: Stage.standard, on: today)
        #expect(pipeline.stages.map(\.stage.handle) == Stage.standard.map(\.handle) + ["pilot"])
        #expect(pipeline.stages.map(\.deals.count) == [0, 0, 0, 2, 2, 0, 1])
        #expect(pipeline.stages[4].sums.map(\.weighted.cents) == [60_01, 20_00])
        #expect(pipeline.stages.map(\.isKnown).last == false)
        #expect(pipeline.totals.map(\.amount.cents) == [160_01, 33_33])
        #expect(pipeline.totals.map(\.weighted.cents) == [80_01, 20_00])
        #expect(pipeline.overdue.map(\.opportunity.id.number) == [3])
        #expect(pipeline.overdue.first?.daysOverdue == 4)
        #expect(pipeline.withoutAmount.map(\.opportunity.id.number) == [4])
    }

    @Test func everyColumnAddsUp() throws {
        var random = Seeded(13)
        let dollars = try currency("USD")
        for _ in 0..<300 {
            let deals = (0..<Int.random(in: 0...20, using: &random)).map { number in
                deal(
                    number, stage: Stage.standard.randomElement(using: &random)?.handle ?? "demo",
                    cents: Int.random(in: -9...9999, using: &random),
                    currency: Bool.random(using: &random) ? .eur : dollars)
            }
            let pipeline = Pipeline(deals, stages: Stage.standard, on: today)
            let sums = pipeline.stages.flatMap(\.sums)
            #expect(sums.map(\.weighted).totals == pipeline.totals.map(\.weighted))
            #expect(sums.map(\.amount).totals == pipeline.totals.map(\.amount))
            #expect(pipeline.deals.compactMap(\.weighted).totals == pipeline.totals.map(\.weighted))
            for total in pipeline.totals {
                let exact = pipeline.stages.flatMap { stage in
                    stage.deals.compactMap { deal in
                        deal.opportunity.amount.flatMap {
                            $0.currency == total.amount.currency ? $0.cents * stage.stage.probability : nil
                        }
                    }
                }
                #expect(total.weighted.cents == roundedQuotient(exact.reduce(0, +), 100))
            }
            for stage in pipeline.stages {
                for deal in stage.deals {
                    let exact = (deal.opportunity.amount?.cents ?? 0) * stage.stage.probability
                    #expect(abs((deal.weighted?.cents ?? 0) * 100 - exact) < 200)
                }
            }
        }
    }
}
