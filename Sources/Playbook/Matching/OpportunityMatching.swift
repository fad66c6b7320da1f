/// Finds the deal that a row means where its id is not known here: by name, within an account.
package struct OpportunityMatching: Sendable {
    package var name: String
    /// `nil` where the row does not say.
    package var outcome: Opportunity.Outcome?

    package init(name: String, outcome: Opportunity.Outcome?) {
        self.name = name
        self.outcome = outcome
    }

    /// Whether a deal may be the one that a list without a system of its own means by its id.
    package func agrees(with deal: Opportunity, account: Account.ID) -> Bool {
        deal.account == account && deal.name.lowercased() == name.lowercased()
    }

    /// - Parameter deals: The deals of the row's account, those left out that the same system knows by another id.
    package func match(among deals: [Opportunity]) -> Match<Opportunity> {
        let named = deals.filter { $0.name.lowercased() == name.lowercased() }
        guard let first = named.first else { return .none }
        let alike = named.filter { $0.outcome == outcome }
        if let only = alike.first, alike.count == 1 { return .same(only, by: .name) }
        guard named.count == 1 else {
            return .doubtful(named, reason: "\(named.count) deals of this account have this name")
        }
        // A renewal is often called what the deal before it was.
        if let outcome, first.outcome != .open, outcome != first.outcome {
            return .doubtful(
                [first], reason: "the name is that of \(first.handle), but that deal is \(first.outcome.rawValue)")
        }
        return .same(first, by: .name)
    }
}
