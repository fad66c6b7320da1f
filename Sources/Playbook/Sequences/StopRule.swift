/// What ends a sequence for a person before its last step.
package enum StopRule: String, Word {
    /// The person wants no messages; it ends every sequence, whether or not that is written down.
    case optedOut = "opted-out"
    /// The person answered: from here on it is a conversation.
    case replied = "reply"
    case meetingHeld = "meeting"
    case openDeal = "open-deal"

    package static var called: String { "a reason to stop a sequence" }

    /// What ends a sequence that does not say so itself.
    package static let standard: Set<StopRule> = [.replied, .meetingHeld, .optedOut]

    /// Why it ended, as a clause: `the person has answered`.
    package var reason: String {
        switch self {
        case .replied: "the person has answered"
        case .meetingHeld: "a meeting has been held"
        case .openDeal: "a deal is open"
        case .optedOut: "the person has opted out"
        }
    }

    /// Whether the rule holds for a person.
    package func applies(to facts: SequenceFacts) -> Bool {
        switch self {
        case .replied: facts.hasReplied
        case .meetingHeld: facts.hadMeeting
        case .openDeal: facts.hasOpenDeal
        case .optedOut: facts.hasOptedOut
        }
    }
}
