/// Contacts for a HubSpot sequence or workflow.
///
/// `Email Subject` and `Email Body` (multi-line text) are properties of a contact, to be made once in HubSpot, and
/// become tokens of its e-mail. So is `Tags`, a property of multiple checkboxes: their values are separated by
/// semicolons. HubSpot takes as many rows as a spreadsheet has, its header among them.
package struct HubSpotContacts: EngagementList {
    package init() {}

    package var name: String { "hubspot" }
    package var title: String { "HubSpot contacts" }
    package var rowLimit: Int { 1_048_575 }

    package var columns: [String] {
        [
            "First Name", "Last Name", "Email", "Phone Number", "Contact owner", "Job Title", "Company Name",
            "Website URL", "LinkedIn URL", "City", "Country/Region", "Tags", "Email Subject", "Email Body",
        ]
    }

    package func cells(of row: SequenceRow) -> [String] {
        let lines = [
            row.firstName, row.lastName, row.email, row.phone, row.owner, row.title, row.company, row.website,
            row.linkedIn, row.city, row.country,
        ].map(SequenceCell.line)
        return lines
            + [
                SequenceCell.tags(row.tags, separator: ";"), SequenceCell.line(row.subject),
                SequenceCell.text(row.body),
            ]
    }
}
