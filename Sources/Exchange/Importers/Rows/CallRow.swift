package import Playbook

/// A recorded call.
package struct CallRow: Sendable, Equatable, ImportRow {
    /// The line that the row begins on, 1-based.
    package var line: Int
    package var externalID: String?
    package var url: String?
    package var title: String?
    package var day: Day
    package var direction: String?
    /// Everybody's addresses, one's own people's among them, normalised.
    package var emails: [String]
    /// The account's name or handle.
    package var account: String?
    /// The account's domain, normalised.
    package var domain: String?
    package var accountExternalID: String?
    package var contactExternalIDs: [String]
    /// The cells of other columns that are not empty, in the order of the file.
    package var extra: [ExtraCell]

    static let object = ImportObject.calls

    init?(_ cells: inout RowCells) {
        line = cells.record.line
        externalID = cells.id(.externalID)
        url = cells.text(.url)
        if externalID == nil, url == nil { cells.missing(.externalID, "is empty: a call needs an id or an address") }
        title = cells.text(.subject)
        let day = cells.day(.date)
        if day == nil, cells.problems.isEmpty { cells.missing(.date, "is empty: a call needs a day") }
        direction = cells.text(.direction)
        emails = cells.emails()
        account = cells.text(.account)
        domain = cells.domain()
        accountExternalID = cells.link(.accountExternalID)
        contactExternalIDs = cells.texts(.contactExternalID).compactMap(SalesforceID.normalized)
        extra = cells.extra()
        guard let day, cells.problems.isEmpty else { return nil }
        self.day = day
    }
}

extension ImportPlan {
    /// Reads a file of calls; see `readRows`.
    package func readCalls<Source: RowSource & ~Copyable, Failure: Error>(
        _ reader: consuming Source, options: ImportOptions = ImportOptions(), current: CurrentRow? = nil,
        _ body: (ImportItem<CallRow>) throws(Failure) -> Void
    ) throws(Failure) -> ImportSummary {
        try readRows(reader, options: options, current: current, body)
    }
}
