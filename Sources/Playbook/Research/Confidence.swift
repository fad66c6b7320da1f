/// How far a claim or a qualification is to be relied on.
package enum Confidence: String, Word, Comparable {
    case low
    case medium
    case high

    package static var called: String { "a confidence" }

    private var rank: Int {
        switch self {
        case .low: 0
        case .medium: 1
        case .high: 2
        }
    }

    package static func < (left: Confidence, right: Confidence) -> Bool { left.rank < right.rank }
}
