/// Makes ledgers: one scoring model, one ideal customer and one count of touches, for any account or person.
package struct Scorer: Sendable {
    package let tally: BehaviourTally
    private let reading: IdealReading

    /// A scorer over touches already counted; the tally brings the model and the day.
    package init(ideal: IdealCustomer, tally: BehaviourTally) {
        reading = IdealReading(ideal)
        self.tally = tally
    }

    /// A scorer over touches yet to be counted.
    package init(model: ScoringModel, ideal: IdealCustomer, touches: some Sequence<Touch>, on day: Day) {
        self.init(ideal: ideal, tally: BehaviourTally(model: model, touches: touches, on: day))
    }

    /// Whom the scorer holds for the ideal customer.
    package var ideal: IdealCustomer { reading.ideal }
    private var model: ScoringModel { tally.model }

    /// A person's score: the fit of the person and of the account, and what the person did.
    ///
    /// - Parameter account: `nil` for a lead whose company is not known.
    package func ledger(of contact: Contact, at account: Account?) -> ScoreLedger {
        let person = reading.reading(of: contact)
        let terms =
            model.fitRules.compactMap { fitTerm($0, account: account, contact: contact, person: person) }
            + behaviourTerms(of: .contact(contact.id), contact: contact.id, name: nil)
        return ledger(of: terms, criteria: FitCriterion.allCases, account: account)
    }

    /// An account's score: the company's fit once, and what all its people and its anonymous visitors did.
    ///
    /// - Parameter contacts: The account's people; those of others are left out, but cost time.
    package func ledger(of account: Account, contacts: some Sequence<Contact>) -> ScoreLedger {
        let companyRules = model.fitRules.filter(\.criterion.isOfAccount)
        var terms = companyRules.compactMap { fitTerm($0, account: account) }
        for contact in contacts where contact.account == account.id {
            terms += behaviourTerms(of: .contact(contact.id), contact: contact.id, name: contact.name)
        }
        terms += behaviourTerms(of: .anonymous(account.id), contact: nil, name: "an anonymous visitor")
        return ledger(of: terms, criteria: companyRules.map(\.criterion), account: account)
    }

    private func ledger(of terms: [ScoreTerm], criteria: [FitCriterion], account: Account?) -> ScoreLedger {
        let most = model.fitRules.reduce(0) { sum, rule in
            criteria.contains(rule.criterion) && asks(for: rule.criterion) ? sum + max(0, rule.points) : sum
        }
        return ScoreLedger(
            model: model, day: tally.day, terms: terms, mostFit: most, disqualification: disqualification(of: account))
    }

    /// An account's class by its points of behaviour, without the terms that explain them: for looking through
    /// thousands of accounts. It is the class of ``ledger(of:contacts:)`` where the points are those of its terms.
    package func verdict(of account: Account, behaviour: Int) -> LeadClass {
        let terms = model.fitRules.filter(\.criterion.isOfAccount).compactMap { fitTerm($0, account: account) }
        return ScoreLedger.judge(
            fit: terms.reduce(0) { $0 + $1.points }, behaviour: behaviour, model: model,
            disqualification: disqualification(of: account)
        ).0
    }

    /// Why an account is stopped whatever its score, or `nil`.
    private func disqualification(of account: Account?) -> String? {
        guard let served = ideal.servedEmployees, let employees = account?.employees, !served.contains(employees)
        else { return nil }
        return "\(employees) employees is outside the size that is served (\(served.lowerBound)–\(served.upperBound))"
    }

    /// Whether the ideal customer says anything by which the criterion could be met.
    private func asks(for criterion: FitCriterion) -> Bool {
        switch criterion {
        case .companySize: ideal.employees != nil
        case .industry: !ideal.industries.isEmpty
        case .title: !ideal.titles.isEmpty
        case .wrongDecisionMaker, .student: true
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

    private func behaviourTerms(of actor: BehaviourTally.Actor, contact: Contact.ID?, name: String?) -> [ScoreTerm] {
        zip(model.behaviourRules, tally.counts(of: actor)).compactMap { rule, count in
            guard count.live + count.expired > 0 else { return nil }
            let counted = rule.counted(of: count.live)
            var what = "\(counted) × \(rule.type) (\(rule.points) each)"
            if let name { what += " by \(name)" }
            if let last = count.last { what += count.live > 1 ? ", last on \(last.iso)" : " on \(last.iso)" }
            if count.live > counted { what += ", \(count.live - counted) more beyond the cap" }
            if count.expired > 0 { what += ", \(count.expired) expired" }
            return ScoreTerm(
                side: .behaviour, rule: rule.type, what: what, points: counted * rule.points, contact: contact,
                counted: counted, last: count.last)
        }
    }
}
