package import Playbook

/// A person as lists tell of them, with their company.
package struct ExportedContact: Hashable, Sendable {
    package var contact: Contact
    /// The person's id in the system that the list is for.
    package var id: String?
    package var company: ExportedCompany?

    package init(_ contact: Contact, id: String? = nil, company: ExportedCompany? = nil) {
        self.contact = contact
        self.id = id
        self.company = company
    }
}
