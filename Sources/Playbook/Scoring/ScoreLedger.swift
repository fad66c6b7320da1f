/// A score with the terms that sum to it, and the verdict that follows.
///
/// Terms of no points are kept where they explain something: a size outside the sweet spot, opens that count for
/// nothing.
package struct ScoreLedger: Hashable, Sendable {
    package let day: Day
    package let standing: ScoreStanding
    /// Fit first, then behaviour; their points sum to ``score``.
    package let terms: [ScoreTerm]
    /// The day of the newest contact request that still counts: somebody waits for an answer, whatever the verdict.
    package let contactRequested: Day?

    package var threshold: Int { standing.threshold }
    package var band: FitBand { standing.band }
    package var verdict: LeadClass { standing.verdict }
    package var reason: String { standing.reason }
    package var disqualification: String? { standing.disqualification }
    /// Points for what the company and the person are.
    package var fit: Int { points(of: .fit) }
    /// Points for what was done.
    package var behaviour: Int { points(of: .behaviour) }
    /// Fit and behaviour together.
    package var score: Int { terms.reduce(0) { $0 + $1.points } }

    /// The points of one side, the sum of its terms.
    package func points(of side: ScoreTerm.Side) -> Int {
        terms.reduce(0) { $0 + ($1.side == side ? $1.points : 0) }
    }

    init(day: Day, terms: [ScoreTerm], standing: ScoreStanding) {
        self.day = day
        self.terms = terms
        self.standing = standing
        contactRequested = terms.filter { $0.rule == TouchType.contactRequest.rawValue }.compactMap(\.last).max()
        precondition(
            (fit, behaviour) == (standing.fit, standing.behaviour), "a ledger's terms sum to what was judged")
    }

    /// Whether this lead comes before another; see ``ScoreStanding/ranks(before:)``.
    package func ranks(before other: ScoreLedger) -> Bool { standing.ranks(before: other.standing) }
}
