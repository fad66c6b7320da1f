import CSQLite
import GRDB
package import Playbook

/// What a person is called in one state of their record: now, before an edit, or in a record that went into theirs.
package struct KnownIdentity: Hashable, Sendable {
    package var handle: String?
    package var firstName: String?
    package var lastName: String?
    package var email: String?
    package var phone: String?
    package var linkedIn: String?
}

extension Reader {
    /// All that a person was ever called here, as far as the history and the ids of merged records tell; what they are
    /// called now first.
    package func identities(of contact: Contact) throws -> [KnownIdentity] {
        var identities = [
            KnownIdentity(
                handle: contact.handle, firstName: contact.firstName, lastName: contact.lastName, email: contact.email,
                phone: contact.phone, linkedIn: contact.linkedIn)
        ]
        let former = try Row.fetchAll(
            database,
            sql: """
                SELECT system, external_id FROM external_reference WHERE kind = 'contact' AND record_id = ?
                AND system IN (?, ?) ORDER BY 1, 2
                """, arguments: [contact.id.number, ExternalKind.former, ExternalKind.formerSigns])
        for row in former {
            let (system, sign): (String, String) = (row[0], row[1])
            if system == ExternalKind.former {
                identities.append(KnownIdentity(handle: sign))
            } else if !sign.hasPrefix("id:") {
                identities.append(KnownIdentity(email: sign))
            }
        }
        let trail = try ContactTrail(of: contact.id, in: database)
        return identities + trail.identities.filter { !identities.contains($0) }
    }
}

/// The numbers that a person's records have had in the history, and what they were called there.
///
/// A number may have been somebody else's before: it is theirs from the entry on that put their uid in.
struct ContactTrail {
    /// The entry from which on each number is theirs.
    private(set) var firstEntries: [Int: Int]
    private(set) var identities: [KnownIdentity] = []
    private var uids: Set<String>

    init(of contact: Contact.ID, in database: Database) throws {
        firstEntries = [contact.number: 0]
        uids = Set(
            try String.fetchAll(database, sql: "SELECT uid FROM contact WHERE id = ?", arguments: [contact.number]))
        let handles = Set(
            try String.fetchAll(
                database,
                sql:
                    "SELECT external_id FROM external_reference WHERE kind = 'contact' AND record_id = ? AND system = ?",
                arguments: [contact.number, ExternalKind.former]))
        if !handles.isEmpty { try findMergedRecords(handles, in: database) }
        try walk(database)
    }

    /// Whether a number of a contact means the person in an entry.
    func isTheirs(_ number: Int, in entry: Int) -> Bool { firstEntries[number].map { entry >= $0 } ?? false }

    /// Records that went into the person's: those that were removed under a handle which is known as a former one.
    private mutating func findMergedRecords(_ handles: Set<String>, in database: Database) throws {
        try Self.forEachChange(in: database) { _, change in
            guard change.operation == SQLITE_DELETE, let handle = try change.oldText(2), handles.contains(handle),
                let uid = try change.oldText(1), let number = try change.old(0)
            else { return }
            uids.insert(uid)
            firstEntries[Int(sqlite3_value_int64(number))] = 0
        }
    }

    private mutating func walk(_ database: Database) throws {
        var found: [(number: Int, identity: KnownIdentity)] = []
        try Self.forEachChange(in: database) { entry, change in
            let isInsert = change.operation == SQLITE_INSERT
            guard let value = isInsert ? try change.new(0) : try change.old(0) else { return }
            let number = Int(sqlite3_value_int64(value))
            if let uid = isInsert ? try change.newText(1) : try change.oldText(1) {
                if uids.contains(uid) {
                    // What the number was called before was somebody else.
                    if isInsert { found.removeAll { $0.number == number && firstEntries[number] == 0 } }
                    if isInsert, firstEntries[number, default: 0] == 0 { firstEntries[number] = entry }
                } else if isInsert || firstEntries[number] == nil {
                    return
                }
            }
            guard firstEntries[number] != nil else { return }
            found.append((number, try change.identity(new: false)))
            found.append((number, try change.identity(new: true)))
        }
        var seen: Set<KnownIdentity> = [KnownIdentity()]
        identities = found.map(\.identity).filter { seen.insert($0).inserted }
    }

    private static func forEachChange(
        in database: Database, _ body: (_ entry: Int, Changeset.ChangedRow) throws -> Void
    ) throws {
        let entries = try Row.fetchCursor(
            database,
            sql: """
                SELECT entry.id, changeset FROM entry JOIN entry_table ON entry_id = entry.id
                WHERE entry_table.name = 'contact' ORDER BY entry.id
                """)
        while let row = try entries.next() {
            let number: Int = row[0]
            let bytes = try row.withUnsafeData(atIndex: 1) { $0.map { [UInt8]($0) } ?? [] }
            try Changeset(bytes: bytes).forEachRow { change in
                if change.table == StoreTable.contact.rawValue { try body(number, change) }
            }
        }
    }
}

extension Changeset.ChangedRow {
    /// The text that a column had.
    func oldText(_ column: Int) throws -> String? { try column < columnCount ? Self.text(old(column)) : nil }

    /// The text that a column has now.
    func newText(_ column: Int) throws -> String? { try column < columnCount ? Self.text(new(column)) : nil }

    private static func text(_ value: OpaquePointer?) -> String? {
        guard let value, sqlite3_value_type(value) == SQLITE_TEXT else { return nil }
        return sqlite3_value_text(value).map { String(cString: $0) }
    }

    /// What the row of a contact says of who it is, before or after the change.
    fileprivate func identity(new isNew: Bool) throws -> KnownIdentity {
        if isNew, operation == SQLITE_DELETE { return KnownIdentity() }
        if !isNew, operation == SQLITE_INSERT { return KnownIdentity() }
        func text(_ column: Int) throws -> String? { isNew ? try newText(column) : try oldText(column) }
        return KnownIdentity(
            handle: try text(2), firstName: try text(4), lastName: try text(5), email: try text(6),
            phone: try text(12), linkedIn: try text(13))
    }
}
