/// What sales and marketing agreed for a year: the revenue to reach, marketing's share of it, and what turns into what.
///
/// What is `nil` is measured from the deals so far, or has a default, or must be said before there can be a plan.
package struct PlanSettings: Hashable, Sendable {
    /// The targets and rates of the whole workspace, or of one segment.
    package struct Part: Hashable, Sendable {
        /// A whole year's revenue, by the year.
        package var years: [Int: Sourced<Money>]
        /// A quarter's, by year and number.
        package var quarters: [QuarterName: Sourced<Money>]
        /// The share of revenue that marketing's leads bring.
        package var share: Sourced<Percentage>?
        package var averageDeal: Sourced<Money>?
        /// How many of the qualified leads become customers.
        package var winRate: Sourced<Percentage>?
        /// How many of the contacts become leads.
        package var contactToLead: Sourced<Percentage>?
        /// How many of the leads become qualified.
        package var leadToMQL: Sourced<Percentage>?

        package init(
            years: [Int: Sourced<Money>] = [:], quarters: [QuarterName: Sourced<Money>] = [:],
            share: Sourced<Percentage>? = nil, averageDeal: Sourced<Money>? = nil,
            winRate: Sourced<Percentage>? = nil, contactToLead: Sourced<Percentage>? = nil,
            leadToMQL: Sourced<Percentage>? = nil
        ) {
            self.years = years
            self.quarters = quarters
            self.share = share
            self.averageDeal = averageDeal
            self.winRate = winRate
            self.contactToLead = contactToLead
            self.leadToMQL = leadToMQL
        }
    }

    /// A quarter by its name alone, whatever month a year begins in.
    package struct QuarterName: Hashable, Sendable {
        package var year: Int
        package var number: Int

        package init(year: Int, number: Int) {
            self.year = year
            self.number = number
        }
    }

    /// The month in which a year begins, 1 to 12.
    package var startMonth: Int
    package var whole: Part
    /// By the segment's handle.
    package var segments: [String: Part]
    /// The sources of deals that count as marketing's, in lower case.
    package var marketingSources: Set<String>

    package static let standard = PlanSettings()

    /// The playbook's sources of prospects (section 5) without outbound and referral, and what other systems call them;
    /// ours. Every deal of an account that was handed over before counts besides.
    package static let standardMarketingSources: Set<String> = [
        "inbound", "event", "events", "marketing", "website", "web", "webinar", "content", "ads", "email",
        "social",
    ]
    /// Money of a plan stays where products of it fit a machine's whole numbers: a trillion.
    package static let mostCents = 100_000_000_000_000
    /// Ours: the playbook gives the formula and no figures for these.
    package static let standardShare = Percentage.percent(30)
    package static let standardContactToLead = Percentage.percent(10)
    package static let standardLeadToMQL = Percentage.percent(30)
    /// The playbook's target for won ÷ all (section 10).
    package static let standardWinRate = Percentage.percent(20)

    package init(
        startMonth: Int = 1, whole: Part = Part(), segments: [String: Part] = [:],
        marketingSources: Set<String> = PlanSettings.standardMarketingSources
    ) {
        self.startMonth = startMonth
        self.whole = whole
        self.segments = segments
        self.marketingSources = marketingSources
    }
}

extension PlanSettings.Part {
    /// The revenue to reach in each quarter of a year; `nil` where nothing says it.
    ///
    /// What is said of a quarter counts as it is; what is left of the year's target is divided equally among the other
    /// quarters, to the cent. Where only quarters are said, those that are not have none.
    package func revenue(of year: Int) -> [Int: Sourced<Money>]? {
        let said = (1...4).reduce(into: [Int: Sourced<Money>]()) { found, number in
            found[number] = quarters[PlanSettings.QuarterName(year: year, number: number)]
        }
        guard let whole = years[year] else { return said.isEmpty ? nil : said }
        let rest = (1...4).filter { said[$0] == nil }
        guard !rest.isEmpty else { return said }
        let left = max(0, whole.value.cents - said.values.reduce(0) { $0 + $1.value.cents })
        let parts = apportion(left, weights: rest.map { _ in 1 })
        let part =
            rest.count == 4 ? "a quarter of" : rest.count == 1 ? "the rest of" : "an equal part of the rest of"
        var result = said
        for (number, cents) in zip(rest, parts) {
            result[number] = Sourced(
                Money(cents: cents, currency: whole.value.currency),
                .computed("\(part) \(year) (\(whole.source.phrase))"))
        }
        return result
    }
}
