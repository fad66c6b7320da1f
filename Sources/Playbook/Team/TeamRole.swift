/// What somebody in sales does (playbook, sections 8 and 11).
package enum TeamRole: String, Word {
    /// Answers those who ask.
    case inboundSDR = "sdr-inbound"
    /// Looks for those who have not asked.
    case outboundSDR = "sdr-outbound"
    case bdr
    /// Demo, negotiation, closing.
    case accountExecutive = "ae"
    /// Existing customers.
    case accountManager = "am"
    /// Onboarding and retention.
    case customerSuccess = "csm"
    /// Technical support of a sale.
    case salesEngineer = "se"
    /// Sells before sellers are hired.
    case founder
    /// Books a meeting for a seller, and owns the lead until then.
    case booker
    /// Assigns leads by hand.
    case manager

    package static var called: String { "a role in the team" }

    /// Whether one lives by finding and qualifying leads.
    package var prospects: Bool { [.inboundSDR, .outboundSDR, .bdr].contains(self) }

    /// Whether one was hired to sell to new customers.
    package var isHiredSeller: Bool { prospects || self == .accountExecutive }

    /// The place in a pod that the role takes; `nil` for one that pods do not have.
    package var podPlace: PodPlace? {
        switch self {
        case .inboundSDR, .outboundSDR, .bdr: .sdr
        case .accountExecutive: .ae
        case .customerSuccess: .csm
        case .accountManager, .salesEngineer, .founder, .booker, .manager: nil
        }
    }

    /// The share of pay that is fixed, in per cent: SDR 70/30, AE 50/50, AM 60/40; `nil` where the playbook says none.
    package var standardBasePay: Int? {
        switch self {
        case .inboundSDR, .outboundSDR, .bdr: 70
        case .accountExecutive: 50
        case .accountManager: 60
        case .customerSuccess, .salesEngineer, .founder, .booker, .manager: nil
        }
    }
}

/// A kind of place in a pod.
package enum PodPlace: String, Word {
    case sdr
    case ae
    case csm

    package static var called: String { "a place in a pod" }
}

/// How somebody sells: by phone and from the desk, or at the customer's.
package enum SellingProfile: String, Word {
    case inside
    case field

    package static var called: String { "a way of selling" }
}
