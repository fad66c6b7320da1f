/// What sales promises marketing for every lead that it gets (playbook, section 9).
package enum Commitment: String, Word {
    /// Time to first contact.
    case firstContact = "first-contact"
    /// Number of contact attempts.
    case attempts
    /// Time to turn the lead into an opportunity or let it go.
    case decideLead = "decide-lead"
    /// Time to report the opportunity's value.
    case reportValue = "report-value"
    /// Time to report the decision and its reasons.
    case reportDecision = "report-decision"

    package static var called: String { "a commitment of sales" }

    /// What is promised, as a table says it.
    package var title: String {
        switch self {
        case .firstContact: "first contact"
        case .attempts: "contact attempts"
        case .decideLead: "an opportunity, or let go"
        case .reportValue: "the opportunity's value"
        case .reportDecision: "the decision and its reasons"
        }
    }

    /// From when on the clock runs and what stops it.
    package var definition: String {
        switch self {
        case .firstContact: "from a request or a hand-off to our first call, talk or personal message"
        case .attempts: "attempts after a hand-off, until they answer or the lead is decided"
        case .decideLead: "from a hand-off to an opportunity or a rejection"
        case .reportValue: "from an opportunity's opening to the first amount"
        case .reportDecision: "from the day a deal was to close, or closed, to won or lost with a reason"
        }
    }
}
