/// Which companies and people are worth pursuing, as the settings give it; what is left empty is not judged.
package struct IdealCustomer: Hashable, Sendable {
    /// The sweet spot.
    package var employees: ClosedRange<Int>?
    /// Sizes that can be served at all: outside it an account is stopped whatever its score.
    package var servedEmployees: ClosedRange<Int>?
    /// Target industries, compared without regard to case.
    package var industries: [String]
    /// Words that mark the right person's title, such as `CFO` or `head of service`; matched as whole words, and a word
    /// of seven letters or more also at the end of a compound.
    package var titles: [String]
    /// Words that mark somebody who has no say in buying, matched likewise.
    package var wrongTitles: [String]
    /// Words that mark a student, matched likewise.
    package var studentTitles: [String]
    /// Roles in the buying group that have no say in buying.
    package var wrongRoles: Set<BuyingRole>
    /// Target countries, as codes or names.
    package var countries: [String]
    /// Target cities; where there are any, a company of a target country must also be in one of them.
    package var cities: [String]
    /// Technologies whose use speaks for a company: words looked for in claims of the kind `tech`.
    package var technologies: [String]
    /// What we take away: words looked for in claims of the kind `pain`.
    package var pains: [String]
    /// How much each criterion weighs among those that are asked for; none below zero.
    package var weights: [IdealCriterion: Int]
    /// The fit in per cent from which a company is ideal: pursued now, or nurtured until its matter is current.
    package var idealFrom: Int
    /// Industries that cannot be served: a company of one is stopped whatever its score.
    package var notServedIndustries: [String]
    /// Countries that cannot be served.
    package var notServedCountries: [String]

    package init(
        employees: ClosedRange<Int>? = nil, servedEmployees: ClosedRange<Int>? = nil, industries: [String] = [],
        titles: [String] = [], wrongTitles: [String] = IdealCustomer.standardWrongTitles,
        studentTitles: [String] = IdealCustomer.standardStudentTitles, wrongRoles: Set<BuyingRole> = [.gatekeeper],
        countries: [String] = [], cities: [String] = [], technologies: [String] = [], pains: [String] = [],
        weights: [IdealCriterion: Int] = IdealCriterion.standardWeights,
        idealFrom: Int = IdealCustomer.standardIdealFrom, notServedIndustries: [String] = [],
        notServedCountries: [String] = []
    ) {
        self.employees = employees
        self.servedEmployees = servedEmployees
        self.industries = industries
        self.titles = titles
        self.wrongTitles = wrongTitles
        self.studentTitles = studentTitles
        self.wrongRoles = wrongRoles
        self.countries = countries
        self.cities = cities
        self.technologies = technologies
        self.pains = pains
        self.weights = weights
        self.idealFrom = idealFrom
        self.notServedIndustries = notServedIndustries
        self.notServedCountries = notServedCountries
    }

    package static let standardWrongTitles = ["assistant", "intern", "trainee", "assistentti", "harjoittelija"]
    package static let standardStudentTitles = ["student", "opiskelija", "opiskelijana"]
    /// Ours: the playbook asks for a fit and gives no figure.
    package static let standardIdealFrom = 60

    /// How much a criterion weighs; 0 for one that nothing is asked of.
    package func weight(of criterion: IdealCriterion) -> Int {
        let isAsked =
            switch criterion {
            case .industry: !industries.isEmpty
            case .size: employees != nil
            case .geography: !countries.isEmpty || !cities.isEmpty
            case .technology: !technologies.isEmpty
            case .pain: !pains.isEmpty
            }
        return isAsked ? max(0, weights[criterion] ?? criterion.standardWeight) : 0
    }
}
