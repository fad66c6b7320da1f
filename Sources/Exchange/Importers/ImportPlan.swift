import Spelling

/// Which column of a file becomes which field of which record.
///
/// It is made from the header alone, before any row is read, so that it can be shown and argued with (`--as`, `--map`).
package struct ImportPlan: Sendable {
    package let object: ImportObject
    /// What the file was taken for, such as "Salesforce Data Loader accounts" or "accounts".
    package let title: String
    /// The word for the system that wrote the file, such as "salesforce", or "generic".
    package let system: String
    /// What stands after `--as` for the same: `accounts`, or `hubspot.companies`.
    package let choice: String
    /// The columns' names as they stand in the file.
    package let header: [String]
    /// The columns of each field that has any, 0-based; where there are several, the first one that is not empty
    /// counts.
    package let columns: [ImportField: [Int]]
    /// The columns, 0-based, that are no field and are kept as they are.
    package let extraColumns: [Int]

    /// Whether its people may work for companies that are not in the workspace.
    package let isOfLeads: Bool
    /// The source of its people, where nobody knows one.
    let personsSource: String?
    /// What an activity is where its own words do not say.
    package let usualType: String?
    /// The column of a problems file that holds the text of rows that were broken.
    let rawTextColumn: Int?
    /// A column that marks rows which the system has already deleted.
    let deletedColumn: Int?
    /// The fields whose column counts in thousands, as in `Revenue (in 000s USD)`.
    let countsThousands: [ImportField: Thousands]
    /// The fields whose column counts in cents, as in `revenue_cents`.
    let countsCents: Set<ImportField>

    /// A column of thousands, and the currency that its name gives.
    struct Thousands: Sendable {
        let currency: String?
    }

    /// Makes the plan of a file.
    ///
    /// - Parameters:
    ///   - header: The columns' names.
    ///   - choice: What stood after `--as`: an object or `SYSTEM.OBJECT`. Without it the header must show the object.
    ///   - overrides: The `--map` pairs. They win over what the columns' names say.
    package init(
        header: [String], as choice: String? = nil, overrides: [FieldOverride] = []
    ) throws(ImportPlanError) {
        let dialect = try DialectGuess(header: header).dialect(as: choice)
        guard let object = dialect.object else { throw .notImported(title: dialect.title) }
        var assignment = ColumnAssignment(header: header)
        assignment.assign(dialect)
        for override in overrides { try assignment.apply(override, to: object) }
        for group in object.required where group.allSatisfy({ assignment.columns[$0] == nil }) {
            throw .missingField(object: object, anyOf: group, columns: header)
        }
        self.object = object
        self.header = header
        system = dialect.system
        isOfLeads = dialect.isOfLeads
        personsSource = dialect.personsSource
        usualType = dialect.usualType
        self.choice = dialect.choices.last ?? object.rawValue
        title = dialect.title(forHeader: header)
        columns = assignment.columns
        countsThousands = assignment.columns.compactMapValues { places in
            let name = places.first.map { HeaderName.normalized(header[$0]) } ?? ""
            guard name.contains("000s") else { return nil }
            return Thousands(currency: ["usd", "eur", "gbp"].first(where: name.contains)?.uppercased())
        }
        countsCents = Set(
            assignment.columns.filter { _, places in
                places.first.map { HeaderName.normalized(header[$0]).hasSuffix("cents") } ?? false
            }.keys)
        let deleted = assignment.deletedColumn(of: dialect)
        deletedColumn = deleted
        rawTextColumn = header.firstIndex { $0.lowercased() == ProblemsFile.Column.raw.rawValue }
        let taken = Set(assignment.columns.values.joined())
        extraColumns = header.indices.filter { index in
            !taken.contains(index) && index != deleted && !header[index].isEmpty
                && !dialect.unkept.contains(HeaderName.normalized(header[index]))
        }
    }

    /// The names of the columns that are kept as they are.
    package var extraColumnNames: [String] { extraColumns.map { header[$0] } }

    /// Whether the ids of the rows may be mere numbers: those of a column that is called ID, in a list of no system.
    package var mayNumberRows: Bool {
        guard system == ImportDialect.genericSystem, let column = columns[.externalID]?.first else { return false }
        return HeaderName.normalized(header[column]) == "id"
    }

    /// A line for the user: what the file was taken for and what its columns became.
    package var summary: String {
        let mapped = object.fields.compactMap { field in
            columns[field].map { places in
                "\(field.key) ← \(places.map { header[$0] }.joined(separator: ", else "))"
            }
        }
        return "\(title): " + mapped.joined(separator: "; ")
    }
}

/// The work of assigning columns to fields.
struct ColumnAssignment {
    private let header: [String]
    private let names: [String]
    private(set) var columns: [ImportField: [Int]] = [:]

    init(header: [String]) {
        self.header = header
        names = header.map(HeaderName.normalized)
    }

    /// Assigns what a dialect knows, and what is left by its plain name.
    mutating func assign(_ dialect: ImportDialect) {
        add(dialect.columns)
        guard let object = dialect.object, dialect.system != ImportDialect.genericSystem else { return }
        // Users add columns of their own to a system's; what the system itself writes is not for guessing.
        let plain = ImportDialect.generic(object).columns
        add(plain.filter { columns[$0.field] == nil && !dialect.known.contains($0.name) })
    }

    private mutating func add(_ rules: [(name: String, field: ImportField)]) {
        var taken = Set(columns.values.joined())
        for rule in rules {
            guard let index = names.firstIndex(of: rule.name), !taken.contains(index) else { continue }
            // Ids of two systems must never stand in for each other.
            if rule.field == .externalID, columns[.externalID] != nil { continue }
            columns[rule.field, default: []].append(index)
            taken.insert(index)
        }
    }

    mutating func apply(_ override: FieldOverride, to object: ImportObject) throws(ImportPlanError) {
        let key = override.field.lowercased()
        guard let field = object.fields.first(where: { HeaderName.normalized($0.key) == HeaderName.normalized(key) })
        else {
            let nearest = nearestName(to: key, among: object.fields.map(\.key))
            throw .unknownField(override.field, object: object, nearest: nearest)
        }
        let found =
            header.firstIndex(of: override.column) ?? names.firstIndex(of: HeaderName.normalized(override.column))
        guard let index = found, !header[index].isEmpty else {
            throw .unknownColumn(
                override.column, nearest: nearestName(to: override.column, among: header), columns: header)
        }
        for other in columns.keys {
            columns[other]?.removeAll { $0 == index }
            if columns[other]?.isEmpty == true { columns[other] = nil }
        }
        columns[field] = [index]
    }

    func deletedColumn(of dialect: ImportDialect) -> Int? {
        dialect.system == ImportDialect.salesforceSystem ? names.firstIndex(of: "isdeleted") : nil
    }
}

extension ImportDialect {
    /// What the file is called to people: Salesforce's two exports differ in the case of their columns alone.
    func title(forHeader header: [String]) -> String {
        guard system == ImportDialect.salesforceSystem, title.hasPrefix("Salesforce "), let first = header.first else {
            return title
        }
        let kind = title.dropFirst("Salesforce ".count)
        let isUpper = header.allSatisfy { $0 == $0.uppercased() }
        return (isUpper && first.count > 1 ? "Salesforce Data Loader " : "Salesforce Data Export ") + kind
    }
}
