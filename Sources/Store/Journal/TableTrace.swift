import CSQLite
import Foundation
import GRDB
import Synchronization

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
    /// What each statement said when it ran last, as SQLite has it.
    private var texts: [OpaquePointer: [CChar]] = [:]
    /// The one that ran last, with its text: most run again at once.
    private var latest: (statement: OpaquePointer, text: [CChar])?
    /// What statements look at, by their texts: a prompt asks the same ones line after line.
    private static let remembered = Mutex<[String: Set<String>]>([:])

    init(_ note: @escaping (Set<String>) -> Void) { self.note = note }

    /// Takes in a statement that runs.
    ///
    /// A search runs the same statement for each of its hits: comparing bytes costs it nothing, making a text of them
    /// would cost as much as the search.
    func hear(_ statement: OpaquePointer?, _ text: UnsafePointer<CChar>) {
        guard let statement else { return hear(String(cString: text)) }
        if let latest, latest.statement == statement, strcmp(latest.text, text) == 0 { return }
        if let known = texts[statement], strcmp(known, text) == 0 {
            latest = (statement, known)
            return
        }
        let copy = Array(UnsafeBufferPointer(start: text, count: strlen(text) + 1))
        texts[statement] = copy
        latest = (statement, copy)
        hear(String(cString: text))
    }

    private func hear(_ sql: String) {
        guard seen.insert(sql).inserted else { return }
        let tables = Self.remembered.withLock { remembered in
            if let tables = remembered[sql] { return tables }
            let tables = Self.tables(in: sql)
            // Statements with numbers in their text are many, and seldom the same.
            if remembered.count < 1000 { remembered[sql] = tables }
            return tables
        }
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
            _ = sqlite3_trace_v2(
                database.sqliteConnection, UInt32(SQLITE_TRACE_STMT),
                { _, trace, statement, text in
                    guard let trace, let text else { return 0 }
                    Unmanaged<TableTrace>.fromOpaque(trace).takeUnretainedValue()
                        .hear(OpaquePointer(statement), UnsafePointer(text.assumingMemoryBound(to: CChar.self)))
                    return 0
                }, Unmanaged.passUnretained(trace).toOpaque())
        }
        defer {
            queue.inDatabase { _ = sqlite3_trace_v2($0.sqliteConnection, 0, nil, nil) }
            withExtendedLifetime(trace) {}
        }
        return try body()
    }
}
