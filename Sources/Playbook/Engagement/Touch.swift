/// One contact between us and an account: a message, a call, a visit, a form.
package struct Touch: Hashable, Sendable, Identifiable {
    package typealias ID = Identifier<Touch>

    package var id: ID
    package var day: Day
    package var account: Account.ID?
    /// `nil` for an anonymous visit.
    package var contact: Contact.ID?
    /// Where it happened: `email`, `linkedin`, `website` …
    package var channel: String
    /// What happened: `click`, `reply`, `meeting` …; see ``TouchType`` for those that carry a meaning.
    package var type: String
    package var campaign: Campaign.ID?
    package var note: String?

    package init(
        id: ID, day: Day, account: Account.ID?, contact: Contact.ID?, channel: String, type: String,
        campaign: Campaign.ID? = nil, note: String? = nil
    ) {
        self.id = id
        self.day = day
        self.account = account
        self.contact = contact
        self.channel = channel
        self.type = type
        self.campaign = campaign
        self.note = note
    }
}
