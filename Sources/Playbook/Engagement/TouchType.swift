/// The kinds of touch that mean something to a rule; any other word may be recorded and counts as the buyer's own act.
package enum TouchType: String, Word {
    // What the buyer did.
    case contactRequest = "contact-request"
    case open
    case click
    case reply
    case visit
    case productPage = "product-page"
    case guide
    case buyersGuide = "buyers-guide"
    /// The buyer answered that the matter is current.
    case matterCurrent = "matter-current"
    case webinar
    case event
    case meeting
    case demo
    case referral
    // What we did.
    case sent
    case call
    case message
    case connectionRequest = "connection-request"
    case impression
    case delivered
    case invitation
    case proposal
    // What a machine answered.
    case bounce
    case autoReply = "auto-reply"

    package static var called: String { "a type of touch" }

    /// Whether the touch is our own act, which shows effort but no interest.
    package var isOutbound: Bool {
        switch self {
        case .sent, .call, .message, .connectionRequest, .impression, .delivered, .invitation, .proposal: true
        default: false
        }
    }

    /// Whether a machine did it, which shows nothing of anybody.
    package var isAutomatic: Bool { self == .bounce || self == .autoReply }

    /// The acts of ours that reach one person: an advertisement seen or a mail delivered is none.
    package static let reaching: Set<TouchType> = [.sent, .call, .message, .connectionRequest, .invitation, .proposal]

    /// The acts that are a talk with the buyer.
    package static let meetings: Set<TouchType> = [.meeting, .demo]
}
