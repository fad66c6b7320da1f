/// What closed deals say of the average deal and of the win rate.
package struct MeasuredDeals: Hashable, Sendable {
    /// Won deals with an amount in the plan's currency.
    package let amounts: [Money]
    package let won: Int
    package let closed: Int
    private let wonDays: ClosedRange<Day>?
    private let closedDays: ClosedRange<Day>?

    /// - Parameter opportunities: Any; open ones and those that closed later play no part.
    package init(_ opportunities: some Sequence<Opportunity>, currency: Currency, until day: Day) {
        let closed = opportunities.filter { $0.outcome != .open && $0.outcome(on: day) == $0.outcome }
        let won = closed.filter { $0.outcome == .won }
        let valued = won.filter { $0.amount.map { $0.currency == currency && $0.cents > 0 } ?? false }
        amounts = valued.compactMap(\.amount)
        self.won = won.count
        self.closed = closed.count
        wonDays = MeasuredDeals.range(valued)
        closedDays = MeasuredDeals.range(closed)
    }

    /// The mean of the won deals; `nil` where none is won.
    package var averageDeal: Sourced<AverageDeal>? {
        guard let first = amounts.first, let least = amounts.map(\.cents).min(), let most = amounts.map(\.cents).max()
        else { return nil }
        guard let sum = amounts.sum(in: first.currency), let mean = AverageDeal(sum: sum, count: amounts.count) else {
            return nil
        }
        let count = amounts.count == 1 ? "1 won deal" : "\(amounts.count) won deals"
        let spread = amounts.count == 1 ? "" : " of \(least / 100)–\(most / 100) \(first.currency.code)"
        return Sourced(mean, .measured("\(count)\(spread)\(days(wonDays))"))
    }

    /// Won ÷ closed; `nil` where nothing is closed or nothing won, since nothing follows from none.
    package var winRate: Sourced<Percentage>? {
        guard let rate = Percentage(won, of: closed), let interval = ProportionInterval(successes: won, of: closed)
        else { return nil }
        let (low, high) = (interval.percents.lowerBound, interval.percents.upperBound)
        return Sourced(
            rate, .measured("\(won) of \(closed) closed deals were won (95%: \(low)–\(high)%)\(days(closedDays))"))
    }

    private func days(_ range: ClosedRange<Day>?) -> String {
        range.map { ", \($0.lowerBound.iso) to \($0.upperBound.iso)" } ?? ""
    }

    private static func range(_ deals: [Opportunity]) -> ClosedRange<Day>? {
        let days = deals.compactMap(\.closes)
        guard let first = days.min(), let last = days.max() else { return nil }
        return first...last
    }
}
