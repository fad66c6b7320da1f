/// What two groups of accounts are compared by.
package enum LiftMetric: String, Word {
    case engagement
    case winRate = "win-rate"
    case dealSize = "deal-size"
    case cycle

    package static var called: String { "a metric of lift" }

    package var definition: String {
        switch self {
        case .engagement: "the buyers' own acts, per account"
        case .winRate: "won of all closed deals; the difference is in points"
        case .dealSize: "mean amount of a won deal"
        case .cycle: "median days from opening to winning"
        }
    }

    /// What is counted, one and many.
    package var cases: (one: String, many: String) {
        switch self {
        case .engagement: ("pair", "pairs")
        case .winRate: ("closed deal", "closed deals")
        case .dealSize, .cycle: ("won deal", "won deals")
        }
    }

    /// Cases of fewer accounts than this in either group are too few as well, however many they are: the deals of one
    /// customer tell of that customer; ours.
    package static let leastAccounts = 5

    /// Fewer cases than this in either group are too few to say anything; ours.
    package var least: Int {
        switch self {
        case .engagement, .winRate: 10
        case .dealSize, .cycle: 5
        }
    }
}
