package import Playbook

/// An account as a file tells of it.
package struct AccountRow: Sendable, Equatable, ImportRow {
    /// The line that the row begins on, 1-based.
    package var line: Int
    /// Readable: it holds at least one letter or figure.
    package var name: String
    package var externalID: String?
    /// Normalised.
    package var domain: String?
    package var industry: String?
    package var employees: Int?
    package var revenueCents: Int?
    /// An ISO 4217 code, where the cell or its column names one.
    package var revenueCurrency: String?
    package var country: String?
    package var city: String?
    package var location: String?
    package var region: String?
    /// A year.
    package var founded: Int?
    package var tier: String?
    package var cluster: String?
    package var segment: String?
    package var owner: String?
    /// The name of the company that it is a part of.
    package var parent: String?
    /// That company's id in the system that wrote the file.
    package var parentExternalID: String?
    package var phone: String?
    package var description: String?
    /// When the system that wrote the file last changed the record.
    package var changed: Instant?
    /// The cells of other columns that are not empty, in the order of the file.
    package var extra: [ExtraCell]

    /// Whether the name has a letter or a figure of any script; one that has none was lost in an export.
    package var hasReadableName: Bool { NameCell.isReadable(name) }

    /// Whether a text is a range such as `51-200` or `10,001+`.
    private static func isRange(_ text: String) -> Bool {
        let figures = text.filter { $0.isNumber }
        let isOpen = text.hasSuffix("+")
        let ends = text.split { "-–".contains($0) }
        let isClosed = ends.count == 2 && ends.allSatisfy { $0.contains(where: \.isNumber) }
        let marks: Set<Character> = [" ", ",", ".", "-", "–", "+", "\u{A0}"]
        return !figures.isEmpty && (isOpen || isClosed) && text.allSatisfy { $0.isNumber || marks.contains($0) }
    }

    static let object = ImportObject.accounts

    init?(_ cells: inout RowCells) {
        line = cells.record.line
        externalID = cells.id(.externalID)
        domain = cells.domain()
        // A name whose letters an export lost still stands for a company, where an id or a domain tells which.
        let isKnownOtherwise = externalID != nil || domain != nil
        let name = isKnownOtherwise ? cells.text(.name) : cells.name(.name)
        if name == nil, cells.problems.isEmpty { cells.missing(.name, "is empty: an account needs a name") }
        industry = cells.text(.industry)
        let headcount = cells.text(.employees)
        let isRange = headcount.map(AccountRow.isRange) ?? false
        employees = isRange ? nil : cells.integer(.employees)
        if let employees, employees < 0 { cells.missing(.employees, "is below zero: write a count of people") }
        let revenue = cells.cents(.revenue)
        revenueCents = revenue?.cents
        revenueCurrency = cells.text(.currency)?.uppercased() ?? revenue?.currency
        country = cells.text(.country)
        city = cells.text(.city)
        location = cells.text(.location)
        region = cells.text(.region)
        founded = cells.year(.founded)
        tier = cells.text(.tier)
        cluster = cells.text(.cluster)
        segment = cells.text(.segment)
        owner = cells.text(.owner)
        parent = cells.text(.parent)
        parentExternalID = cells.link(.parentExternalID)
        phone = cells.text(.phone)
        description = cells.text(.description)
        changed = cells.instant(.changed)
        // A range is no count: it is kept as it stands.
        extra = cells.extra() + (isRange ? [ExtraCell(column: "headcount", value: headcount ?? "")] : [])
        guard let name else { return nil }
        self.name = name
    }
}

extension ImportPlan {
    /// Reads a file of accounts; see `readRows`.
    package func readAccounts<Source: RowSource & ~Copyable, Failure: Error>(
        _ reader: consuming Source, options: ImportOptions = ImportOptions(), current: CurrentRow? = nil,
        _ body: (ImportItem<AccountRow>) throws(Failure) -> Void
    ) throws(Failure) -> ImportSummary {
        try readRows(reader, options: options, current: current, body)
    }
}
