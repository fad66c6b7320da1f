/// People for a Salesloft cadence.
///
/// `Email Subject` and `Email Body` are custom fields of a person, to be made once in Salesloft; a step of the cadence
/// then consists of these two.
package struct SalesloftPeople: EngagementList {
    /// The number of the team cadence that the people are put into, or `nil` to choose it at the import.
    package let cadence: String?

    package init(cadence: String? = nil) { self.cadence = cadence }

    package var name: String { "salesloft" }
    package var title: String { "Salesloft people" }
    package var rowLimit: Int { 5_000 }

    package var columns: [String] {
        [
            "Email Address", "First Name", "Last Name", "Title", "Company", "Phone", "Mobile Phone", "LinkedIn URL",
            "Website", "City", "State", "Country", "Tags", "SL Owner", "Cadence", "Email Subject", "Email Body",
        ]
    }

    package func cells(of row: SequenceRow) -> [String] {
        let lines = [row.email, row.firstName, row.lastName, row.title, row.company].map(SequenceCell.line)
        let links = [row.phone, "", row.linkedIn, row.website, row.city, "", row.country].map(SequenceCell.line)
        return lines + links
            + [
                SequenceCell.tags(row.tags, separator: ","), SequenceCell.line(row.owner), SequenceCell.line(cadence),
                SequenceCell.line(row.subject), SequenceCell.text(row.body),
            ]
    }
}
