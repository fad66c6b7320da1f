import Playbook
import Testing

@Suite struct CycleLengthTests {
    @Test func isTheMeanOfTheWonDeals() {
        let deals = [
            deal(1, outcome: .won, created: today.adding(days: -100)),
            deal(2, outcome: .won, created: today.adding(days: -31)), deal(3, created: today.adding(days: -9)),
            deal(4, outcome: .won, created: today.adding(days: 2)), deal(5, outcome: .won, closes: nil),
            deal(6, outcome: .won, created: today),
        ]
        let length = CycleLength(deals)
        #expect(length.cycles.map(\.days) == [100, 31, 0])
        #expect(length.meanTenths == 437)
        #expect(length.terms.total == length.totalDays)
        #expect(
            length.leftOut.map(\.reason) == [
                "deal-4 was won on 2026-11-22, before it was created on 2026-11-24",
                "deal-5 has no day on which it was won",
            ])
    }

    @Test func hasNoMeanOfNothing() {
        #expect(CycleLength([deal(1, outcome: .lost)]).meanTenths == nil)
    }
}
