package import Playbook

/// A touch as lists tell of it, with the names of what it belongs to.
package struct ExportedTouch: Hashable, Sendable {
    package var touch: Touch
    package var company: ExportedCompany?
    package var contact: Contact?
    /// The person's id in the system that the list is for.
    package var contactID: String?
    /// The handle of the campaign.
    package var campaign: String?

    package init(
        _ touch: Touch, company: ExportedCompany? = nil, contact: Contact? = nil, contactID: String? = nil,
        campaign: String? = nil
    ) {
        self.touch = touch
        self.company = company
        self.contact = contact
        self.contactID = contactID
        self.campaign = campaign
    }
}
