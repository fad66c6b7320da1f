/// Where somebody stands by their two sums: class, band and why, without the terms that explain them.
///
/// A list of a thousand accounts needs no more, and a ledger's own standing is this one, so the two cannot part.
package struct ScoreStanding: Hashable, Sendable {
    /// Points for what the company and the person are.
    package let fit: Int
    /// Points for what was done.
    package let behaviour: Int
    package let band: FitBand
    package let verdict: LeadClass
    /// Why that verdict, in one sentence.
    package let reason: String
    /// Why the account is stopped whatever its score, or `nil`.
    package let disqualification: String?
    /// Whether the account is marketing-qualified; `nil` for a person.
    package let qualification: AccountQualification.Standing?
    /// The model that judged, such as `standard`, and its version.
    package let model: String
    package let version: Int
    package let threshold: Int

    /// Fit and behaviour together.
    package var score: Int { fit + behaviour }

    /// - Parameters:
    ///   - mostFit: The most points of fit that could have been had; see ``FitBand``.
    ///   - activePeople: How many people of an account were active; `nil` for a person.
    init(
        fit: Int, behaviour: Int, model: ScoringModel, mostFit: Int, disqualification: String?, activePeople: Int?
    ) {
        self.fit = fit
        self.behaviour = behaviour
        self.disqualification = disqualification
        self.model = model.name
        version = model.version
        threshold = model.threshold
        band = FitBand(fit: fit, of: mostFit)
        (verdict, reason) = ScoreStanding.judge(
            fit: fit, behaviour: behaviour, model: model, disqualification: disqualification)
        qualification = activePeople.map {
            model.qualification.standing(score: fit + behaviour, people: $0, disqualification: disqualification)
        }
    }

    private static func judge(
        fit: Int, behaviour: Int, model: ScoringModel, disqualification: String?
    ) -> (LeadClass, String) {
        let score = fit + behaviour
        if let disqualification { return (.other, disqualification) }
        if behaviour < 0 { return (.other, "what speaks against them (\(behaviour)) outweighs what they did") }
        if behaviour == 0 { return (.other, "no activity that counts, so nothing says that the matter is current") }
        if score < model.threshold {
            let reason = "score \(score) is below the threshold of \(model.threshold)"
            return (score >= model.marketingThreshold ? .marketing : .other, reason)
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
    package func ranks(before other: ScoreStanding) -> Bool {
        if (disqualification == nil) != (other.disqualification == nil) { return disqualification == nil }
        if band != other.band { return band > other.band }
        if behaviour != other.behaviour { return behaviour > other.behaviour }
        return score > other.score
    }
}
