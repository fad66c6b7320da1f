/// A lead that marketing gave to sales: from this instant on sales' promises run.
package struct Handoff: Hashable, Sendable, Identifiable {
    package typealias ID = Identifier<Handoff>

    package var id: ID
    package var account: Account.ID
    /// The person who is ready; `nil` where the account as a whole is.
    package var contact: Contact.ID?
    package var at: Instant
    /// The workspace's day of ``at``.
    package var day: Day
    /// Who in sales has it; `nil` while it waits for the first to claim it.
    package var owner: String?
    /// Why that owner: the name of the rule of routing, or `by hand`.
    package var rule: String
    /// The scoring model and the score that it was handed over with.
    package var model: String?
    package var score: Int?

    package init(
        id: ID, account: Account.ID, contact: Contact.ID? = nil, at: Instant, day: Day, owner: String? = nil,
        rule: String, model: String? = nil, score: Int? = nil
    ) {
        self.id = id
        self.account = account
        self.contact = contact
        self.at = at
        self.day = day
        self.owner = owner
        self.rule = rule
        self.model = model
        self.score = score
    }
}
