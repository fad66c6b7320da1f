package import Playbook

/// A person as a file tells of them.
package struct ContactRow: Sendable, Equatable, ImportRow {
    /// The line that the row begins on, 1-based.
    package var line: Int
    package var externalID: String?
    /// Normalised. Where it is `nil` the person has a name.
    package var email: String?
    package var firstName: String?
    package var lastName: String?
    /// The whole name: as the file gives it, or first and last name together.
    package var name: String?
    /// The account's name or handle.
    package var account: String?
    /// The account's domain, normalised.
    package var domain: String?
    package var accountExternalID: String?
    package var title: String?
    package var role: String?
    package var seniority: String?
    package var influence: String?
    package var stance: String?
    package var department: String?
    package var phone: String?
    package var linkedIn: String?
    package var language: String?
    package var optedOut: Bool?
    /// The channels that the file says the person closed.
    package var closedChannels: Set<ContactChannel>
    package var source: String?
    package var basis: String?
    package var obtained: Day?
    package var informed: Day?
    /// What the source is where neither the file nor the workspace knows one.
    package var usualSource: String?
    /// Whether the person's company may be one that is not in the workspace.
    package var isLead: Bool
    /// The contact that this lead has become, by its id in the system.
    package var convertedTo: String?
    /// When the system that wrote the file last changed the record.
    package var changed: Instant?
    /// The cells of other columns that are not empty, in the order of the file.
    package var extra: [ExtraCell]

    static let object = ImportObject.contacts

    init?(_ cells: inout RowCells) {
        line = cells.record.line
        externalID = cells.id(.externalID)
        email = cells.email()
        // Salesforce demands a last name, and people write `-` or `.` where they know none.
        firstName = cells.text(.firstName).flatMap { NameCell.isReadable($0) ? $0 : nil }
        lastName = cells.text(.lastName).flatMap { NameCell.isReadable($0) ? $0 : nil }
        let parts = [firstName, lastName].compactMap { $0 }.joined(separator: " ")
        let whole = cells.text(.name) ?? (parts.isEmpty ? nil : parts)
        name = whole
        account = cells.text(.account)
        domain = cells.domain()
        accountExternalID = cells.link(.accountExternalID)
        title = cells.text(.title)
        role = cells.text(.role)
        seniority = cells.text(.seniority)
        influence = cells.text(.influence)
        stance = cells.text(.stance)
        department = cells.text(.department)
        phone = cells.text(.phone)
        linkedIn = cells.text(.linkedIn)
        language = cells.text(.language)
        optedOut = cells.boolean(.optedOut)
        var closed: Set<ContactChannel> = []
        if cells.boolean(.optedOutEmail) == true { closed.insert(.email) }
        if cells.boolean(.optedOutPhone) == true { closed.insert(.phone) }
        if cells.boolean(.optedOutLinkedIn) == true { closed.insert(.linkedIn) }
        closedChannels = closed
        source = cells.text(.source)
        basis = cells.text(.basis)
        obtained = cells.day(.obtained)
        informed = cells.day(.informed)
        usualSource = cells.plan.personsSource
        isLead = cells.plan.isOfLeads
        convertedTo = cells.id(.convertedTo)
        changed = cells.instant(.changed)
        extra = cells.extra()
        guard cells.problems.isEmpty else { return nil }
        let isNamed = whole.map(NameCell.isReadable) ?? false
        guard email != nil || isNamed else {
            let field = cells.plan.columns[.email] != nil ? ImportField.email : .name
            cells.missing(field, "is empty: a contact needs an e-mail address or a name")
            return nil
        }
        if !isNamed { name = nil }
    }
}

extension ImportPlan {
    /// Reads a file of contacts; see `readRows`.
    package func readContacts<Source: RowSource & ~Copyable, Failure: Error>(
        _ reader: consuming Source, options: ImportOptions = ImportOptions(), current: CurrentRow? = nil,
        _ body: (ImportItem<ContactRow>) throws(Failure) -> Void
    ) throws(Failure) -> ImportSummary {
        try readRows(reader, options: options, current: current, body)
    }
}
