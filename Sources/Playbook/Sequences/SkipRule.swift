/// When a step of a sequence is passed over and the next one takes its turn.
package enum SkipRule: String, Word {
    case noEmail = "no-email"
    case noPhone = "no-phone"
    case noLinkedIn = "no-linkedin"
    /// The buyer did something of their own accord since the sequence began.
    case engaged
    case meetingHeld = "meeting"
    case openDeal = "open-deal"

    package static var called: String { "a reason to skip a step" }

    /// Why the step is passed over, as a clause: `no phone number is known`.
    package var reason: String {
        switch self {
        case .noEmail: "no e-mail address is known"
        case .noPhone: "no phone number is known"
        case .noLinkedIn: "no LinkedIn page is known"
        case .engaged: "the person has been active since the start"
        case .meetingHeld: "a meeting has been held"
        case .openDeal: "a deal is open"
        }
    }

    /// Whether the rule holds for a person.
    package func applies(to facts: SequenceFacts) -> Bool {
        switch self {
        case .noEmail: !facts.hasEmail
        case .noPhone: !facts.hasPhone
        case .noLinkedIn: !facts.hasLinkedIn
        case .engaged: facts.isEngaged
        case .meetingHeld: facts.hadMeeting
        case .openDeal: facts.hasOpenDeal
        }
    }
}
