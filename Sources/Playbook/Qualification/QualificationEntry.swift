/// What is known of one element of an account, or of one of its opportunities.
package struct QualificationEntry: Hashable, Sendable {
    package var account: Account.ID
    package var opportunity: Opportunity.ID?
    package var element: QualificationElement
    /// As it was recorded; see the scorecard for what old evidence makes of it.
    package var state: QualificationState
    package var note: String?
    /// The stakeholder that the economic buyer and the champion point at.
    package var contact: Contact.ID?
    package var confidence: Confidence
    package var evidence: [Claim.ID]
    package var day: Day

    package init(
        account: Account.ID, opportunity: Opportunity.ID? = nil, element: QualificationElement,
        state: QualificationState,
        note: String? = nil, contact: Contact.ID? = nil, confidence: Confidence = .medium, evidence: [Claim.ID] = [],
        day: Day
    ) {
        self.account = account
        self.opportunity = opportunity
        self.element = element
        self.state = state
        self.note = note
        self.contact = contact
        self.confidence = confidence
        self.evidence = evidence
        self.day = day
    }
}
