/// What so many qualified leads bring: the plan read from its other end.
///
/// Qualified leads × win rate = customers; × average deal = marketing's revenue; ÷ share = the revenue of all.
/// Every step is exact; each figure is rounded once, to be shown.
package struct PlanBackwards: Hashable, Sendable {
    package enum Period: String, Word {
        case month
        case quarter
        case year

        package static var called: String { "a period of a plan" }

        /// How many of them a year has.
        package var perYear: Int {
            switch self {
            case .month: 12
            case .quarter: 4
            case .year: 1
            }
        }
    }

    package let mqls: Int
    /// In hundredths, rounded to the nearest.
    package let customersHundredths: Int
    package let marketingRevenue: Money
    package let revenue: Money

    /// More leads than this a period are a slip of the pen.
    package static let mostMQLs = 1_000_000

    /// `nil` where the money would pass what a plan can hold.
    ///
    /// - Precondition: 0 to ``mostMQLs`` qualified leads, times 12 at most.
    package init?(mqls: Int, winRate: Percentage, averageDeal: AverageDeal, share: Percentage) {
        precondition((0...Self.mostMQLs * 12).contains(mqls), "leads within reason")
        self.mqls = mqls
        let customers = Fraction(mqls) * Fraction(winRate)
        let won = customers * Fraction(averageDeal)
        guard won.rounded <= PlanSettings.mostCents else { return nil }
        customersHundredths = (customers * Fraction(100)).rounded
        let currency = averageDeal.sum.currency
        marketingRevenue = Money(cents: won.rounded, currency: currency)
        revenue = Money(cents: (won / Fraction(share)).rounded, currency: currency)
    }
}
