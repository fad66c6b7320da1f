package import Playbook

/// A person as lists tell of them, with their company.
package struct ExportedContact: Hashable, Sendable {
    package var contact: Contact
    /// The person's id in the system that the list is for.
    package var id: String?
    package var company: ExportedCompany?
    /// Whether the person asked not to be sent e-mail; the record has no address then.
    package var hasClosedEmail: Bool

    /// - Parameter closed: The channels that the person closed: a list that somebody may write or call by has no
    ///   address, number or page of theirs then.
    package init(
        _ contact: Contact, id: String? = nil, company: ExportedCompany? = nil, closed: Set<ContactChannel> = []
    ) {
        self.contact = contact
        hasClosedEmail = closed.contains(.email)
        if hasClosedEmail { self.contact.email = nil }
        if closed.contains(.phone) { self.contact.phone = nil }
        if closed.contains(.linkedIn) { self.contact.linkedIn = nil }
        self.id = id
        self.company = company
    }
}
