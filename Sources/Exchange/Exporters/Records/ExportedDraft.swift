package import Playbook

/// A draft as lists tell of it.
package struct ExportedDraft: Hashable, Sendable {
    package var draft: Draft
    package var contact: Contact
    package var company: ExportedCompany?
    /// The message as plain text.
    package var body: String

    package init(_ draft: Draft, to contact: Contact, company: ExportedCompany? = nil, body: String) {
        self.draft = draft
        self.contact = contact
        self.company = company
        self.body = body
    }
}
