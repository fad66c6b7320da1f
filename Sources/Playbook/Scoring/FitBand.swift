/// How much of a model's fit somebody has: the first thing that leads are ranked by.
///
/// Shares are of the points that the ideal customer lets anyone earn; where nothing is asked for, everyone is partial.
package enum FitBand: String, Word, Comparable {
    /// At least four fifths.
    case ideal
    /// At least two fifths.
    case good
    /// Less, and not below zero.
    case partial
    /// Below zero.
    case poor

    package static var called: String { "a band of fit" }

    /// The band of so many points of fit, of the most that could be had.
    package init(fit: Int, of most: Int) {
        if fit < 0 {
            self = .poor
        } else if most > 0, fit * 5 >= most * 4 {
            self = .ideal
        } else if most > 0, fit * 5 >= most * 2 {
            self = .good
        } else {
            self = .partial
        }
    }

    private var rank: Int {
        switch self {
        case .ideal: 3
        case .good: 2
        case .partial: 1
        case .poor: 0
        }
    }

    package static func < (left: FitBand, right: FitBand) -> Bool { left.rank < right.rank }
}
