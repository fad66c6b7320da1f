/// How far an account has come, from being on the list to having bought again.
package enum FunnelStage: String, Word, Comparable {
    /// It is on the list.
    case target
    /// It has had any touch, of either side.
    case aware
    /// It has done something itself.
    case engaged
    /// It is or was a marketing-qualified account: enough points, earned by several people.
    case mqa
    /// It has a deal of any outcome.
    case opportunity
    /// It has a won deal.
    case won
    /// It has bought again: a second won deal, or a contract renewed.
    case expanded

    package static var called: String { "a stage of the funnel" }

    /// What must be true of an account to count, in a few words.
    package var definition: String {
        switch self {
        case .target: "on the list"
        case .aware: "any touch, ours or theirs"
        case .engaged: "at least one touch that is the buyer's own act"
        case .mqa: "marketing-qualified on some day, by score and people, or it came further"
        case .opportunity: "a deal, whatever became of it"
        case .won: "a won deal"
        case .expanded: "a second won deal, or a contract renewed"
        }
    }

    /// The stage that comes next; `nil` for the last.
    package var next: FunnelStage? { FunnelStage.allCases.first { $0 > self } }

    package static func < (left: FunnelStage, right: FunnelStage) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .target: 0
        case .aware: 1
        case .engaged: 2
        case .mqa: 3
        case .opportunity: 4
        case .won: 5
        case .expanded: 6
        }
    }
}
