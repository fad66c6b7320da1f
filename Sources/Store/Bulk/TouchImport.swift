import CSQLite
import GRDB
import Playbook

/// Puts a file's touches into the store, at a million in a few seconds.
///
/// Names become numbers through maps in memory, rows go in through one prepared statement, and the indexes are made
/// again after the rows where there are more new rows than old. A touch is the same touch by its external id, else by
/// its content and its count: a file that repeats a line three times stands for three touches, and importing it again
/// adds none.
package final class TouchImport {
    /// What became of one row.
    package enum Outcome: Hashable, Sendable {
        case created
        case unchanged
        /// Neither the account nor the contact is known.
        case unknownAccount
        /// The account is known, the person is not.
        case unknownContact
    }

    private let writer: Writer
    private let system: String
    /// What stands before an external id in the store: the system and a colon.
    private let prefix: [UInt8]
    private let dryRun: Bool
    private var accountIDs = ByteKeyMap()
    private var contactIDs = ByteKeyMap()
    private var accounts = ByteKeyMap(minimumCapacity: 4096)
    private var contacts = ByteKeyMap(minimumCapacity: 16_384)
    private var accountOfContact: [Int: Int] = [:]
    private var campaigns = ByteKeyMap(minimumCapacity: 256)
    private var channels = ByteKeyMap()
    private var types = ByteKeyMap()
    private var externals = ByteKeyMap()
    /// How many touches of each content the store had before, counted down as the file repeats them.
    private var existing: [TouchContent: Int] = [:]
    private var insertion: OpaquePointer?
    private var firstID: Int
    private var nextID: Int
    private var droppedIndexes = false
    private(set) package var newCampaigns: [String] = []
    /// The next numbers for words met for the first time in a dry run, below zero so that they meet no real one.
    private var provisional = -1

    /// - Parameters:
    ///   - writer: The transaction.
    ///   - system: Whose external ids the file has.
    ///   - expectedRows: About how many rows the file has; more than the store has means that indexes are made anew.
    ///   - dryRun: Whether to count only.
    package init(into writer: Writer, system: String, expectedRows: Int, dryRun: Bool) throws {
        self.writer = writer
        self.system = system
        prefix = Array("\(system):".utf8)
        self.dryRun = dryRun
        let database = writer.database
        let last = try Int.fetchOne(database, sql: "SELECT max(id) FROM touch") ?? 0
        firstID = last + 1
        nextID = last + 1
        try loadNames()
        if last > 0 { try loadExisting() }
        if !dryRun {
            let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM touch") ?? 0
            if expectedRows > max(count, 10_000) {
                try database.execute(sql: TouchIndexes.drop)
                droppedIndexes = true
            }
            let sql = """
                INSERT INTO touch (id, day, account_id, contact_id, channel_id, type_id, campaign_id, external_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
            try ChangesetRecorder.check(sqlite3_prepare_v2(database.sqliteConnection, sql, -1, &insertion, nil))
        }
    }

    deinit { sqlite3_finalize(insertion) }

    /// Takes one row in.
    ///
    /// - Throws: ``StoreProblem`` or `DatabaseError`; the row itself can only be told about, see ``Outcome``.
    package func add(_ row: TouchFields) throws -> Outcome {
        var content = TouchContent(day: Int32(truncatingIfNeeded: row.day))
        let contact = contactIDs.value(of: row.contactExternalID) ?? contacts.value(of: row.email)
        if contact == nil, !row.email.isEmpty || !row.contactExternalID.isEmpty { return .unknownContact }
        if let account = accountIDs.value(of: row.accountExternalID) ?? accounts.value(of: row.account) {
            content.account = Int32(truncatingIfNeeded: account)
        } else {
            guard row.account.isEmpty, row.accountExternalID.isEmpty, let contact else { return .unknownAccount }
            content.account = Int32(truncatingIfNeeded: accountOfContact[contact] ?? 0)
        }
        content.contact = Int32(truncatingIfNeeded: contact ?? 0)
        content.channel = Int32(truncatingIfNeeded: try number(of: row.channel, in: &channels, table: "channel"))
        content.type = Int32(truncatingIfNeeded: try number(of: row.type, in: &types, table: "touch_type"))
        content.campaign = Int32(truncatingIfNeeded: try campaign(row.campaign))
        content.note = TouchContent.hash(row.note)
        // Two systems may give the same id to different touches.
        let external = row.externalID.isEmpty ? [] : prefix + Array(row.externalID)
        if !external.isEmpty {
            let isKnown = external.withUnsafeBytes { externals.value(of: $0) != nil }
            if isKnown { return .unchanged }
            if !dryRun { external.withUnsafeBytes { externals.insert($0, value: nextID) } }
        } else if let count = existing[content] {
            if count == 1 { existing[content] = nil } else { existing[content] = count - 1 }
            return .unchanged
        }
        if !dryRun { try insert(content, note: row.note, external: external) }
        return .created
    }

    /// Makes the indexes again and notes the new rows for the journal.
    package func finish() throws {
        guard !dryRun else { return }
        if droppedIndexes {
            try writer.database.execute(sql: TouchIndexes.create)
        }
        if nextID > firstID { writer.ranges.append(firstID...(nextID - 1)) }
    }

    private func insert(_ content: TouchContent, note: UnsafeRawBufferPointer, external: [UInt8]) throws {
        func bind(_ position: Int32, _ value: Int32) {
            if value == 0 {
                sqlite3_bind_null(insertion, position)
            } else {
                sqlite3_bind_int(insertion, position, value)
            }
        }
        sqlite3_bind_int64(insertion, 1, Int64(nextID))
        sqlite3_bind_int(insertion, 2, content.day)
        bind(3, content.account)
        bind(4, content.contact)
        bind(5, content.channel)
        bind(6, content.type)
        bind(7, content.campaign)
        let code = external.withUnsafeBytes { bytes in
            if bytes.isEmpty {
                sqlite3_bind_null(insertion, 8)
            } else {
                // The bytes outlive the step and the binding is set anew for each row, so no copy is needed.
                sqlite3_bind_text(
                    insertion, 8, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil)
            }
            return writer.recorder.paused { sqlite3_step(insertion) }
        }
        sqlite3_reset(insertion)
        guard code == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
        if !note.isEmpty {
            try writer.execute(
                "INSERT INTO touch_note (touch_id, text) VALUES (?, ?)",
                [nextID, String(decoding: note, as: UTF8.self)])
        }
        nextID += 1
    }

    private func number(of word: UnsafeRawBufferPointer, in map: inout ByteKeyMap, table: String) throws -> Int {
        if let known = map.value(of: word) { return known }
        let number: Int
        if dryRun {
            number = provisional
            provisional -= 1
        } else {
            number = try writer.lookup(String(decoding: word, as: UTF8.self), in: table)
        }
        map.insert(word, value: number)
        return number
    }

    /// The number of a campaign by handle or name, made where it is new; 0 for none.
    private func campaign(_ word: UnsafeRawBufferPointer) throws -> Int {
        guard !word.isEmpty else { return 0 }
        if let known = campaigns.value(of: word) { return known }
        let name = String(decoding: word, as: UTF8.self)
        newCampaigns.append(name)
        let number: Int
        if dryRun {
            number = provisional
            provisional -= 1
        } else {
            let base = Handle.of(name) ?? "campaign"
            let unique = uniqueHandle(base) { campaigns.value(of: $0) != nil }
            number = try writer.add(Campaign(id: Campaign.ID(0), handle: unique, name: name)).number
            campaigns.insert(unique, value: number)
        }
        campaigns.insert(word, value: number)
        return number
    }

    private func loadNames() throws {
        let database = writer.database
        for row in try Row.fetchAll(database, sql: "SELECT id, handle, name, domain FROM account ORDER BY id") {
            let id: Int = row["id"]
            // Domains first: a handle that is spelled like another account's domain must not take its touches.
            if let domain: String = row["domain"] { accounts.insert(domain, value: id) }
        }
        for row in try Row.fetchAll(database, sql: "SELECT id, handle FROM account ORDER BY id") {
            accounts.insert(row["handle"] as String, value: row["id"])
        }
        // A name that two companies share says nothing: rows that have it are told, not guessed.
        for row in try Row.fetchAll(
            database, sql: "SELECT min(id) AS id, name FROM account GROUP BY name HAVING count(*) = 1")
        {
            accounts.insert(row["name"] as String, value: row["id"])
        }
        for row in try Row.fetchAll(database, sql: "SELECT id, email, account_id FROM contact WHERE email IS NOT NULL")
        {
            contacts.insert(row["email"] as String, value: row["id"])
            accountOfContact[row["id"]] = row["account_id"]
        }
        for row in try Row.fetchAll(
            database, sql: "SELECT kind, external_id, record_id FROM external_reference WHERE system = ?",
            arguments: [system])
        {
            let id: String = row["external_id"]
            switch row["kind"] as String {
            case ExternalKind.account.rawValue: accountIDs.insert(id, value: row["record_id"])
            case ExternalKind.contact.rawValue: contactIDs.insert(id, value: row["record_id"])
            default: break
            }
        }
        for row in try Row.fetchAll(database, sql: "SELECT id, handle, name FROM campaign ORDER BY id") {
            campaigns.insert(row["handle"] as String, value: row["id"])
            campaigns.insert(row["name"] as String, value: row["id"])
        }
        for row in try Row.fetchAll(database, sql: "SELECT id, name FROM channel") {
            channels.insert(row["name"] as String, value: row["id"])
        }
        for row in try Row.fetchAll(database, sql: "SELECT id, name FROM touch_type") {
            types.insert(row["name"] as String, value: row["id"])
        }
    }

    /// Counts the touches that are there, by content; those with an external id are known by it alone.
    private func loadExisting() throws {
        var statement: OpaquePointer?
        let sql = """
            SELECT day, account_id, contact_id, channel_id, type_id, campaign_id, external_id, text
            FROM touch LEFT JOIN touch_note ON touch_id = id
            """
        try ChangesetRecorder.check(sqlite3_prepare_v2(writer.database.sqliteConnection, sql, -1, &statement, nil))
        defer { sqlite3_finalize(statement) }
        func text(_ column: Int32) -> UnsafeRawBufferPointer {
            UnsafeRawBufferPointer(
                start: sqlite3_column_text(statement, column), count: Int(sqlite3_column_bytes(statement, column)))
        }
        while true {
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { break }
            guard code == SQLITE_ROW else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
            if sqlite3_column_type(statement, 6) != SQLITE_NULL {
                externals.insert(text(6), value: 1)
                continue
            }
            let content = TouchContent(
                day: sqlite3_column_int(statement, 0), account: sqlite3_column_int(statement, 1),
                contact: sqlite3_column_int(statement, 2), channel: sqlite3_column_int(statement, 3),
                type: sqlite3_column_int(statement, 4), campaign: sqlite3_column_int(statement, 5),
                note: TouchContent.hash(text(7)))
            existing[content, default: 0] += 1
        }
    }
}
