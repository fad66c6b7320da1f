/// What sales and marketing cost in a quarter, beside the campaigns.
package struct QuarterCosts: Hashable, Sendable {
    package var marketing: Sourced<Money>?
    package var sales: Sourced<Money>?

    package init(marketing: Sourced<Money>? = nil, sales: Sourced<Money>? = nil) {
        self.marketing = marketing
        self.sales = sales
    }
}

/// What sales and marketing cost, quarter by quarter, as the settings say.
package struct CostSettings: Hashable, Sendable {
    package var quarters: [PlanSettings.QuarterName: QuarterCosts]

    package init(quarters: [PlanSettings.QuarterName: QuarterCosts] = [:]) { self.quarters = quarters }

    package static let standard = CostSettings()
}

/// What a cost that runs over days has come to by the end of a day.
///
/// Each day bears the same part. What has come to by one day and what comes after is always the whole, to the cent, since
/// only what has come to is rounded.
package func accrued(_ cents: Int, over days: ClosedRange<Day>, by day: Day) -> Int {
    guard day >= days.lowerBound else { return 0 }
    guard day < days.upperBound else { return cents }
    let all = days.upperBound.days(since: days.lowerBound) + 1
    return ExactRatio([cents, day.days(since: days.lowerBound) + 1], over: [all])?.rounded() ?? cents
}
