/// A deal of the examples, one row of `opportunities.csv`.
struct Deal: Sendable {
    enum Outcome: Sendable {
        case open
        case won
        case lost
    }

    /// How the deal began (playbook, section 5).
    enum Source: String, Sendable {
        case inbound
        case outbound
        case referral
        case events
    }

    /// The stages of an open deal in their order, as the workspace names them.
    static let stages = ["prospecting", "qualification", "discovery", "demo", "proposal", "negotiation"]

    var externalID: String
    var company: Company
    var name: String
    /// Whole euros.
    var amount: Int
    var outcome: Outcome
    /// How far it has come, as a place in ``stages``; a won deal has been through all of them.
    var reached: Int
    var created: CalendarDay
    /// When it closed, or is expected to.
    var closes: CalendarDay
    var source: Source
    /// A second deal with a company that is a customer already.
    var isExpansion: Bool
    /// An open deal with which nothing has happened for six weeks and more.
    var isStalled: Bool

    var stage: String {
        switch outcome {
        case .open: Self.stages[reached]
        case .won: "won"
        case .lost: "lost"
        }
    }
}
