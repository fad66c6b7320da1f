/// A score with the terms that sum to it, and the verdict that follows.
///
/// Terms of no points are kept where they explain something: a size outside the sweet spot, opens that count for
/// nothing.
package struct ScoreLedger: Hashable, Sendable {
    package let day: Day
    package let threshold: Int
    /// Fit first, then behaviour; their points sum to ``score``.
    package let terms: [ScoreTerm]
    package let band: FitBand
    package let verdict: LeadClass
    /// Why that verdict, in one sentence.
    package let reason: String
    /// Why the account is stopped whatever its score, or `nil`.
    package let disqualification: String?
    /// The day of the newest contact request that still counts: somebody waits for an answer, whatever the verdict.
    package let contactRequested: Day?

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

    /// - Parameter mostFit: The most points of fit that could have been had; see ``FitBand``.
    init(model: ScoringModel, day: Day, terms: [ScoreTerm], mostFit: Int, disqualification: String?) {
        self.day = day
        threshold = model.threshold
        self.terms = terms
        self.disqualification = disqualification
        contactRequested = terms.filter { $0.rule == TouchType.contactRequest.rawValue }.compactMap(\.last).max()
        let fit = terms.reduce(0) { $0 + ($1.side == .fit ? $1.points : 0) }
        let behaviour = terms.reduce(0) { $0 + ($1.side == .behaviour ? $1.points : 0) }
        band = FitBand(fit: fit, of: mostFit)
        (verdict, reason) = ScoreLedger.judge(
            fit: fit, behaviour: behaviour, model: model, disqualification: disqualification)
    }

    static func judge(
        fit: Int, behaviour: Int, model: ScoringModel, disqualification: String?
    ) -> (LeadClass, String) {
        let score = fit + behaviour
        if let disqualification { return (.other, disqualification) }
        if behaviour <= 0 { return (.other, "no activity that counts, so nothing says that the matter is current") }
        if score < model.threshold {
            let reason = "score \(score) is below the threshold of \(model.threshold)"
            return (score > 0 ? .marketing : .other, reason)
        }
        if fit < model.minimumFit {
            return (.marketing, "score \(score) is enough, but fit \(fit) is below the minimum of \(model.minimumFit)")
        }
        if behaviour < model.minimumBehaviour {
            let minimum = model.minimumBehaviour
            let reason = "score \(score) is enough, but behaviour \(behaviour) is below the minimum of \(minimum)"
            return (.marketing, reason)
        }
        return (.salesReady, "score \(score) reaches the threshold of \(model.threshold), with fit \(fit)")
    }

    /// Whether this lead comes before another: by band of fit, then behaviour, then score (playbook, section 7).
    ///
    /// An account that is disqualified comes last.
    package func ranks(before other: ScoreLedger) -> Bool {
        if (disqualification == nil) != (other.disqualification == nil) { return disqualification == nil }
        if band != other.band { return band > other.band }
        if behaviour != other.behaviour { return behaviour > other.behaviour }
        return score > other.score
    }
}
