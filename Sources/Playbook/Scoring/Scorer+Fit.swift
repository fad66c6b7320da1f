extension Scorer {
    /// The terms of a person's fit: the company's and the person's own.
    func fitTerms(of contact: Contact, at account: Account?, by model: ScoringModel) -> [ScoreTerm] {
        let person = reading.reading(of: contact)
        return model.fitRules.compactMap { fitTerm($0, account: account, contact: contact, person: person) }
            + conditionTerms(account, by: model)
    }

    /// The terms of a company's fit.
    func fitTerms(of account: Account, by model: ScoringModel) -> [ScoreTerm] {
        model.fitRules.filter(\.criterion.isOfAccount).compactMap { fitTerm($0, account: account) }
            + conditionTerms(account, by: model)
    }

    /// The most points of fit that could be had.
    func mostFit(by model: ScoringModel, ofPerson: Bool) -> Int {
        let asked = model.fitRules.filter { (ofPerson || $0.criterion.isOfAccount) && asks(for: $0.criterion) }
        return asked.reduce(0) { $0 + max(0, $1.points) }
            + model.conditionRules.reduce(0) { $0 + max(0, $1.points) }
    }

    /// Why an account is stopped whatever its score, or `nil`.
    func disqualification(of account: Account?) -> String? {
        let reasons = account.map { ideal.disqualifications(of: $0) } ?? []
        return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
    }

    /// Whether the ideal customer says anything by which the criterion could be met.
    private func asks(for criterion: FitCriterion) -> Bool {
        switch criterion {
        case .companySize: ideal.employees != nil
        case .industry: !ideal.industries.isEmpty
        case .title: !ideal.titles.isEmpty
        case .wrongDecisionMaker, .student, .optedOut: true
        }
    }

    private func conditionTerms(_ account: Account?, by model: ScoringModel) -> [ScoreTerm] {
        guard let account else { return [] }
        return model.conditionRules.map { rule in
            let isMet = meets(account, rule.condition)
            return ScoreTerm(
                side: .fit, rule: rule.name, what: "\(isMet ? "" : "not ")\(rule.condition)",
                points: isMet ? rule.points : 0)
        }
    }

    /// The term of a fit rule, or `nil` where there is nothing to say.
    private func fitTerm(
        _ rule: FitRule, account: Account?, contact: Contact? = nil, person: IdealReading.Person? = nil
    ) -> ScoreTerm? {
        guard asks(for: rule.criterion) else { return nil }
        let found: (isMet: Bool, what: String)?
        switch rule.criterion {
        case .companySize: found = sizeFinding(account)
        case .industry: found = industryFinding(account)
        case .title: found = titleFinding(contact, person)
        case .wrongDecisionMaker:
            found = person?.isWrongDecisionMaker == true ? (true, "no say in buying: \(part(of: contact))") : nil
        case .student: found = person?.isStudent == true ? (true, "a student: \(part(of: contact))") : nil
        case .optedOut: found = contact?.optedOut == true ? (true, "asked not to be written to") : nil
        }
        guard let found else { return nil }
        return ScoreTerm(
            side: .fit, rule: rule.criterion.rawValue, what: found.what, points: found.isMet ? rule.points : 0,
            contact: rule.criterion.isOfAccount ? nil : contact?.id)
    }

    private func sizeFinding(_ account: Account?) -> (Bool, String)? {
        guard let range = ideal.employees else { return nil }
        let spot = "the sweet spot of \(range.lowerBound)–\(range.upperBound)"
        guard let employees = account?.employees else { return (false, "company size is not known") }
        let isInside = range.contains(employees)
        return (isInside, "\(employees) employees, \(isInside ? "inside" : "outside") \(spot)")
    }

    private func industryFinding(_ account: Account?) -> (Bool, String) {
        guard let industry = account?.industry, !industry.isEmpty else { return (false, "industry is not known") }
        let isTarget = reading.isTarget(industry: industry)
        return (isTarget, "\(industry) is \(isTarget ? "" : "not ")a target industry")
    }

    private func titleFinding(_ contact: Contact?, _ person: IdealReading.Person?) -> (Bool, String)? {
        guard let contact, let person else { return nil }
        guard let title = contact.title, !title.isEmpty else { return (false, "title is not known") }
        guard let target = person.targetTitle else { return (false, "\(title) is not a target title") }
        return (true, "\(title) matches the target title \(target)")
    }

    private func part(of contact: Contact?) -> String { contact?.title ?? contact?.role?.rawValue ?? "no title" }
}
