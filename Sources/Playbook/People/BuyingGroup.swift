/// The required roles of one account, each with who has it, so that it can be said which are missing where.
package struct BuyingGroup: Hashable, Sendable {
    /// How a role of an account stands.
    package enum Standing: String, Word {
        /// Somebody has it.
        case known
        /// It is kept free for a person who is not yet known.
        case toBeNamed = "to-be-named"
        case missing

        package static var called: String { "how a role stands" }
    }

    package let account: Account.ID
    package let required: [BuyingRole]
    /// Those of the account that have any role, placeholders among them.
    package let members: [Contact]

    /// - Parameter people: Anybody; only the account's own people who have a role count.
    package init(account: Account.ID, required: [BuyingRole], people: some Sequence<Contact>) {
        self.account = account
        self.required = required
        members = people.filter { $0.account == account && $0.role != nil }
    }

    /// How a role stands: known where a person has it, whatever placeholders there are besides.
    package func standing(of role: BuyingRole) -> Standing {
        let own = members.filter { $0.role == role }
        if own.contains(where: { !$0.isPlaceholder }) { return .known }
        return own.isEmpty ? .missing : .toBeNamed
    }

    /// The required roles that stand in one way, in the order in which they matter.
    package func roles(_ standing: Standing) -> [BuyingRole] { required.filter { self.standing(of: $0) == standing } }

    /// Whether a person is known for every required role.
    package var isComplete: Bool { roles(.known).count == required.count }
}

/// How one role stands over many accounts.
package struct BuyingRoleTally: Hashable, Sendable {
    package let role: BuyingRole
    /// The accounts that require the role.
    package let accounts: Int
    package let known: Int
    package let toBeNamed: Int
    package let missing: Int

    /// The roles that any of the groups requires, in the order in which they matter to the first that does.
    package static func tallies(of groups: [BuyingGroup]) -> [BuyingRoleTally] {
        var roles: [BuyingRole] = []
        for role in groups.flatMap(\.required) where !roles.contains(role) { roles.append(role) }
        return roles.map { role in
            let standings = groups.filter { $0.required.contains(role) }.map { $0.standing(of: role) }
            return BuyingRoleTally(
                role: role, accounts: standings.count, known: standings.count { $0 == .known },
                toBeNamed: standings.count { $0 == .toBeNamed }, missing: standings.count { $0 == .missing })
        }
    }
}
