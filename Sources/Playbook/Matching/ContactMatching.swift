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
        if let email, email == contact.email { return true }
        return !name.isEmpty && name.lowercased() == contact.name.lowercased()
    }

    /// The person who has the row's address, unless the names say that it is an address that several share.
    package func match(byEmail contact: Contact) -> Match<Contact> {
        let email = email ?? ""
        func differ(_ left: String, _ right: String) -> Bool {
            !left.isEmpty && !right.isEmpty && left.lowercased() != right.lowercased()
        }
        if differ(firstName, contact.firstName), differ(lastName, contact.lastName) {
            return .doubtful(
                [contact], reason: "the address \(email) is that of \(contact.handle), but the name is \(name)")
        }
        return .same(contact, by: .email(email))
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
