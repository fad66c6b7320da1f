/// People for an Outreach sequence.
///
/// `Custom 1` holds the subject and `Custom 2` the body; a step of the sequence then consists of `{{custom1}}` and
/// `{{custom2}}`. `Account` links a person to an account that is there already, `Company` is text alone: both hold the
/// company's name, and accounts are imported first.
package struct OutreachPeople: EngagementList {
    package init() {}

    package var name: String { "outreach" }
    package var title: String { "Outreach people" }
    package var rowLimit: Int { 100_000 }

    package var columns: [String] {
        [
            "Email", "First Name", "Last Name", "Title", "Company", "Account", "Work Phones", "Mobile Phones",
            "LinkedIn URL", "Website URL 1", "Address City", "Address Country", "Tags", "Owner", "Custom 1", "Custom 2",
        ]
    }

    package func cells(of row: SequenceRow) -> [String] {
        let company = SequenceCell.line(row.company)
        let lines = [row.email, row.firstName, row.lastName, row.title].map(SequenceCell.line)
        let links = [row.phone, "", row.linkedIn, row.website, row.city, row.country].map(SequenceCell.line)
        return lines + [company, company] + links
            + [
                SequenceCell.tags(row.tags, separator: ","), SequenceCell.line(row.owner),
                SequenceCell.line(row.subject), SequenceCell.text(row.body),
            ]
    }
}
