/// What credits are grouped by.
package enum CreditGrouping: String, Word {
    case channel
    case campaign
    case contact
    case role
    case account
    case segment
    case tier
    case owner

    package static var called: String { "a grouping of credit" }

    /// What has to be known of touches for it.
    package var details: TouchColumns.Details {
        switch self {
        case .campaign: .campaign
        case .contact, .role: .person
        case .channel, .account, .segment, .tier, .owner: []
        }
    }

    /// Whether a deal has one of it, so that every model gives it the whole deal.
    package var isOfDeals: Bool {
        switch self {
        case .channel, .campaign, .contact, .role: false
        case .account, .segment, .tier, .owner: true
        }
    }
}
