/// What sales and marketing agreed on about leads that are handed over: why one may be turned down, and how many must
/// be good.
package struct LeadRules: Hashable, Sendable {
    /// The words by which sales says why a lead was turned down, in the order in which they are offered.
    package var reasons: [String]
    /// How many in a hundred leads that get through should be good; `nil` where the best balance is looked for.
    package var precisionPercent: Int?

    package init(reasons: [String] = LeadRules.standardReasons, precisionPercent: Int? = nil) {
        self.reasons = reasons
        self.precisionPercent = precisionPercent
    }

    package static let standard = LeadRules()

    /// The playbook asks for reasons and names none; these are ours.
    package static let standardReasons = [
        "wrong-company", "wrong-person", "no-need", "no-budget", "not-now", "no-answer", "bad-data", "duplicate",
    ]

    /// The reason that was typed, in either case, with spaces or underscores for hyphens.
    ///
    /// - Throws: ``UnknownWord``, which names the nearest reason and all of them.
    package func reason(reading text: String) throws(UnknownWord) -> String {
        let plain = text.lowercased().map { $0 == " " || $0 == "_" ? "-" : String($0) }.joined()
        guard let reason = reasons.first(where: { $0.lowercased() == plain }) else {
            throw UnknownWord(word: text, called: "a reason to turn a lead down", known: reasons)
        }
        return reason
    }

    /// By what a threshold is chosen.
    package var criterion: ThresholdCriterion { precisionPercent.map { .precision(percent: $0) } ?? .balance }
}
