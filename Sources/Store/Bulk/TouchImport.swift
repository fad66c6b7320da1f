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
        /// Several accounts have the name; their handles.
        case ambiguousAccount([String])
        /// The account is known, the person is not.
        case unknownContact
    }

    private let writer: Writer
    /// What stands before an external id in the store: the system and a colon.
    private let prefix: [UInt8]
    /// Whether the file's ids only number its rows: two such lists both count from one, and a touch is then known by
    /// its content.
    private let numbersRows: Bool
    private let file: ImportedFile
    private let expectedRows: Int
    private let dryRun: Bool
    private var names: TouchNames
    private var campaigns = ByteKeyMap(minimumCapacity: 256)
    private var channels = WordNumbers()
    private var types = WordNumbers()
    private let known: KnownTouches
    private let last: Int
    /// Made with the first new touch, so that a file that brings none changes nothing.
    private var rows: TouchRows?
    private var rowsSeen = 0
    /// Whether ``finish()`` has the indexes to make, which takes as long as some hundred thousand rows.
    private(set) package var makesIndexes = false
    private(set) package var newCampaigns: [String] = []
    /// The next numbers for words met for the first time in a dry run, below zero so that they meet no real one.
    private var provisional = -1

    /// - Parameters:
    ///   - writer: The transaction.
    ///   - file: What the touches come from; noted with the first of them. Its system is whose external ids they have.
    ///   - expectedRows: About how many rows the file has; more than the store has means that indexes are made anew.
    ///   - numbersRows: Whether the file's ids are the numbers of its rows, by which no touch is known.
    ///   - dryRun: Whether to count only.
    package init(
        into writer: Writer, from file: ImportedFile, expectedRows: Int, numbersRows: Bool = false, dryRun: Bool
    ) throws {
        self.writer = writer
        self.file = file
        self.expectedRows = expectedRows
        self.dryRun = dryRun
        prefix = Array("\(file.system):".utf8)
        self.numbersRows = numbersRows
        let database = writer.database
        names = try TouchNames(of: file.system, on: database)
        last = try Int.fetchOne(database, sql: "SELECT max(id) FROM touch") ?? 0
        known = try KnownTouches(on: database, upTo: last)
        try loadWords()
    }

    /// Takes one row in.
    ///
    /// - Throws: ``StoreProblem`` or `DatabaseError`; the row itself can only be told about, see ``Outcome``.
    package func add(_ row: TouchFields) throws -> Outcome {
        rowsSeen += 1
        var content = TouchContent(day: Int32(truncatingIfNeeded: row.day))
        let contact = names.contact(of: row)
        if contact == nil, !row.email.isEmpty || !row.contactExternalID.isEmpty { return .unknownContact }
        if let contact, row.account.isEmpty, row.domain.isEmpty, row.accountExternalID.isEmpty {
            content.account = Int32(truncatingIfNeeded: try names.account(ofContact: contact))
        } else {
            switch try names.account(of: row) {
            case .known(let account): content.account = Int32(truncatingIfNeeded: account)
            case .unknown: return .unknownAccount
            case .ambiguous(let handles): return .ambiguousAccount(handles)
            }
        }
        content.contact = Int32(truncatingIfNeeded: contact ?? 0)
        content.channel = Int32(truncatingIfNeeded: try number(of: row.channel, in: &channels, table: "channel"))
        content.type = Int32(truncatingIfNeeded: try number(of: row.type, in: &types, table: "touch_type"))
        content.campaign = Int32(truncatingIfNeeded: try campaign(row.campaign))
        content.note = TouchContent.hash(row.note)
        // Two systems may give the same id to different touches.
        let external = numbersRows || row.externalID.isEmpty ? [] : prefix + Array(row.externalID)
        let isKnown = try external.withUnsafeBytes { bytes in
            if try known.take(content, externalID: bytes) { return true }
            known.note(externalID: bytes)
            return false
        }
        guard !isKnown else { return .unchanged }
        if !dryRun { try newRows().add(content, row, external: external) }
        return .created
    }

    /// Makes the indexes again and notes the new rows for the journal.
    package func finish() throws {
        try rows?.finish()
        if makesIndexes { try writer.database.execute(sql: TouchIndexes.create) }
    }

    /// Where new touches go; the first one decides about the indexes.
    private func newRows() throws -> TouchRows {
        if let rows { return rows }
        let count = try Int.fetchOne(writer.database, sql: "SELECT count(*) FROM touch") ?? 0
        if expectedRows - rowsSeen >= max(count, 10_000) {
            try writer.database.execute(sql: TouchIndexes.drop)
            makesIndexes = true
        }
        let rows = try TouchRows(into: writer, from: last + 1, file: file)
        self.rows = rows
        return rows
    }

    private func number(of word: UnsafeRawBufferPointer, in map: inout WordNumbers, table: String) throws -> Int {
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

    private func loadWords() throws {
        let database = writer.database
        let stored = try Row.fetchAll(database, sql: "SELECT id, handle, name FROM campaign ORDER BY id")
        // A campaign that is called what another's handle is must not take its touches.
        for row in stored { campaigns.insert(row["handle"] as String, value: row["id"]) }
        for row in stored { campaigns.insert(row["name"] as String, value: row["id"]) }
        for row in try Row.fetchAll(database, sql: "SELECT id, name FROM channel") {
            channels.insert(row["name"] as String, value: row["id"])
        }
        for row in try Row.fetchAll(database, sql: "SELECT id, name FROM touch_type") {
            types.insert(row["name"] as String, value: row["id"])
        }
    }
}
