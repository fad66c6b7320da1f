/// What a credit is counted under.
package enum AttributionKey: Hashable, Sendable {
    /// Won without a touch.
    case noTouch
    case channel(String)
    /// `nil` for touches outside any campaign.
    case campaign(Campaign.ID?)
}

/// What credits are grouped by.
package enum AttributionGrouping: String, Word {
    case channel
    case campaign

    package static var called: String { "a grouping of credit" }

    /// The key that a credit is counted under.
    package func key(of credit: AttributionCredit) -> AttributionKey {
        guard let step = credit.step else { return .noTouch }
        return switch self {
        case .channel: .channel(step.channel)
        case .campaign: .campaign(step.campaign)
        }
    }
}
