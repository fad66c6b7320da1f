/// How far an account has come, from being on the list to having bought.
package enum FunnelStage: String, Word, Comparable {
    /// It is on the list.
    case target
    /// It has had any touch, of either side.
    case aware
    /// It has done something itself.
    case engaged
    /// It is a marketing-qualified account: its score is sales-ready.
    case mqa
    /// It has a deal of any outcome.
    case opportunity
    /// It has a won deal.
    case won

    package static var called: String { "a stage of the funnel" }

    /// What must be true of an account to count, in a few words.
    package var definition: String {
        switch self {
        case .target: "on the list"
        case .aware: "any touch, ours or theirs"
        case .engaged: "at least one touch that is the buyer's own act"
        case .mqa: "its score makes it sales-ready, or it came further"
        case .opportunity: "a deal, whatever became of it"
        case .won: "a won deal"
        }
    }

    package static func < (left: FunnelStage, right: FunnelStage) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .target: 0
        case .aware: 1
        case .engaged: 2
        case .mqa: 3
        case .opportunity: 4
        case .won: 5
        }
    }
}
