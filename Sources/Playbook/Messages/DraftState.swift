/// How far a draft has come on its way to a person and back.
///
/// A draft moves forward, and an edit makes it ready again. Whether it may move at all is asked of its checks each time: evidence ages, and people
/// ask to be left alone, also after a draft was approved.
package enum DraftState: String, Word, Comparable {
    /// Written and waiting for somebody to read it.
    case ready
    case approved
    /// Handed over to the program that sends it.
    case exported
    case sent
    case replied

    package static var called: String { "a state of a draft" }

    private var rank: Int {
        switch self {
        case .ready: 0
        case .approved: 1
        case .exported: 2
        case .sent: 3
        case .replied: 4
        }
    }

    package static func < (left: DraftState, right: DraftState) -> Bool { left.rank < right.rank }
}
