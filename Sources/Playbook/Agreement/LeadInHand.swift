/// A lead that sales has got: somebody who asked, or whom marketing handed over.
package struct LeadInHand: Hashable, Sendable {
    package enum Origin: Hashable, Sendable {
        /// The buyer asked: the clock of the first contact runs at once, and nothing else was promised.
        case request(isSalesReady: Bool)
        /// Marketing handed it over: all five promises run.
        case handoff(Handoff.ID)
    }

    package var origin: Origin
    package var account: Account.ID?
    /// `nil` for the account as a whole, or somebody who did not say who they are.
    package var contact: Contact.ID?
    package var owner: String?
    package var started: Moment
    /// What was asked.
    package var remark: String?

    package init(
        origin: Origin, account: Account.ID?, contact: Contact.ID? = nil, owner: String? = nil, started: Moment,
        remark: String? = nil
    ) {
        self.origin = origin
        self.account = account
        self.contact = contact
        self.owner = owner
        self.started = started
        self.remark = remark
    }

    /// Whether a touch is with whom the lead is.
    package func concerns(_ touch: Touch) -> Bool {
        contact.map { touch.contact == $0 } ?? (account != nil && touch.account == account)
    }
}
