/// How far an account has come by the last day of the example, coldest first.
///
/// The funnel is decided before any touch is written, so that the touches can lead up to it.
enum Standing: Int, Comparable, Sendable {
    /// The programme has not reached it yet.
    case waiting
    /// We wrote or advertised; nobody did anything yet.
    case aware
    /// Somebody there read, visited or came.
    case engaged
    /// Hot in the last weeks, with no deal yet: what marketing hands over next.
    case ready
    case lost
    case open
    case customer

    static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }

    /// How many of the accounts stand where; the rest are waiting.
    static let counts: [(standing: Standing, accounts: Int)] = [
        (.customer, 20), (.open, 14), (.lost, 16), (.ready, 18), (.engaged, 52), (.aware, 112),
    ]

    var hasDeal: Bool { self >= .lost }

    /// How many contacts are known at such an account.
    var people: ClosedRange<Int> {
        switch self {
        case .waiting: 1...2
        case .aware: 2...3
        case .engaged: 3...4
        case .ready, .lost: 4...5
        case .open, .customer: 4...6
        }
    }
}
