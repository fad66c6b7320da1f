import GRDB

/// Which tables the SQL that ran looked at or changed.
///
/// Told from the statements' own text: whatever stands behind FROM, JOIN, INTO or UPDATE. That is more than SQLite may
/// have touched in the end, never less.
final class TableTrace {
    /// The focus is not the user's data, but answers stand on it.
    private static let known = Set(StoreTable.allCases.map(\.rawValue) + ["focus"])
    /// Every change is written to the history; an answer stands on it only where it looks.
    private static let history = "entry"
    /// What a search index stands for.
    private static let indexSuffix = "_words"

    private let note: (Set<String>) -> Void
    private var seen: Set<String> = []

    init(_ note: @escaping (Set<String>) -> Void) { self.note = note }

    /// Takes in a statement that runs.
    func hear(_ sql: String) {
        // The same few statements run thousands of times.
        guard seen.insert(sql).inserted else { return }
        let tables = Self.tables(in: sql)
        if !tables.isEmpty { note(tables) }
    }

    static func tables(in sql: String) -> Set<String> {
        var tables: Set<String> = []
        var isExpected = false
        let looks = sql.prefix(6).uppercased() == "SELECT"
        for word in sql.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "_" }) {
            if isExpected {
                let name = word.hasSuffix(indexSuffix) ? String(word.dropLast(indexSuffix.count)) : String(word)
                if known.contains(name) || name == history && looks { tables.insert(name) }
            }
            isExpected = ["FROM", "JOIN", "INTO", "UPDATE"].contains(word.uppercased())
        }
        return tables
    }
}

extension WorkspaceStore {
    /// Runs `body` and tells `note` the tables that its transactions look at or change, `focus` and `entry` included.
    package func tracingTables<Result>(
        _ note: @escaping (Set<String>) -> Void, _ body: () throws -> Result
    ) rethrows -> Result {
        let trace = TableTrace { [past] tables in note(tables.union(tables.flatMap { past[$0] ?? [] })) }
        queue.inDatabase { database in
            database.trace { event in
                if case .statement(let statement) = event { trace.hear(statement.sql) }
            }
        }
        defer { queue.inDatabase { $0.trace(nil) } }
        return try body()
    }
}
