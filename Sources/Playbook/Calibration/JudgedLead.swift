/// A lead that turned out good or poor, with the score that it had on the day on which it was handed over.
package struct JudgedLead: Hashable, Sendable {
    /// Whether sales accepted it, or won the deal.
    package var isGood: Bool
    /// The score on the day of the hand-off.
    package var score: Int
    /// Whether it met what a lead needs beside the threshold: the minima of fit and behaviour, a size that is served.
    package var meetsMinima: Bool
    /// Whether its fit was not below the least that a lead needs.
    package var meetsMinimumFit: Bool
    /// How often each rule counted, by the rule's name: 1 for a property of fit that is met.
    package var counts: [String: Int]

    package init(
        isGood: Bool, score: Int, meetsMinima: Bool = true, meetsMinimumFit: Bool = true, counts: [String: Int] = [:]
    ) {
        self.isGood = isGood
        self.score = score
        self.meetsMinima = meetsMinima
        self.meetsMinimumFit = meetsMinimumFit
        self.counts = counts
    }

    /// Whether it would be sales-ready at a threshold.
    package func passes(_ threshold: Int) -> Bool { meetsMinima && score >= threshold }
}

extension JudgedLead {
    /// How many good and how many poor ones it takes before anything is concluded from them.
    package static let leastOfEither = 10

    /// Why leads are too few to conclude anything from, or `nil` where they are enough.
    package static func tooFew(_ leads: [JudgedLead]) -> String? {
        let good = leads.count(where: \.isGood)
        let poor = leads.count - good
        guard min(good, poor) < leastOfEither else { return nil }
        return "too few to say: \(good) good and \(poor) poor, and it takes \(leastOfEither) of each"
    }
}
