/// The part that a person plays in a deal.
package struct RoleRow: Sendable, Equatable, ImportRow {
    /// The line that the row begins on, 1-based.
    package var line: Int
    /// The deal's id in the system.
    package var opportunityExternalID: String?
    /// The deal's name or handle.
    package var opportunity: String?
    /// The account's name or handle.
    package var account: String?
    package var accountExternalID: String?
    /// Normalised.
    package var email: String?
    package var contactExternalID: String?
    /// The system's word for the part; people are on a deal without one, too.
    package var role: String?
    package var isPrimary: Bool?
    /// The cells of other columns that are not empty, in the order of the file.
    package var extra: [ExtraCell]

    static let object = ImportObject.roles

    init?(_ cells: inout RowCells) {
        line = cells.record.line
        opportunityExternalID = cells.link(.opportunityExternalID)
        opportunity = cells.text(.opportunity)
        account = cells.text(.account)
        accountExternalID = cells.link(.accountExternalID)
        email = cells.email()
        contactExternalID = cells.id(.contactExternalID)
        role = cells.text(.role)
        isPrimary = cells.boolean(.isPrimary)
        extra = cells.extra()
        guard email != nil || contactExternalID != nil else {
            let field = cells.plan.columns[.contactExternalID] != nil ? ImportField.contactExternalID : .email
            if cells.problems.isEmpty { cells.missing(field, "is empty: a role needs the person who has it") }
            return nil
        }
    }
}

extension ImportPlan {
    /// Reads a file of people's parts in deals; see `readRows`.
    package func readRoles<Source: RowSource & ~Copyable, Failure: Error>(
        _ reader: consuming Source, options: ImportOptions = ImportOptions(), current: CurrentRow? = nil,
        _ body: (ImportItem<RoleRow>) throws(Failure) -> Void
    ) throws(Failure) -> ImportSummary {
        try readRows(reader, options: options, current: current, body)
    }
}
