/// What sales says of a lead: worth working, or not and why; the feedback that marketing learns from.
package struct LeadVerdict: Hashable, Sendable, Identifiable {
    package typealias ID = Identifier<LeadVerdict>

    package enum Verdict: String, Word {
        case accepted
        case rejected

        package static var called: String { "a verdict on a lead" }
    }

    package var id: ID
    /// The hand-off that it answers; `nil` for a lead that was never handed over.
    package var handoff: Handoff.ID?
    package var account: Account.ID
    package var contact: Contact.ID?
    package var at: Instant
    /// The workspace's day of ``at``.
    package var day: Day
    package var verdict: Verdict
    /// A word of the workspace's list; there wherever a lead is rejected.
    package var reason: String?
    package var note: String?
    package var decidedBy: String?

    /// A verdict; one that rejects has a reason.
    package init(
        id: ID, handoff: Handoff.ID? = nil, account: Account.ID, contact: Contact.ID? = nil, at: Instant, day: Day,
        verdict: Verdict, reason: String? = nil, note: String? = nil, decidedBy: String? = nil
    ) {
        precondition(verdict == .accepted || reason != nil, "who rejects a lead says why")
        self.id = id
        self.handoff = handoff
        self.account = account
        self.contact = contact
        self.at = at
        self.day = day
        self.verdict = verdict
        self.reason = reason
        self.note = note
        self.decidedBy = decidedBy
    }
}
