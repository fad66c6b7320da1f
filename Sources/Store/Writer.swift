import GRDB

/// What may be changed in a workspace; its changes stand in extensions, a file for each noun.
///
/// It lives only as long as its transaction, and the recorder watches every change that it makes.
package struct Writer {
    let database: Database
    let uids: any UIDSource
    let recorder: ChangesetRecorder
    let ranges = InsertedRanges()
    let beyondUndo = ChangeBeyondUndo()

    /// The same workspace, to look at.
    package var reader: Reader { Reader(database: database) }

    /// Tries `body` and takes back all that it changed: for a look at what would happen.
    package func rehearsing<Result>(_ body: () throws -> Result) throws -> Result {
        var result: Result?
        try database.inSavepoint {
            result = try body()
            return .rollback
        }
        guard let result else { preconditionFailure("a savepoint ended without its result") }
        return result
    }

    /// Runs one statement with arguments in the order of its question marks.
    func execute(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?] = []) throws {
        try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(arguments))
    }

    /// Runs one INSERT and gives the new row's number.
    func insert(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws -> Int {
        try execute(sql, arguments)
        return Int(database.lastInsertedRowID)
    }
}

/// Rows that a bulk import inserted and that the changeset leaves out, as ranges of ids of `touch`.
final class InsertedRanges {
    private(set) var all: [ClosedRange<Int>] = []
    /// The tables that have rows of them.
    private(set) var tables: Set<StoreTable> = []

    func append(_ range: ClosedRange<Int>, of tables: Set<StoreTable>) {
        all.append(range)
        self.tables.formUnion(tables)
    }
}
