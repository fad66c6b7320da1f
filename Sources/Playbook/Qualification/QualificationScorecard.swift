/// What is really known of a deal's elements of MEDDIC or BANT on a day, with a score that adds up.
///
/// A confirmation is worth as much as its evidence: once the last claim behind it has gone stale or been retired, the
/// element counts as assumed, and the scorecard says why. Scoring is ours (the playbook gives none): a confirmed
/// element is worth 2 points, an assumed one 1, an unknown one 0: 12 for all of MEDDIC, 8 for all of BANT.
package struct QualificationScorecard: Hashable, Sendable {
    package static let confirmedPoints = 2
    package static let assumedPoints = 1

    package let framework: QualificationFramework
    package let day: Day
    /// All of the framework, in the order of the acronym.
    package let standings: [QualificationStanding]

    /// The scorecard of an account, or of one of its deals.
    ///
    /// - Parameters:
    ///   - opportunity: The deal; what is recorded for it comes before what is recorded for the account at large.
    ///   - entries: Any entries; those of other accounts, deals and frameworks play no part. Of two for one element the later by
    ///     day counts, and of one day's the later in order.
    ///   - claims: At least those that the entries name as evidence; a claim not among them counts as removed.
    package init(
        _ framework: QualificationFramework, account: Account.ID, opportunity: Opportunity.ID? = nil,
        entries: some Sequence<QualificationEntry>,
        claims: some Sequence<Claim>, on day: Day, rules: FreshnessRules = .standard
    ) {
        self.framework = framework
        self.day = day
        var latest: [QualificationElement: QualificationEntry] = [:]
        for entry in entries where entry.account == account {
            guard entry.opportunity == nil || entry.opportunity == opportunity else { continue }
            if let held = latest[entry.element] {
                let isNearer = held.opportunity == nil && entry.opportunity != nil
                let isAsNear = held.opportunity == entry.opportunity
                guard isNearer || isAsNear && entry.day >= held.day else { continue }
            }
            latest[entry.element] = entry
        }
        let known = Dictionary(claims.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        standings = framework.elements.map { element in
            QualificationStanding(element: element, entry: latest[element], claims: known, on: day, rules: rules)
        }
    }

    /// The standing of one element.
    package subscript(element: QualificationElement) -> QualificationStanding {
        guard let standing = standings.first(where: { $0.element == element }) else {
            preconditionFailure("a scorecard holds every element of its framework")
        }
        return standing
    }

    /// How many elements stand in a state, going by their evidence.
    package func count(_ state: QualificationState) -> Int { standings.count { $0.effective == state } }

    /// The score where everything is confirmed.
    package var fullScore: Int { framework.fullScore }

    /// 0 to ``fullScore``.
    package var score: Int { terms.total }

    /// One term an element, summing to the score.
    package var terms: [Term] {
        standings.map { standing in
            let reason = standing.demotion.map { ": \($0)" } ?? ""
            let what = "\(standing.element.rawValue) is \(standing.effective.rawValue)\(reason)"
            return Term(what: what, amount: standing.points)
        }
    }
}
