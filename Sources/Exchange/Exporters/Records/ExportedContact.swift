package import Playbook

/// A person as lists tell of them, with their company.
package struct ExportedContact: Hashable, Sendable {
    package var contact: Contact
    /// The person's id in the system that the list is for.
    package var id: String?
    package var company: ExportedCompany?
    /// Whether the person closed their mailbox to us, and nothing else.
    package var hasClosedEmail: Bool

    /// - Parameter closed: The channels that the person closed: a list that somebody may write or call by has neither
    ///   their number nor their page then.
    package init(
        _ contact: Contact, id: String? = nil, company: ExportedCompany? = nil, closed: Set<ContactChannel> = []
    ) {
        self.contact = contact
        hasClosedEmail = closed.contains(.email)
        if closed.contains(.phone) { self.contact.phone = nil }
        if closed.contains(.linkedIn) { self.contact.linkedIn = nil }
        self.id = id
        self.company = company
    }
}
