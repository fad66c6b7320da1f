/// A day on which to see to a customer after a win: a check-in, the contract's renewal, a talk about more.
package struct CustomerDate: Hashable, Sendable, Identifiable {
    package typealias ID = Identifier<CustomerDate>

    package enum Kind: String, Word {
        case checkIn = "check-in"
        case renewal
        case expansion

        package static var called: String { "a kind of date with a customer" }
    }

    package var id: ID
    package var opportunity: Opportunity.ID
    package var kind: Kind
    package var due: Day
    /// When it was seen to; `nil` until then.
    package var done: Day?
    /// What came of it, or what it is to be about.
    package var note: String?

    package init(
        id: ID, opportunity: Opportunity.ID, kind: Kind, due: Day, done: Day? = nil, note: String? = nil
    ) {
        self.id = id
        self.opportunity = opportunity
        self.kind = kind
        self.due = due
        self.done = done
        self.note = note
    }

    /// Whether it wants doing: not done, and due, or due within so many days.
    package func wantsDoing(on day: Day, noticeDays: Int = 0) -> Bool {
        done == nil && due <= day.adding(days: noticeDays)
    }
}
