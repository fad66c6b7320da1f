/// A deal: open, won or lost, with the way that it took through the stages.
package struct Opportunity: Hashable, Sendable, Identifiable {
    package typealias ID = Identifier<Opportunity>

    package enum Outcome: String, Word {
        case open
        case won
        case lost

        package static var called: String { "an outcome of a deal" }
    }

    package var id: ID
    package var handle: String
    package var account: Account.ID
    package var name: String
    /// The open stage it is in, or was in when it closed; a handle of the workspace's list.
    package var stage: String
    package var outcome: Outcome
    /// `nil` where nobody has said.
    package var amount: Money?
    package var created: Day
    /// When it is expected to close, or closed.
    package var closes: Day?
    package var owner: String?
    package var source: String?
    /// Why it was lost, or won.
    package var reason: String?
    package var nextStep: String?

    package init(
        id: ID, handle: String, account: Account.ID, name: String, stage: String, outcome: Outcome, amount: Money?,
        created: Day, closes: Day? = nil, owner: String? = nil, source: String? = nil, reason: String? = nil,
        nextStep: String? = nil
    ) {
        self.id = id
        self.handle = handle
        self.account = account
        self.name = name
        self.stage = stage
        self.outcome = outcome
        self.amount = amount
        self.created = created
        self.closes = closes
        self.owner = owner
        self.source = source
        self.reason = reason
        self.nextStep = nextStep
    }
}
