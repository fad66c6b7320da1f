/// What a revenue target asks of marketing (playbook, section 9): revenue × share = marketing's revenue; ÷ average deal =
/// customers; ÷ win rate = qualified leads, and on back to leads, contacts and the value of the pipeline.
///
/// Every step is exact, and each figure is rounded once: money to the nearest cent, customers to hundredths, and whole
/// people up, since half a lead wins nothing. The qualified leads come from the exact customers, the leads from the whole
/// qualified leads, the contacts from the whole leads.
package struct PlanFigures: Hashable, Sendable {
    /// What a plan is made of; every one above zero but the revenue, which may be zero.
    package struct Inputs: Hashable, Sendable {
        package var revenue: Sourced<Money>
        package var share: Sourced<Percentage>
        package var averageDeal: Sourced<AverageDeal>
        package var winRate: Sourced<Percentage>
        package var leadToMQL: Sourced<Percentage>
        package var contactToLead: Sourced<Percentage>

        /// - Precondition: Money of one currency, and a revenue from 0 to ``PlanSettings/mostCents``.
        package init(
            revenue: Sourced<Money>, share: Sourced<Percentage>, averageDeal: Sourced<AverageDeal>,
            winRate: Sourced<Percentage>, leadToMQL: Sourced<Percentage>, contactToLead: Sourced<Percentage>
        ) {
            precondition((0...PlanSettings.mostCents).contains(revenue.value.cents), "a target within reason")
            precondition(revenue.value.currency == averageDeal.value.sum.currency, "a plan is made in one currency")
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
        let goal = Fraction(inputs.revenue.value.cents) * Fraction(inputs.share.value)
        let customers = goal / Fraction(inputs.averageDeal.value)
        let winRate = Fraction(inputs.winRate.value)
        marketingRevenue = Money(cents: goal.rounded, currency: currency)
        customersHundredths = (customers * Fraction(100)).rounded
        mqls = (customers / winRate).roundedUp
        leads = (Fraction(mqls) / Fraction(inputs.leadToMQL.value)).roundedUp
        contacts = (Fraction(leads) / Fraction(inputs.contactToLead.value)).roundedUp
        pipeline = Money(cents: (goal / winRate).rounded, currency: currency)
    }

    /// A quotient of whole numbers of 0 or more, rounded up.
    static func up(_ dividend: Int, _ divisor: Int) -> Int {
        dividend / divisor + (dividend % divisor == 0 ? 0 : 1)
    }
}
