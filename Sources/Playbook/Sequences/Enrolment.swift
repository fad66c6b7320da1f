/// One person's way through a sequence: when it began, what has been done and whether it still runs.
package struct Enrolment: Hashable, Sendable, Identifiable {
    package typealias ID = Identifier<Enrolment>

    package var id: ID
    package var contact: Contact.ID
    package var account: Account.ID?
    /// The sequence's handle.
    package var sequence: String
    /// Day 1 of the sequence.
    package var start: Day
    /// The event or campaign that its messages speak of.
    package var campaign: Campaign.ID?
    package var state: EnrolmentState
    package var stoppedOn: Day?
    /// Why it was stopped, in words.
    package var reason: String?
    /// What was done, by the number of the step.
    package var handled: [Int: StepRecord]

    package init(
        id: ID, contact: Contact.ID, account: Account.ID? = nil, sequence: String, start: Day,
        campaign: Campaign.ID? = nil, state: EnrolmentState = .active, stoppedOn: Day? = nil, reason: String? = nil,
        handled: [Int: StepRecord] = [:]
    ) {
        self.id = id
        self.contact = contact
        self.account = account
        self.sequence = sequence
        self.start = start
        self.campaign = campaign
        self.state = state
        self.stoppedOn = stoppedOn
        self.reason = reason
        self.handled = handled
    }
}
