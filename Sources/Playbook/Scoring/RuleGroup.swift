/// Rules of behaviour whose points count together, up to a cap.
///
/// Ten pages read and three guides fetched are one interest, not thirteen; without a cap on them together, an eager
/// reader outweighs a company that asked for an offer.
package struct RuleGroup: Hashable, Sendable {
    /// Whose points are capped together.
    package enum Reach: String, Word {
        /// Each person's by themselves.
        case person
        /// Those of all the people of an account.
        case account

        package static var called: String { "whom a group's cap is for" }
    }

    package var name: String
    /// The most points that its rules give together.
    package var atMost: Int
    /// Types of touch that have a rule; each stands in one group at most.
    package var types: [String]
    package var reach: Reach

    /// A group of types that have rules.
    package init(name: String, atMost: Int, types: [String], per reach: Reach = .person) {
        precondition(atMost > 0, "a cap of nothing would be no rule at all")
        self.name = name
        self.atMost = atMost
        self.types = types
        self.reach = reach
    }
}
