import GRDB

/// Removes rows with all that refers to them, table by table as the schema's foreign keys say, so that a table which is
/// added tomorrow is not forgotten.
struct Erasing {
    let database: Database
    /// A column that refers to another table.
    struct Reference {
        var table: StoreTable
        var column: String
        var isRequired: Bool
        /// Whether its rows have a number of their own, by which others may refer to them.
        var hasNumber: Bool
    }

    private let references: [String: [Reference]]
    /// The numbers of the rows that went.
    private(set) var gone: [StoreTable: Set<Int>] = [:]
    private(set) var counts: [StoreTable: Int] = [:]
    /// The tables in which a reference was emptied.
    private(set) var emptied: Set<StoreTable> = []

    init(in database: Database) throws {
        self.database = database
        var references: [String: [Reference]] = [:]
        for table in StoreTable.allCases {
            let columns = try database.columns(in: table.rawValue)
            let hasNumber = columns.contains { $0.name == "id" && $0.primaryKeyIndex > 0 }
            for key in try database.foreignKeys(on: table.rawValue) {
                for name in key.originColumns {
                    let column = columns.first { $0.name == name }
                    references[key.destinationTable, default: []].append(
                        Reference(
                            table: table, column: name,
                            isRequired: column.map { $0.isNotNull || $0.primaryKeyIndex > 0 } ?? true,
                            hasNumber: hasNumber))
                }
            }
        }
        self.references = references
    }

    /// The columns of each table that refer to a table, by their places in a row.
    func columns(referringTo table: StoreTable) throws -> [String: [Int]] {
        var places: [String: [Int]] = [:]
        for reference in references[table.rawValue] ?? [] {
            let columns = try database.columns(in: reference.table.rawValue).map(\.name)
            guard let place = columns.firstIndex(of: reference.column) else { continue }
            places[reference.table.rawValue, default: []].append(place)
        }
        return places
    }

    /// The tables that say more of a row of another, one row for one.
    func companions(of table: StoreTable) -> [StoreTable] {
        (references[table.rawValue] ?? []).filter { $0.isRequired && !$0.hasNumber }.map(\.table)
    }

    /// Removes rows with what cannot be without them; what can is left without the reference.
    mutating func erase(_ numbers: [Int], from table: StoreTable, key: String = "id") throws {
        for start in stride(from: 0, to: numbers.count, by: 500) {
            let part = numbers[start..<min(numbers.count, start + 500)]
            let list = part.map(String.init).joined(separator: ", ")
            for reference in references[table.rawValue] ?? [] {
                let condition = "\(reference.column) IN (\(list))"
                if reference.isRequired, reference.hasNumber {
                    let children = try Int.fetchAll(
                        database, sql: "SELECT id FROM \(reference.table.rawValue) WHERE \(condition)")
                    try erase(children, from: reference.table)
                } else if reference.isRequired {
                    try run("DELETE FROM \(reference.table.rawValue) WHERE \(condition)", on: reference.table)
                } else {
                    try database.execute(
                        sql: "UPDATE \(reference.table.rawValue) SET \(reference.column) = NULL WHERE \(condition)")
                    if database.changesCount > 0 { emptied.insert(reference.table) }
                }
            }
            if let kind = ExternalKind(rawValue: table.rawValue) {
                for other in [StoreTable.externalReference, .recordOrigin] {
                    try run(
                        "DELETE FROM \(other.rawValue) WHERE kind = '\(kind.rawValue)' AND record_id IN (\(list))",
                        on: other)
                }
            }
            try run("DELETE FROM \(table.rawValue) WHERE \(key) IN (\(list))", on: table)
            gone[table, default: []].formUnion(part)
        }
    }

    /// Removes the rows of a condition that nothing refers to.
    mutating func run(_ sql: String, on table: StoreTable) throws {
        try database.execute(sql: sql)
        if database.changesCount > 0 { counts[table, default: 0] += database.changesCount }
    }
}
