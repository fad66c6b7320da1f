/// Where a rule sends a lead.
package enum RouteTarget: Hashable, Sendable {
    case person(String)
    case pod(String)
    /// It waits for whoever claims it first.
    case firstToClaim
    /// Whoever books meetings.
    case booker
    /// Whoever assigns by hand.
    case manager

    /// The words that are no names.
    package static let words: [(word: String, target: RouteTarget)] = [
        ("first-to-claim", .firstToClaim), ("booker", .booker), ("manager", .manager),
    ]

    /// As it is written in the settings.
    package var written: String {
        switch self {
        case .person(let name), .pod(let name): name
        case .firstToClaim, .booker, .manager: RouteTarget.words.first { $0.target == self }?.word ?? ""
        }
    }
}

/// One rule: which leads, and where they go.
package struct RoutingRule: Hashable, Sendable {
    package var name: String
    /// `nil` for all.
    package var condition: AccountExpression?
    package var target: RouteTarget

    package init(name: String, condition: AccountExpression? = nil, target: RouteTarget) {
        self.name = name
        self.condition = condition
        self.target = target
    }
}
