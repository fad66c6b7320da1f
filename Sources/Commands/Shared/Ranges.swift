import Answers
import Playbook

/// Proportions as cells: what was seen, and between which bounds it lies.
extension Cell {
    static func share(_ interval: ProportionInterval?) -> Cell {
        interval.map { .share(basisPoints: Int(($0.seen * 10_000).rounded())) } ?? .none
    }

    /// The bounds, rounded away from each other: what is shown holds all that may be.
    static func range(_ interval: ProportionInterval?) -> Cell {
        interval.map { .shares(percents: $0.percents) } ?? .none
    }

    /// A number with one decimal.
    static func tenths(_ number: Double?) -> Cell {
        number.map { .decimal(units: Int(($0 * 10).rounded()), places: 1) } ?? .none
    }
}
