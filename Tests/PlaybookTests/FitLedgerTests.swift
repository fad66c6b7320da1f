import Playbook
import Testing

@Suite struct FitLedgerTests {
    private static let ideal = IdealCustomer(
        employees: 1000...20000, servedEmployees: 50...50000, industries: ["Marine equipment"], countries: ["FI"],
        technologies: ["field service"], pains: ["forecast"], notServedIndustries: ["Tobacco"],
        notServedCountries: ["Norja"])

    private func known(
        industry: String? = "Marine equipment", employees: Int? = 2900, country: String? = "Finland"
    ) -> Account {
        var account = account(industry: industry, employees: employees)
        account.country = country
        return account
    }

    private func said(_ number: Int, _ kind: ClaimKind, _ text: String, on day: Day = today) -> Claim {
        var claim = claim(number, kind: kind, on: day)
        claim.text = text
        return claim
    }

    private func ledger(_ account: Account, _ claims: [Claim] = [], ideal: IdealCustomer = Self.ideal) -> FitLedger {
        FitLedger(ideal: ideal, evidence: FitEvidence(account: account, claims: claims, on: today))
    }

    @Test func unknownCountsNeitherForNorAgainst() {
        let ledger = ledger(known())
        #expect(ledger.fit == 100)
        #expect(ledger.range == 70...100)
        #expect(ledger.criteria(.unknown) == [.technology, .pain])
        #expect(ledger.band == .ideal)
        let against = self.ledger(known(industry: "Forestry"))
        #expect(against.fit == 57)  // 40 of the 70 that are known
        #expect(against.range == 40...70)
        #expect(against.terms.map(\.points).reduce(0, +) == 57)
    }

    @Test func nothingKnownIsNoFit() {
        let ledger = ledger(known(industry: nil, employees: nil, country: nil))
        #expect(ledger.fit == nil)
        #expect(ledger.range == 0...100)
        #expect(ledger.unknowns.map(\.criterion) == [.industry, .size, .geography, .technology, .pain])
        #expect(ledger.openDisqualifiers.count == 3)
    }

    @Test func claimsProveOnlyWhileFreshAndSourced() {
        let proof = said(7, .tech, "Field services run on two systems.")
        #expect(ledger(known(), [proof]).terms[3].finding.claims == [Claim.ID(7)])
        #expect(
            ledger(known(), [proof]).terms[3].finding.what == "field service: claim 7 of 2026-11-22")
        var bare = proof
        bare.source = " "
        #expect(ledger(known(), [bare]).terms[3].finding.what == "claim 7 names field service, but has no source")
        let old = said(7, .tech, "Field service on two systems.", on: today.adding(days: -540))
        #expect(ledger(known(), [old]).terms[3].finding.state == .unknown)
        let ahead = said(7, .tech, "Field service on two systems.", on: today.adding(days: 1))
        #expect(ledger(known(), [ahead]).terms[3].finding.state == .unknown)
        var retired = proof
        retired.retired = true
        #expect(ledger(known(), [retired]).terms[3].finding.what == "no fresh, sourced tech claim is recorded")
        let other = said(8, .tech, "Payroll in the cloud.")
        #expect(ledger(known(), [other]).terms[3].finding.what == "1 tech claim names none of field service")
        // A pain says nothing of technology.
        #expect(ledger(known(), [said(9, .pain, "Field service hurts.")]).terms[3].finding.state == .unknown)
    }

    @Test(arguments: [
        ("SAP", "They use SAP:n tuotantoa", true), ("huoltojärjestelmä", "Kaksi huoltojärjestelmää", true),
        ("CAD", "cadence of releases", false), ("field service", "service in the field", false),
        ("forecast", "Forecasting is hard", true), ("forecast", "forecastability", false),
    ])
    func phrases(sought: String, text: String, isFound: Bool) {
        var ideal = IdealCustomer()
        ideal.technologies = [sought]
        let ledger = ledger(known(), [said(1, .tech, text)], ideal: ideal)
        #expect((ledger.terms[0].finding.state == .met) == isFound)
    }

    @Test func disqualifiersStop() {
        #expect(ledger(known(employees: 20)).disqualifications.count == 1)
        #expect(
            ledger(known(industry: "tobacco")).disqualifications == ["tobacco is an industry that is not served"])
        #expect(ledger(known(country: "NO")).disqualifications == ["NO is a country that is not served"])
        #expect(ledger(known()).disqualifications.isEmpty)
    }

    @Test func citiesNarrowCountries() {
        var ideal = IdealCustomer(countries: ["Suomi"], cities: ["Turku"])
        var here = known()
        here.city = "turku"
        #expect(ledger(here, ideal: ideal).fit == 100)
        here.city = nil
        #expect(ledger(here, ideal: ideal).fit == nil)
        here.city = "Vaasa"
        #expect(ledger(here, ideal: ideal).fit == 0)
        ideal.countries = []
        here.city = "Turku"
        here.country = nil
        #expect(ledger(here, ideal: ideal).fit == 100)
    }

    @Test func termsSumToTheFitAndTheFitLiesInItsRange() {
        var random = Seeded(7)
        for _ in 0..<3000 {
            var ideal = Self.ideal
            for criterion in IdealCriterion.allCases {
                ideal.weights[criterion] = Int.random(in: 0...40, using: &random)
            }
            let account = known(
                industry: [nil, "Marine equipment", "Other"].randomElement(using: &random) ?? nil,
                employees: [nil, 60, 5000].randomElement(using: &random) ?? nil,
                country: [nil, "FI", "SE"].randomElement(using: &random) ?? nil)
            let claims = [said(1, .tech, "field service"), said(2, .pain, "forecast")].filter { _ in
                Bool.random(using: &random)
            }
            let ledger = ledger(account, claims, ideal: ideal)
            #expect(ledger.terms.map(\.points).reduce(0, +) == ledger.fit ?? 0)
            #expect(ledger.terms.allSatisfy { $0.points == 0 || $0.finding.state == .met })
            if let fit = ledger.fit { #expect(ledger.range.contains(fit)) }
            if ledger.unknowns.isEmpty, let fit = ledger.fit, !ledger.terms.isEmpty {
                #expect(ledger.range.upperBound - ledger.range.lowerBound <= 1)
                #expect(ledger.range.contains(fit))
            }
        }
    }

    @Test func verdictsFollowFitAndMatter() {
        let current = CurrentMatter(deals: [deal(1)], newest: [:], on: today, within: 90)
        let quiet = CurrentMatter(deals: [deal(1, outcome: .won)], newest: ["click": today], on: today, within: 90)
        func standing(_ ledger: FitLedger, _ matter: CurrentMatter) -> IdealStanding {
            IdealStanding(account: known(), ledger: ledger, matter: matter, idealFrom: 60)
        }
        #expect(standing(ledger(known()), current).verdict == .pursue)
        #expect(standing(ledger(known()), quiet).verdict == .nurture)
        #expect(standing(ledger(known(industry: "Forestry")), current).verdict == .researchFirst)
        #expect(
            standing(ledger(known(industry: "Forestry")), current).reason
                == "fit may be 40–70%, and 60% is asked for: find out the technology first")
        #expect(standing(ledger(known(industry: "Forestry", country: "SE")), current).verdict == .leave)
        #expect(standing(ledger(known(employees: 10)), current).verdict == .stopped)
        // An industry that nobody knows might be one that is not served.
        var asking = Self.ideal
        asking.industries = []
        #expect(standing(ledger(known(industry: nil), ideal: asking), current).verdict == .researchFirst)
    }

    @Test func matterIsCurrentByWhatBuyersDo() {
        func matter(_ type: String, _ age: Int) -> CurrentMatter {
            CurrentMatter(deals: [], newest: [type: today.adding(days: -age)], on: today, within: 90)
        }
        #expect(matter("contact-request", 90).isCurrent)
        #expect(!matter("contact-request", 91).isCurrent)
        #expect(!matter("contact-request", -1).isCurrent)
        #expect(!matter("click", 0).isCurrent)
        #expect(matter("demo", 3).reason == "demo on 2026-11-19")
    }

    @Test(arguments: [("FI", "Finland"), ("suomi", "fi"), ("Ruotsi", "SE"), ("U.S.A.", "US"), ("Itävalta", "austria")])
    func countriesHaveManyNames(one: String, other: String) {
        #expect(CountryName(one) == CountryName(other))
    }
}
