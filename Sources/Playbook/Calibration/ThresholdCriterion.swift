/// By what a threshold is chosen.
package enum ThresholdCriterion: Hashable, Sendable {
    /// The best balance of few poor leads and few good ones lost: the highest harmonic mean of precision and recall.
    case balance
    /// The smallest threshold at which so many in a hundred who get through are good.
    case precision(percent: Int)

    /// Why no threshold meets it.
    package var refusal: String {
        switch self {
        case .balance: "none lets through a larger share of good leads than there is among all"
        case .precision(let percent): "with none are \(percent)% of those who get through good"
        }
    }

    /// The criterion in words.
    package var sentence: String {
        switch self {
        case .balance:
            "the best balance of few poor leads and few good ones lost (harmonic mean of precision and recall)"
        case .precision(let percent): "the smallest threshold at which \(percent)% of those who get through are good"
        }
    }

    /// The threshold that meets it best, or `nil` where none does; of equal ones the lowest, which loses fewest.
    ///
    /// A threshold that lets through no larger a share of good leads than there is among all does not choose, so none of
    /// that sort has a balance: letting everybody through would often be the best of all.
    package func choice(from table: ThresholdTable) -> ThresholdOutcome? {
        let possible = table.outcomes.filter { $0.passedGood > 0 }
        switch self {
        case .balance:
            return possible.filter(\.isSelective).reduce(nil) { best, outcome in
                guard let best else { return outcome }
                return outcome.isBetterBalanced(than: best) ? outcome : best
            }
        case .precision(let percent):
            return possible.first { $0.passedGood * 100 >= percent * $0.passed }
        }
    }
}
