/// A part of a behaviour score before it is told in whole points.
struct BehaviourPart: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// Touches under the rule of a place in the model.
        case rule(Int)
        /// What goes beyond the cap of the group of a place.
        case beyondGroup(Int)
        /// What goes beyond the most that one person gives an account.
        case beyondPerson
        /// The points of somebody who is not among the most active ones that count.
        case beyondPeople
    }

    var kind: Kind
    /// Whose; `nil` for anonymous visitors and for the cap of an account's group.
    var contact: Contact.ID?
    var count = RuleCount()
    /// In millionths of a point.
    var amount: Int
}

/// One person's touches under one rule.
struct RuleCount: Hashable, Sendable {
    /// Touches that are not too old, before the cap.
    var live = 0
    /// How many of them give points.
    var counted = 0
    var expired = 0
    /// The day of the newest live touch.
    var last: Day?
}
