/// What the playbook says of a threshold by the leads that it let through (section 7): too many poor ones → raise it;
/// none get through → raise the points of behaviour or lower it.
package enum CalibrationAdvice: Hashable, Sendable {
    /// Nothing gets through.
    case nothingPasses
    /// More than half of those who get through are poor.
    case tooManyPoor(ThresholdOutcome)
    /// Most of those who get through are good, but more than half of the good ones do not.
    case tooManyLost(ThresholdOutcome)
    case fits(ThresholdOutcome)

    /// What the outcome of the threshold in force calls for.
    package init(of outcome: ThresholdOutcome) {
        if outcome.passed == 0 {
            self = .nothingPasses
        } else if outcome.passedGood * 2 < outcome.passed {
            self = .tooManyPoor(outcome)
        } else if outcome.passedGood * 2 < outcome.allGood {
            self = .tooManyLost(outcome)
        } else {
            self = .fits(outcome)
        }
    }

    /// The advice in a sentence.
    ///
    /// - Parameters:
    ///   - threshold: The one in use.
    ///   - proposed: The one that the figures speak for, where they do.
    package func sentence(threshold: Int, proposed: Int?) -> String {
        let other = proposed.flatMap { $0 == threshold ? nil : $0 }
        switch self {
        case .nothingPasses:
            let lower = other.flatMap { $0 < threshold ? " (say to \($0))" : nil } ?? ""
            return "None get through at \(threshold): raise the points of behaviour or lower the threshold\(lower)."
        case .tooManyPoor(let outcome):
            let raised = other.flatMap { $0 > threshold ? $0 : nil }
            let how =
                raised.map { "raise the threshold (say to \($0))" }
                ?? "raising the threshold alone does not help here; look at the points below"
            return
                "Too many poor ones at \(threshold): \(outcome.passed - outcome.passedGood) of \(outcome.passed); \(how)."
        case .tooManyLost(let outcome):
            let lowered = other.flatMap { $0 < threshold ? " (say to \($0))" : nil } ?? ""
            return
                "Too few get through at \(threshold): \(outcome.lostGood) of \(outcome.allGood) good ones stay below; "
                + "raise the points of behaviour or lower the threshold\(lowered)."
        case .fits(let outcome):
            return
                "At \(threshold) most of those who get through are good (\(outcome.passedGood) of \(outcome.passed))."
        }
    }
}
