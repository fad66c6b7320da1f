/// What a revenue target asks of marketing (playbook, section 9): revenue × share = marketing's revenue; ÷ average deal =
/// customers; ÷ win rate = qualified leads, and on back to leads, contacts and the value of the pipeline.
///
/// Money is rounded to the nearest cent, customers are shown to hundredths, and whole people are rounded up, each once: half
/// a lead wins nothing. The qualified leads come from the exact customers, the leads from the whole qualified leads, the
/// contacts from the whole leads.
package struct PlanFigures: Hashable, Sendable {
    /// What a plan is made of; every one above zero but the revenue, which may be zero.
    package struct Inputs: Hashable, Sendable {
        package var revenue: Sourced<Money>
        package var share: Sourced<Percentage>
        package var averageDeal: Sourced<Money>
        package var winRate: Sourced<Percentage>
        package var leadToMQL: Sourced<Percentage>
        package var contactToLead: Sourced<Percentage>

        /// - Precondition: Money of one currency from 0 to ``PlanSettings/mostCents``, and an average deal above 0.
        package init(
            revenue: Sourced<Money>, share: Sourced<Percentage>, averageDeal: Sourced<Money>,
            winRate: Sourced<Percentage>, leadToMQL: Sourced<Percentage>, contactToLead: Sourced<Percentage>
        ) {
            precondition((0...PlanSettings.mostCents).contains(revenue.value.cents), "a target within reason")
            precondition((1...PlanSettings.mostCents).contains(averageDeal.value.cents), "a deal is worth something")
            precondition(revenue.value.currency == averageDeal.value.currency, "a plan is made in one currency")
            self.revenue = revenue
            self.share = share
            self.averageDeal = averageDeal
            self.winRate = winRate
            self.leadToMQL = leadToMQL
            self.contactToLead = contactToLead
        }
    }

    package let inputs: Inputs
    package let marketingRevenue: Money
    /// In hundredths, rounded to the nearest.
    package let customersHundredths: Int
    package let mqls: Int
    package let leads: Int
    package let contacts: Int
    /// What must be offered so that the win rate leaves marketing's revenue.
    package let pipeline: Money

    /// The figures that follow from the inputs.
    package init(_ inputs: Inputs) {
        self.inputs = inputs
        let currency = inputs.revenue.value.currency
        // Cents of a trillion times ten thousand still fit 64 bits, so that every step but the roundings is exact.
        let cents = roundedQuotient(inputs.revenue.value.cents * inputs.share.value.basisPoints, 10_000)
        let deal = inputs.averageDeal.value.cents
        marketingRevenue = Money(cents: cents, currency: currency)
        customersHundredths = roundedQuotient(cents * 100, deal)
        mqls = PlanFigures.up(cents * 10_000, deal * inputs.winRate.value.basisPoints)
        leads = PlanFigures.up(mqls, by: inputs.leadToMQL.value)
        contacts = PlanFigures.up(leads, by: inputs.contactToLead.value)
        pipeline = Money(
            cents: roundedQuotient(cents * 10_000, inputs.winRate.value.basisPoints), currency: currency)
    }

    private static func up(_ count: Int, by rate: Percentage) -> Int {
        let (product, overflow) = count.multipliedReportingOverflow(by: 10_000)
        return overflow ? .max : up(product, rate.basisPoints)
    }

    /// A quotient of whole numbers of 0 or more, rounded up.
    static func up(_ dividend: Int, _ divisor: Int) -> Int {
        dividend / divisor + (dividend % divisor == 0 ? 0 : 1)
    }
}
