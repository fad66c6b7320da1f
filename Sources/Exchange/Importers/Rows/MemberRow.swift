package import Playbook

/// Somebody whom a campaign reached, and whether they answered.
package struct MemberRow: Sendable, Equatable, ImportRow {
    /// The line that the row begins on, 1-based.
    package var line: Int
    package var externalID: String?
    /// The campaign's id in the system, its name or its handle.
    package var campaign: String
    /// The system's word for how far it came, such as `Sent` or `Attended`.
    package var status: String?
    package var hasResponded: Bool?
    /// The day of the first answer.
    package var responded: Day?
    /// The day on which the person was put on the list.
    package var added: Day?
    /// Normalised.
    package var email: String?
    package var contactExternalIDs: [String]
    package var note: String?
    /// The cells of other columns that are not empty, in the order of the file.
    package var extra: [ExtraCell]

    static let object = ImportObject.members

    init?(_ cells: inout RowCells) {
        line = cells.record.line
        externalID = cells.id(.externalID)
        let campaign = cells.id(.campaign)
        if campaign == nil { cells.missing(.campaign, "is empty: a member needs the campaign") }
        status = cells.text(.status)
        hasResponded = cells.boolean(.responded)
        responded = cells.day(.date)
        added = cells.day(.created)
        if responded == nil, added == nil, cells.problems.isEmpty {
            cells.missing(cells.plan.columns[.date] != nil ? .date : .created, "is empty: a member needs a day")
        }
        email = cells.email()
        contactExternalIDs = cells.texts(.contactExternalID).compactMap(SalesforceID.normalized)
        note = cells.text(.note)
        extra = cells.extra()
        if email == nil, contactExternalIDs.isEmpty, cells.problems.isEmpty {
            let field = cells.plan.columns[.contactExternalID] != nil ? ImportField.contactExternalID : .email
            cells.missing(field, "is empty: a member is a person")
        }
        guard let campaign, cells.problems.isEmpty else { return nil }
        self.campaign = campaign
    }
}

extension ImportPlan {
    /// Reads a file of campaigns' members; see `readRows`.
    package func readMembers<Source: RowSource & ~Copyable, Failure: Error>(
        _ reader: consuming Source, options: ImportOptions = ImportOptions(), current: CurrentRow? = nil,
        _ body: (ImportItem<MemberRow>) throws(Failure) -> Void
    ) throws(Failure) -> ImportSummary {
        try readRows(reader, options: options, current: current, body)
    }
}
