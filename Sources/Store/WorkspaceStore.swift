import CSQLite
import Foundation
import GRDB
import Synchronization

/// The one door to a workspace's SQLite file.
///
/// Everything that is read goes through ``read(_:)``, everything that is written through ``record(_:bulk:_:)``: one
/// transaction and one journal entry for each command, so that any of them can be taken back. No other target sees
/// GRDB or a row.
package final class WorkspaceStore: Sendable {
    package let path: String
    let queue: DatabaseQueue
    /// For a door to the past: the tables that each table hangs on besides.
    let past: [String: Set<String>]
    /// The doors to the past that were opened here; whoever stops this one stops them.
    private let followers = Mutex<[Follower]>([])

    /// A door that another opened and does not keep open.
    private struct Follower { weak var store: WorkspaceStore? }

    init(path: String, queue: DatabaseQueue, past: [String: Set<String>] = [:]) {
        self.path = path
        self.queue = queue
        self.past = past
    }

    /// Remembers a door that was opened through this one.
    func follow(_ store: WorkspaceStore) {
        followers.withLock { followers in
            followers.removeAll { $0.store == nil }
            followers.append(Follower(store: store))
        }
    }

    /// Opens a workspace's file, bringing an older version up to date.
    ///
    /// - Throws: ``StoreProblem``.
    package static func open(at path: String) throws(StoreProblem) -> WorkspaceStore {
        try open(at: path, isNew: false, isScratch: false)
    }

    /// Makes a new, empty workspace file where none is.
    ///
    /// - Parameters:
    ///   - path: Where; nothing may be there.
    ///   - isScratch: Whether the file is thrown away if the program stops, so that nothing need wait for the disk.
    /// - Throws: ``StoreProblem``.
    package static func create(at path: String, isScratch: Bool = false) throws(StoreProblem) -> WorkspaceStore {
        try open(at: path, isNew: true, isScratch: isScratch)
    }

    /// Opens a file that is thrown away.
    ///
    /// - Parameter past: See ``past``.
    static func openScratch(at path: String, past: [String: Set<String>]) throws(StoreProblem) -> WorkspaceStore {
        try open(at: path, isNew: false, isScratch: true, past: past)
    }

    private static func open(
        at path: String, isNew: Bool, isScratch: Bool, past: [String: Set<String>] = [:]
    ) throws(StoreProblem) -> WorkspaceStore {
        // SQLite would make an empty file where none is.
        guard isNew || access(path, F_OK) == 0 else { throw .missing(path: path) }
        var configuration = Configuration()
        configuration.busyMode = .timeout(2)
        configuration.label = "workspace"
        if isScratch {
            configuration.prepareDatabase {
                try $0.execute(sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY")
            }
        }
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.inDatabase { database in
                let application = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
                let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
                if application != Migrations.applicationID {
                    let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
                    guard isNew, isEmpty, version == 0 else { throw StoreProblem.foreign(path: path) }
                }
                guard version <= Migrations.current else { throw StoreProblem.newer(path: path, version: version) }
                if version < Migrations.current { try Migrations.migrate(database, from: version) }
            }
            return WorkspaceStore(path: path, queue: queue, past: past)
        } catch let problem as StoreProblem {
            throw problem
        } catch let error as DatabaseError {
            throw StoreProblem(error, path: path) ?? .unreadable(path: path, reason: error.description)
        } catch {
            throw .unreadable(path: path, reason: "\(error)")
        }
    }

    /// Looks at the workspace, in one transaction, so that all that is read belongs together.
    ///
    /// - Throws: What `body` throws; ``StoreProblem`` for what the file itself refuses.
    package func read<Result>(_ body: (Reader) throws -> Result) throws -> Result {
        try translatingErrors {
            try queue.inDatabase { database in
                var result: Result?
                try database.inTransaction(.deferred) {
                    result = try body(Reader(database: database))
                    return .commit
                }
                guard let result else { preconditionFailure("a transaction ended without its result") }
                return result
            }
        }
    }

    /// Runs `body` as one journal entry: all of it happens, or none.
    ///
    /// An entry that changed nothing is not kept.
    /// - Parameters:
    ///   - draft: What the journal is to say of the entry.
    ///   - uids: Where new records' uids come from.
    ///   - bulk: Whether foreign keys are checked once at the end instead of row by row.
    ///   - body: The changes; its second part is the summary for the history.
    /// - Returns: What `body` returned, and the entry's number if anything changed.
    package func record<Result>(
        _ draft: Entry.Draft, uids: any UIDSource, bulk: Bool = false,
        _ body: (Writer) throws -> (result: Result, summary: String)
    ) throws -> (result: Result, entry: Int?) {
        try translatingErrors {
            try queue.inDatabase { database in
                try changing(database, withoutForeignKeys: bulk) {
                    let recorder = try ChangesetRecorder(on: database)
                    let writer = Writer(database: database, uids: uids, recorder: recorder)
                    let (result, summary) = try body(writer)
                    let changeset = try recorder.finish()
                    try MoneyLimit.check(after: changeset, in: database)
                    if bulk { try ForeignKeys(in: database).check(after: changeset) }
                    let entry = try Journal.append(
                        draft, summary: summary, changeset: changeset, bulk: writer.ranges,
                        beyondUndo: writer.beyondUndo, to: database)
                    return (result, entry)
                }
            }
        }
    }

    /// Runs changes that the journal does not record, in one transaction with foreign keys checked at its end.
    func restoring<Result>(_ body: (Database) throws -> Result) throws -> Result {
        try translatingErrors {
            try queue.inDatabase { database in
                try changing(database, withoutForeignKeys: true) {
                    let result = try body(database)
                    try database.checkForeignKeys()
                    return result
                }
            }
        }
    }

    /// Runs an undo or a redo, which moves along the journal and makes no entry of its own.
    package func moveAlongJournal<Result>(_ body: (Journal) throws -> Result) throws -> Result {
        try translatingErrors {
            try queue.inDatabase { database in
                // Row by row, the foreign keys of a million touches would take longer than moving them.
                let bulk = try Journal(database: database).nextMoveIsBulk()
                return try changing(database, withoutForeignKeys: bulk) {
                    let result = try body(Journal(database: database))
                    if bulk { try database.checkForeignKeys() }
                    return result
                }
            }
        }
    }

    /// Writes a copy of the file, history included, as it is at this moment.
    ///
    /// - Parameter path: Where; nothing may be there.
    package func copy(to path: String) throws { try translatingErrors { try queue.vacuum(into: path) } }

    /// Takes back entries that are the newest that stand: all of them, or none.
    ///
    /// - Parameter numbers: Oldest first.
    /// - Throws: `Journal.Refused` where others have been written since.
    package func takeBack(_ numbers: [Int]) throws {
        guard let first = numbers.first else { return }
        try translatingErrors {
            try queue.inDatabase { database in
                let bulk = try Journal(database: database).hasBulk(from: first)
                try changing(database, withoutForeignKeys: bulk) {
                    let journal = Journal(database: database)
                    for number in numbers.reversed() { try journal.undo(expecting: number) }
                    if bulk { try database.checkForeignKeys() }
                }
            }
        }
    }

    /// One transaction that keeps its changes, with foreign keys checked row by row, or not at all: then `body` does.
    private func changing<Result>(
        _ database: Database, withoutForeignKeys: Bool, _ body: () throws -> Result
    ) throws -> Result {
        // SQLite ignores this setting inside a transaction, so it is set around it.
        if withoutForeignKeys { try database.execute(sql: "PRAGMA foreign_keys = OFF") }
        defer {
            if withoutForeignKeys {
                do {
                    try database.execute(sql: "PRAGMA foreign_keys = ON")
                } catch {
                    preconditionFailure("foreign keys could not be switched on again: \(error)")
                }
            }
        }
        var result: Result?
        try database.inTransaction(.immediate) {
            result = try body()
            return .commit
        }
        guard let result else { preconditionFailure("a transaction ended without its result") }
        return result
    }

    /// Stops whatever the file is doing, from any thread; the running command is rolled back.
    package func interrupt() {
        queue.interrupt()
        for follower in followers.withLock({ $0 }) { follower.store?.interrupt() }
    }

    func translatingErrors<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as DatabaseError {
            if let problem = StoreProblem(error, path: path) { throw problem }
            throw error
        }
    }
}
