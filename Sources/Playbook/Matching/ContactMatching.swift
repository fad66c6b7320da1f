/// Finds the person that a row means where neither an id nor an e-mail address is known here: by name, within an account.
package struct ContactMatching: Sendable {
    package var firstName: String
    package var lastName: String
    /// Lower case.
    package var email: String?

    package init(firstName: String, lastName: String, email: String?) {
        self.firstName = firstName
        self.lastName = lastName
        self.email = email
    }

    /// First name and last name.
    package var name: String { [firstName, lastName].filter { !$0.isEmpty }.joined(separator: " ") }

    /// Whether a person may be the one that a list without a system of its own means by its id.
    package func agrees(with contact: Contact) -> Bool {
        email != nil && email == contact.email || lastName.lowercased() == contact.lastName.lowercased()
    }

    /// - Parameter colleagues: The people of the row's account, those left out whom the same system knows by another id.
    package func match(among colleagues: [Contact]) -> Match<Contact> {
        guard !firstName.isEmpty || !lastName.isEmpty else { return .none }
        let named = colleagues.filter { $0.name.lowercased() == name.lowercased() }
        guard let first = named.first else { return .none }
        guard named.count == 1 else {
            return .doubtful(named, reason: "\(named.count) people of this account have this name")
        }
        if let email, let own = first.email, email != own {
            return .doubtful(
                [first], reason: "the name is that of \(first.handle), but the address is \(own) and not \(email)")
        }
        return .same(first, by: .name)
    }
}
