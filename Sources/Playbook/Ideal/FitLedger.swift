/// How well a company fits the ideal customer, in per cent, with the terms that sum to it.
///
/// What is not known counts neither for nor against: the fit is the weight of what is met among what is known, and the
/// range says what it can still become. Nobody fits before something is known.
package struct FitLedger: Hashable, Sendable {
    /// One criterion.
    package struct Term: Hashable, Sendable {
        package var criterion: IdealCriterion
        package var weight: Int
        package var finding: FitFinding
        /// Its share of the fit, in per cent; 0 unless it is met.
        package var points: Int
    }

    /// The criteria that are asked for, in their order; their points sum to ``fit``.
    package let terms: [Term]
    /// In whole per cents of what is known, halves up; `nil` where nothing is.
    package let fit: Int?
    /// The fit that is certain, and the one that is possible, once all is known: whole per cents, outwards.
    package let range: ClosedRange<Int>
    /// Why the company is stopped whatever its fit; empty where it is not.
    package let disqualifications: [String]
    /// What is not known and might stop it.
    package let openDisqualifiers: [String]

    /// Compares a company with the ideal customer.
    package init(ideal: IdealCustomer, evidence: FitEvidence) {
        let asked = IdealCriterion.allCases.compactMap { criterion -> (IdealCriterion, Int, FitFinding)? in
            let weight = ideal.weight(of: criterion)
            return weight > 0 ? (criterion, weight, ideal.finding(of: criterion, in: evidence)) : nil
        }
        func sum(_ state: FitFinding.State) -> Int {
            asked.reduce(0) { $0 + ($1.2.state == state ? $1.1 : 0) }
        }
        let (met, unknown, all) = (sum(.met), sum(.unknown), asked.reduce(0) { $0 + $1.1 })
        let known = all - unknown
        let fit = known > 0 ? roundedQuotient(100 * met, known) : nil
        // The closing zero keeps the list from being empty where nothing is asked for.
        let shares = apportion(fit ?? 0, weights: asked.map { $0.2.state == .met ? $0.1 : 0 } + [0])
        self.fit = fit
        terms = zip(asked, shares).map {
            Term(criterion: $0.0, weight: $0.1, finding: $0.2, points: $1)
        }
        range = all > 0 ? (100 * met / all)...((100 * (met + unknown) + all - 1) / all) : 0...100
        disqualifications = ideal.disqualifications(of: evidence.account)
        openDisqualifiers = ideal.openDisqualifiers(of: evidence.account)
    }

    /// Whether the ideal customer asks for anything at all.
    package var asksForNothing: Bool { terms.isEmpty }

    /// The band that the score's side of fit calls so many points of what is known; `nil` where nothing is.
    package var band: FitBand? { fit.map { FitBand(fit: $0, of: 100) } }

    /// The criteria in a state, in their order.
    package func criteria(_ state: FitFinding.State) -> [IdealCriterion] {
        terms.filter { $0.finding.state == state }.map(\.criterion)
    }

    /// What to find out, what weighs most first.
    package var unknowns: [Term] {
        terms.enumerated().filter { $0.element.finding.state == .unknown }
            .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
    }

    /// Such as `55–100%`, or `100%` where all is known.
    package var writtenRange: String {
        range.lowerBound == range.upperBound ? "\(range.lowerBound)%" : "\(range.lowerBound)–\(range.upperBound)%"
    }
}
