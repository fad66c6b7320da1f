/// What winning a customer costs beside what a customer is worth (playbook, section 2: warn where they are out of
/// proportion).
package struct AcquisitionBalance: Hashable, Sendable {
    /// What is known of costs and customers, to measure by.
    package struct Measured: Hashable, Sendable {
        /// What all campaigns cost, in the workspace's currency.
        package var campaignCost: Money
        package var campaigns: Int
        /// Accounts that have a won deal.
        package var customers: Int
        package var annualValue: Money?

        package init(campaignCost: Money, campaigns: Int, customers: Int, annualValue: Money?) {
            self.campaignCost = campaignCost
            self.campaigns = campaigns
            self.customers = customers
            self.annualValue = annualValue
        }
    }

    package let cost: SourcedAmount?
    package let value: SourcedAmount?
    /// What is missing to compare them, with what to do; empty where nothing is.
    package let missing: [String]
    /// How they stand, in one sentence, where both are known.
    package let sentence: String?
    /// Whether the value is too small for the cost.
    package let isOutOfProportion: Bool

    /// The balance of what was measured, and of what the settings say where nothing was.
    package init(_ measured: Measured, rules: MotionRules) {
        let currency = measured.campaignCost.currency
        var missing: [String] = []
        if let given = rules.acquisitionCost {
            cost = SourcedAmount(Money(cents: given, currency: currency), from: "motion.acquisition_cost")
        } else if measured.campaigns > 0, measured.customers > 0 {
            let cents = roundedQuotient(measured.campaignCost.cents, measured.customers)
            let all = measured.campaignCost.wholeText
            cost = SourcedAmount(
                Money(cents: cents, currency: currency),
                from: "campaigns cost \(all) ÷ \(measured.customers) customers won; sales' own cost is not in it")
        } else {
            cost = nil
            missing.append(
                "acquisition cost: set motion.acquisition_cost, or give campaigns their costs and win a deal")
        }
        if let given = rules.lifetimeValue {
            value = SourcedAmount(Money(cents: given, currency: currency), from: "motion.lifetime_value")
        } else if let annual = measured.annualValue, let years = rules.customerYears {
            // As LTV:CAC has it.
            let margin = rules.grossMargin
            let cents = ExactRatio([annual.cents, margin ?? 100, years], over: [100])?.rounded() ?? .max
            let part = margin.map { "\($0)% (motion.gross_margin) × " } ?? ""
            value = SourcedAmount(
                Money(cents: cents, currency: annual.currency),
                from: "\(annual.wholeText) a year × \(part)\(years) years (motion.customer_years)")
        } else {
            value = nil
            missing.append("lifetime value: set motion.lifetime_value, or motion.customer_years and the deals' amounts")
        }
        self.missing = missing
        guard let cost, let value else {
            (sentence, isOutOfProportion) = (nil, false)
            return
        }
        let (least, isBeyond) = cost.money.cents.multipliedReportingOverflow(by: rules.valueToCost)
        isOutOfProportion = isBeyond || value.money.cents < least
        guard cost.money.cents > 0 else {
            sentence = "winning a customer costs nothing that is known of"
            return
        }
        let tenths = Int(clamping: roundedQuotient(Int128(value.money.cents) * 10, Int128(cost.money.cents)))
        sentence =
            "a customer is worth \(tenths / 10).\(tenths % 10) times what it costs to win, and \(rules.valueToCost) times is asked for"
    }
}
