import Exchange
import Playbook
import Store

/// Finds the people whom a row of another object names, by their ids in the file's system or by their addresses.
struct PersonLookup {
    /// Somebody who is here, and the key by which the import of touches knows them: the id, else the address.
    struct Found {
        var contact: Contact
        var externalID: String?
    }

    let session: Session
    let system: String

    /// All who are here, each once; whoever is not is passed over.
    func people(ids: [String], emails: [String]) throws -> [Found] {
        var found: [Found] = []
        func add(_ person: Found?) {
            guard let person, !found.contains(where: { $0.contact.id == person.contact.id }) else { return }
            found.append(person)
        }
        for id in ids { add(try person(id: id)) }
        for email in emails { add(try person(email: email)) }
        return found
    }

    /// The first who is here.
    ///
    /// - Returns: `nil` where the row names nobody.
    /// - Throws: ``RowRefusal`` where nobody of the row is here.
    func person(ids: [String], emails: [String]) throws -> Found? {
        for id in ids {
            if let found = try person(id: id) { return found }
        }
        for email in emails {
            if let found = try person(email: email) { return found }
        }
        guard let missing = ids.first ?? emails.first else { return nil }
        let forgotten = ForgottenRows(session: session, system: system)
        for id in ids { try forgotten.check(id: id) }
        for email in emails { try forgotten.check(email: email) }
        throw RowRefusal(
            field: ids.isEmpty ? .email : .contactExternalID,
            reason: "there is no contact “\(missing)”; import the contacts first, or correct it")
    }

    private func person(id: String) throws -> Found? {
        let number = try session.read.record(.contact, system: system, externalID: id)
        return try number.flatMap { try session.read.contact(Contact.ID($0)) }
            .map { Found(contact: $0, externalID: id) }
    }

    private func person(email: String) throws -> Found? {
        try session.read.contact(email: email).map { Found(contact: $0, externalID: nil) }
    }
}
