extension IdealCustomer {
    /// What a criterion says of a company. The words are those of the score's side of fit.
    package func finding(of criterion: IdealCriterion, in evidence: FitEvidence) -> FitFinding {
        switch criterion {
        case .industry: industryFinding(evidence.account)
        case .size: sizeFinding(evidence.account)
        case .geography: geographyFinding(evidence.account)
        case .technology: claimFinding(technologies, kind: .tech, evidence)
        case .pain: claimFinding(pains, kind: .pain, evidence)
        }
    }

    /// Why a company is stopped whatever its score; empty where it is not.
    package func disqualifications(of account: Account) -> [String] {
        var reasons: [String] = []
        if let served = servedEmployees, let employees = account.employees, !served.contains(employees) {
            reasons.append("\(employees) employees is outside the size that is served (\(served.written))")
        }
        if let industry = account.industry, names(notServedIndustries, hold: industry) {
            reasons.append("\(industry) is an industry that is not served")
        }
        if let country = account.country, countries(notServedCountries, hold: country) {
            reasons.append("\(country) is a country that is not served")
        }
        return reasons
    }

    /// What is not known and might stop the company, such as its size where only some sizes are served.
    package func openDisqualifiers(of account: Account) -> [String] {
        var doubts: [String] = []
        if let served = servedEmployees, account.employees == nil {
            doubts.append("company size is not known, and only \(served.written) employees are served")
        }
        if !notServedIndustries.isEmpty, account.industry == nil {
            doubts.append("industry is not known, and some are not served")
        }
        if !notServedCountries.isEmpty, account.country == nil {
            doubts.append("country is not known, and some are not served")
        }
        return doubts
    }

    private func industryFinding(_ account: Account) -> FitFinding {
        guard let industry = account.industry, !industry.isEmpty else {
            return FitFinding(state: .unknown, what: "industry is not known")
        }
        let isTarget = names(industries, hold: industry)
        return FitFinding(
            state: isTarget ? .met : .unmet, what: "\(industry) is \(isTarget ? "" : "not ")a target industry")
    }

    private func sizeFinding(_ account: Account) -> FitFinding {
        guard let range = employees else { return FitFinding(state: .unknown, what: "no sweet spot is set") }
        guard let employees = account.employees else {
            return FitFinding(state: .unknown, what: "company size is not known")
        }
        let isInside = range.contains(employees)
        let side = isInside ? "inside" : "outside"
        return FitFinding(
            state: isInside ? .met : .unmet,
            what: "\(employees) employees, \(side) the sweet spot of \(range.written)")
    }

    private func geographyFinding(_ account: Account) -> FitFinding {
        if !countries.isEmpty {
            guard let country = account.country, !country.isEmpty else {
                return FitFinding(state: .unknown, what: "country is not known")
            }
            guard countries(countries, hold: country) else {
                return FitFinding(state: .unmet, what: "\(country) is not a target country")
            }
            if cities.isEmpty { return FitFinding(state: .met, what: "\(country) is a target country") }
        }
        guard let city = account.city, !city.isEmpty else {
            return FitFinding(state: .unknown, what: "city is not known")
        }
        let isTarget = names(cities, hold: city)
        return FitFinding(state: isTarget ? .met : .unmet, what: "\(city) is \(isTarget ? "" : "not ")a target city")
    }

    /// What claims of a kind say of the words looked for. That nobody wrote of something does not show that it is not
    /// there: without a proof the criterion is unknown, never unmet.
    private func claimFinding(_ sought: [String], kind: ClaimKind, _ evidence: FitEvidence) -> FitFinding {
        let phrases = sought.map(SoughtPhrase.init)
        var proofs: [(claim: Claim, phrase: String)] = []
        var others = 0
        var weak: [String] = []
        for claim in evidence.claims where claim.kind == kind {
            let texts = [claim.text] + claim.clauses.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value)
            let words = texts.map(SoughtPhrase.words)
            let found = phrases.first { phrase in words.contains { phrase.stands(in: $0) } }
            let obstacle = evidence.obstacle(to: claim)
            if let found, obstacle == nil {
                proofs.append((claim, found.text))
            } else if let found, let obstacle, !claim.retired {
                weak.append("claim \(claim.id.number) names \(found.text), but \(obstacle)")
            } else if obstacle == nil {
                others += 1
            }
        }
        proofs.sort { ($0.claim.day, $0.claim.id) > ($1.claim.day, $1.claim.id) }
        if let best = proofs.first {
            let more = proofs.count > 1 ? ", and \(proofs.count - 1) more" : ""
            return FitFinding(
                state: .met, what: "\(best.phrase): claim \(best.claim.id.number) of \(best.claim.day.iso)\(more)",
                claims: proofs.map(\.claim.id))
        }
        if let first = weak.first { return FitFinding(state: .unknown, what: first) }
        let kind = kind.rawValue
        guard others > 0 else {
            return FitFinding(state: .unknown, what: "no fresh, sourced \(kind) claim is recorded")
        }
        let claims = others == 1 ? "1 \(kind) claim names" : "\(others) \(kind) claims name"
        return FitFinding(state: .unknown, what: "\(claims) none of \(sought.joined(separator: ", "))")
    }

    private func names(_ list: [String], hold name: String) -> Bool {
        let words = SoughtPhrase.words(of: name)
        return !words.isEmpty && list.contains { SoughtPhrase.words(of: $0) == words }
    }

    private func countries(_ list: [String], hold country: String) -> Bool {
        let key = CountryName(country)
        return !key.key.isEmpty && list.contains { CountryName($0) == key }
    }
}

extension ClosedRange<Int> {
    /// Such as `1000–20000`.
    fileprivate var written: String { "\(lowerBound)–\(upperBound)" }
}
