/// What became of a deal between two days.
package struct PipelineChange: Hashable, Sendable {
    /// The kinds in which the pipeline changes, first those that change its sum.
    package enum Kind: String, Word {
        case new
        case reopened
        case grown
        case shrunk
        case won
        case lost
        case movedOn = "moved-on"
        case movedBack = "moved-back"
        /// To or from a stage that the workspace's list does not have, so that nobody can say which way.
        case moved
        case slipped
        case pushed
        case pulledIn = "pulled-in"
        case decidedAnew = "decided-anew"

        package static var called: String { "a change of the pipeline" }

        package var definition: String {
            switch self {
            case .new: "opened in these days, with the first amount that was written down"
            case .reopened: "was closed and is open again"
            case .grown: "worth more than before, or its amount is said for the first time"
            case .shrunk: "worth less than before, or its amount was taken out"
            case .won: "won, with the amount that it was won for"
            case .lost: "lost, with the amount that it had then"
            case .movedOn: "in a later stage than before"
            case .movedBack: "in an earlier stage than before"
            case .moved: "in another stage, one of the two not in the workspace's list"
            case .slipped: "its close day moved into a later quarter, or passed while it is open"
            case .pushed: "its close day moved later within the quarter"
            case .pulledIn: "its close day moved earlier"
            case .decidedAnew: "was closed before and is closed otherwise now; the pipeline's sum does not change"
            }
        }

        /// Whether it changes what the pipeline is worth.
        package var changesTheSum: Bool {
            switch self {
            case .new, .reopened, .grown, .shrunk, .won, .lost: true
            default: false
            }
        }
    }

    /// What a change goes from or to.
    package enum Standing: Hashable, Sendable {
        case stage(String)
        case money(Money?)
        case day(Day)
        case outcome(Opportunity.Outcome)
    }

    package var kind: Kind
    package var deal: Opportunity
    package var before: Standing?
    package var after: Standing?
    /// When it happened last; `nil` where no step says so.
    package var day: Day?
    /// What it adds to the pipeline or takes from it; `nil` for a kind that changes no sum, and for a deal without an
    /// amount.
    package var effect: Money?
    /// How many times it happened, for a close day that was moved several times.
    package var times = 1
}
