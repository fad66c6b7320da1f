/// One element on a day: what was recorded, what its evidence makes of it, and why.
package struct QualificationStanding: Hashable, Sendable {
    /// A claim named as evidence, and whether it still holds.
    package struct Evidence: Hashable, Sendable {
        package var claim: Claim.ID
        /// Why it proves nothing, such as `claim 12 went stale on 2026-08-01`; `nil` where it does.
        package var problem: String?
    }

    package let element: QualificationElement
    /// As the user set it; unknown where nothing is recorded.
    package let recorded: QualificationState
    /// What it counts as: a confirmation without standing evidence is an assumption.
    package let effective: QualificationState
    /// Why a recorded confirmation is not one, or `nil`.
    package let demotion: String?
    package let contact: Contact.ID?
    package let note: String?
    package let confidence: Confidence?
    /// Each claim given as evidence, in the order given.
    package let evidence: [Evidence]
    /// When it was recorded.
    package let day: Day?

    package init(
        element: QualificationElement, entry: QualificationEntry?, claims: [Claim.ID: Claim], on day: Day,
        rules: FreshnessRules
    ) {
        self.element = element
        recorded = entry?.state ?? .unknown
        contact = entry?.contact
        note = entry?.note
        confidence = entry?.confidence
        self.day = entry?.day
        let evidence = QualificationStanding.evidence(entry?.evidence ?? [], claims: claims, on: day, rules: rules)
        self.evidence = evidence
        let problems = QualificationStanding.problems(element: element, contact: entry?.contact, evidence: evidence)
        let isDemoted = entry?.state == .confirmed && !problems.isEmpty
        demotion = isDemoted ? problems.joined(separator: "; ") : nil
        effective = isDemoted ? .assumed : recorded
    }

    /// Whether a recorded confirmation counts as an assumption.
    package var isDemoted: Bool { demotion != nil }

    /// What the element adds to the score: 0, 1 or 2.
    package var points: Int {
        switch effective {
        case .confirmed: QualificationScorecard.confirmedPoints
        case .assumed: QualificationScorecard.assumedPoints
        case .unknown: 0
        }
    }

    fileprivate static func evidence(
        _ ids: [Claim.ID], claims: [Claim.ID: Claim], on day: Day, rules: FreshnessRules
    ) -> [Evidence] {
        ids.map { id in
            let name = "claim \(id.number)"
            guard let claim = claims[id] else { return Evidence(claim: id, problem: "\(name) is not there any more") }
            if claim.retired { return Evidence(claim: id, problem: "\(name) is retired") }
            if !claim.isSourced { return Evidence(claim: id, problem: "\(name) has no source") }
            guard rules.freshness(of: claim, on: day).isFresh else {
                return Evidence(claim: id, problem: "\(name) went stale on \(rules.staleDay(of: claim).iso)")
            }
            return Evidence(claim: id, problem: nil)
        }
    }

    fileprivate static func problems(
        element: QualificationElement, contact: Contact.ID?, evidence: [Evidence]
    ) -> [String] {
        var problems: [String] = []
        if element.pointsAtPerson, contact == nil { problems.append("no contact is named") }
        if evidence.isEmpty {
            problems.append("no claim is given as evidence")
        } else if evidence.allSatisfy({ $0.problem != nil }) {
            problems += evidence.compactMap(\.problem)
        }
        return problems
    }
}

/// Why an element may not be set to confirmed on a day; empty where it may.
///
/// The same rule that later demotes a confirmation refuses it in the first place.
///
/// - Parameter claims: At least those of `evidence` that exist.
package func confirmationProblems(
    of element: QualificationElement, contact: Contact.ID?, evidence: [Claim.ID], claims: some Sequence<Claim>,
    on day: Day,
    rules: FreshnessRules = .standard
) -> [String] {
    let known = Dictionary(claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let judged = QualificationStanding.evidence(evidence, claims: known, on: day, rules: rules)
    return QualificationStanding.problems(element: element, contact: contact, evidence: judged)
}
