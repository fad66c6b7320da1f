import Answers
import Playbook

/// Proportions as cells: what was seen, and between which bounds it lies.
extension Cell {
    static func share(_ interval: ProportionInterval?) -> Cell {
        interval.map { .share(basisPoints: Int(($0.seen * 10_000).rounded())) } ?? .none
    }

    static func range(_ interval: ProportionInterval?) -> Cell {
        interval.map { .text("\(Int(($0.lower * 100).rounded(.down)))–\(Int(($0.upper * 100).rounded(.up))) %") }
            ?? .none
    }

    /// A number with one decimal.
    static func tenths(_ number: Double?) -> Cell {
        number.map { .decimal(units: Int(($0 * 10).rounded()), places: 1) } ?? .none
    }
}
