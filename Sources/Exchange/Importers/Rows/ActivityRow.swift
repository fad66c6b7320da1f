package import Playbook

/// An activity as a system logged it: a call, an e-mail, a meeting, a note, or a task that is yet to be done.
package struct ActivityRow: Sendable, Equatable, ImportRow {
    /// The line that the row begins on, 1-based.
    package var line: Int
    package var externalID: String?
    /// The day that the activity is about.
    package var day: Day
    /// The day on which it was marked as done.
    package var completed: Day?
    /// What the file says of its being done: a status, `true`, `0` …
    package var states: [String]
    /// The account's name or handle.
    package var account: String?
    /// The account's domain, normalised.
    package var domain: String?
    package var accountExternalID: String?
    /// The id of an account or a deal that it is about.
    package var relatedExternalID: String?
    package var opportunityExternalID: String?
    /// The person's name.
    package var person: String?
    /// The people's addresses, normalised.
    package var emails: [String]
    package var contactExternalIDs: [String]
    package var channel: String?
    package var type: String?
    package var subtype: String?
    package var direction: String?
    package var subject: String?
    package var note: String?
    /// The campaign's name or handle.
    package var campaign: String?
    /// What it is where its own words do not say.
    package var usualType: String?
    /// The cells of other columns that are not empty, in the order of the file.
    package var extra: [ExtraCell]

    static let object = ImportObject.activities

    init?(_ cells: inout RowCells) {
        line = cells.record.line
        externalID = cells.id(.externalID)
        completed = cells.day(.completed)
        let day = cells.day(.date) ?? completed
        if day == nil, cells.problems.isEmpty {
            let field = cells.plan.columns[.date] != nil ? ImportField.date : .completed
            cells.missing(field, "is empty: an activity needs a day")
        }
        states = [cells.text(.done), cells.text(.status)].compactMap { $0 }
        account = cells.text(.account)
        domain = cells.domain()
        accountExternalID = cells.link(.accountExternalID)
        relatedExternalID = cells.link(.relatedExternalID)
        opportunityExternalID = cells.link(.opportunityExternalID)
        person = cells.text(.name)
        emails = cells.emails()
        contactExternalIDs = cells.texts(.contactExternalID).compactMap(SalesforceID.normalized)
        channel = cells.text(.channel)
        type = cells.text(.type)
        subtype = cells.text(.subtype)
        direction = cells.text(.direction)
        subject = cells.text(.subject)
        note = cells.text(.note)
        campaign = cells.text(.campaign)
        usualType = cells.plan.usualType
        extra = cells.extra()
        guard let day else { return nil }
        self.day = day
    }
}

extension ImportPlan {
    /// Reads a file of activities; see `readRows`.
    package func readActivities<Source: RowSource & ~Copyable, Failure: Error>(
        _ reader: consuming Source, options: ImportOptions = ImportOptions(), current: CurrentRow? = nil,
        _ body: (ImportItem<ActivityRow>) throws(Failure) -> Void
    ) throws(Failure) -> ImportSummary {
        try readRows(reader, options: options, current: current, body)
    }
}
