/// How the behaviour of people makes that of their account.
///
/// An account has its own fit once and the behaviour of all its people and of visitors whom nobody knows. Where one
/// busy reader should not make a company ready, a cap on each person or on how many people count says so.
package struct AccountScoreRule: Hashable, Sendable {
    /// The most points of behaviour that one person gives the account; `nil` for all.
    package var personAtMost: Int?
    /// How many people count, the most active first; `nil` for all.
    package var peopleAtMost: Int?

    package init(personAtMost: Int? = nil, peopleAtMost: Int? = nil) {
        self.personAtMost = personAtMost
        self.peopleAtMost = peopleAtMost
    }
}
