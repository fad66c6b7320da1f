import Playbook
import Testing

/// What is dated later than today is counted by no figure, the same way by all.
@Suite struct KnownDealsTests {
    private let later = today.adding(days: 40)

    @Test func goesByTheDealsOwnDays() {
        let won = deal(1, outcome: .won, closes: later)
        #expect(won.outcome(on: today) == .open && won.outcome(on: later) == .won)
        #expect(deal(2, outcome: .lost, closes: today).outcome(on: today) == .lost)
        #expect(deal(3, created: later).outcome(on: today) == nil)
        #expect(deal(3, created: later, closes: nil).outcome(on: later) == .open)
        #expect(deal(4, outcome: .won, closes: nil).outcome(on: today) == .won)
        // Closed before it was opened: odd, and closed.
        #expect(deal(5, outcome: .won, created: later, closes: today).outcome(on: today) == .won)
    }

    @Test func tellsWhatItPutsOtherwise() {
        let plain = [deal(1), deal(2, outcome: .won), deal(3, outcome: .lost)]
        #expect(KnownDeals(plain, on: today).deals == plain)
        let (ahead, unopened) = (deal(4, outcome: .won, closes: later), deal(5, created: later))
        let known = KnownDeals(plain + [ahead, unopened], on: today)
        #expect(known.deals.map(\.outcome) == [.open, .won, .lost, .open])
        #expect(known.closedLater == [ahead] && known.openedLater == [unopened])
    }

    @Test func everyFigureGoesByIt() {
        let (ahead, unopened) = (deal(1, outcome: .won, closes: later), deal(2, created: later))
        let histories = [ahead, unopened].map { DealHistory($0, steps: []) }
        #expect(histories.map { $0.state(atEndOf: today, today: today)?.outcome } == [.open, nil])
        var book = MetricBook(
            today: today, period: .all(until: today), quarter: Quarter(of: today), currency: .eur)
        book.histories = histories + [DealHistory(deal(3, outcome: .won, closes: today), steps: [])]
        let rate = WinRate().reading(of: book, in: .eur)
        #expect(rate.value == .share(basisPoints: 10_000))
        #expect(rate.remarks.first == "Not counted, closed on a day that is still to come: deal-1.")
        #expect(ConversionRate().reading(of: book, in: .eur).value == .share(basisPoints: 5000))
        #expect(ClosedDeal(ahead)?.isClosed(on: today) == false)
        #expect(ClosedDeal(ahead)?.isClosed(on: later) == true)
        #expect([ahead].outcome(openedFrom: ahead.created, until: today) == .open)
        #expect(MeasuredDeals([ahead], currency: .eur, until: today).closed == 0)
    }

    @Test func sumsThatNoNumberHoldsBreakNothing() {
        let huge = (1...4).map { deal($0, outcome: $0 > 2 ? .won : .open, cents: .max) }
        let pipeline = Pipeline(huge, stages: Stage.standard, on: today)
        #expect(pipeline.totals.map(\.amount.cents) == [.max])
        let revenue = RevenueByTier(accounts: [account(1)], opportunities: huge)
        #expect(revenue.totalWon.map(\.cents) == [.max])
        let changes = PipelineChanges(
            huge.map { DealHistory($0, steps: []) }, in: today.adding(days: -9)...today, stages: Stage.standard,
            startMonth: 1, today: today)
        #expect(changes.bridges.map(\.then) == [.max])
    }
}
