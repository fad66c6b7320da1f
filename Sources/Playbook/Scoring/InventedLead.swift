/// A profile made into the records that a scorer reads.
struct InventedLead: Sendable {
    let contact: Contact
    /// `nil` where the company is not known.
    let account: Account?
    let touches: [Touch]
    private let segment: String?

    init(_ profile: ScoringProfile, number: Int, ideal: IdealCustomer, on day: Day) {
        let id = Account.ID(number)
        var company: Account? = Account(
            id: id, handle: profile.name, name: profile.name, tier: .oneToMany)
        segment = InventedLead.fill(&company, profile.company, ideal: ideal)
        account = company
        var person = Contact(
            id: Contact.ID(number), handle: profile.name, account: company?.id, firstName: profile.name, lastName: "")
        switch profile.person {
        case .word(.target): person.title = ideal.titles.first
        case .word(.wrongDecisionMaker):
            person.title = ideal.wrongTitles.first
            if person.title == nil { person.role = ideal.wrongRoles.min { $0.rawValue < $1.rawValue } }
        case .word(.student): person.title = ideal.studentTitles.first
        case .word(.unknown): break
        case .facts(let title, let role): (person.title, person.role) = (title, role)
        }
        contact = person
        touches = profile.acts.flatMap { Array(repeating: $0, count: $0.times) }.enumerated().map { index, act in
            Touch(
                id: Touch.ID(index + 1), day: day.adding(days: -act.daysAgo), account: company?.id,
                contact: Contact.ID(number), channel: "website", type: act.type)
        }
    }

    /// Gives the company its facts, and answers with the segment that it is in.
    private static func fill(
        _ account: inout Account?, _ company: ScoringProfile.Company, ideal: IdealCustomer
    ) -> String? {
        switch company {
        case .word(let word):
            let sweet = ideal.employees ?? 1...1
            switch word {
            case .perfect:
                account?.industry = ideal.industries.first
                account?.employees = sweet.lowerBound
            case .rightSize: account?.employees = sweet.lowerBound
            case .lesser: account?.employees = size(outside: sweet, served: ideal.servedEmployees)
            }
            return nil
        case .facts(let industry, let employees, let country, let segment):
            account?.industry = industry
            account?.employees = employees
            account?.country = country
            return segment
        case .unknown:
            account = nil
            return nil
        }
    }

    /// A size that is served though not sought; `nil` where there is none.
    private static func size(outside sweet: ClosedRange<Int>, served: ClosedRange<Int>?) -> Int? {
        [sweet.lowerBound - 1, sweet.upperBound + 1].first { $0 > 0 && served?.contains($0) ?? true }
    }

    /// What scoring may ask of the company: its record and its segment.
    func reading(on day: Day, currency: Currency) -> AccountReading {
        let segment = segment
        return AccountReading(
            isInSegment: { _, handle in handle == segment },
            meets: { account, expression in
                expression.matches(Facts(account: account, segment: segment, today: day, currency: currency))
            })
    }

    private struct Facts: AccountFacts {
        let account: Account
        let segment: String?
        let today: Day
        let currency: Currency

        func value(of field: AccountField) -> FieldValue {
            switch field {
            case .name, .handle: FieldValue(account.name)
            case .industry: FieldValue(account.industry)
            case .employees: FieldValue(account.employees)
            case .country: FieldValue(account.country)
            case .segment: FieldValue(segment)
            default: .unknown
            }
        }
    }
}
