import CSQLite
import GRDB
import Playbook

/// Puts new touches into their tables, past the recorder: an entry notes them by the range of their numbers.
final class TouchRows {
    private let writer: Writer
    private let file: ImportedFile
    private var touch: OpaquePointer?
    private let notes: BulkInsert
    private let extras: BulkInsert
    private let origins: BulkInsert
    private var fileID = 0
    /// Touches one after the other that lines one after the other gave.
    private var run: (first: Int, last: Int, line: Int)?
    private let first: Int
    private var next: Int
    private var tables: Set<StoreTable> = [.touch, .touchOrigin]

    /// - Parameters:
    ///   - first: The number of the first touch that is added.
    ///   - file: Where the touches come from; it is noted with them.
    init(into writer: Writer, from first: Int, file: ImportedFile) throws {
        self.writer = writer
        self.file = file
        self.first = first
        next = first
        func insertion(_ table: StoreTable, _ columns: [String]) throws -> BulkInsert {
            try BulkInsert(
                into: table.rawValue, columns, on: writer.database, unrecordedBy: writer.recorder)
        }
        notes = try insertion(.touchNote, ["touch_id", "text"])
        extras = try insertion(.touchExtra, ["touch_id", "extra"])
        origins = try insertion(.touchOrigin, ["first_id", "last_id", "file_id", "first_line"])
        fileID = try writer.add(file).number
        let sql = """
            INSERT INTO touch (id, day, account_id, contact_id, channel_id, type_id, campaign_id, external_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """
        try ChangesetRecorder.check(sqlite3_prepare_v2(writer.database.sqliteConnection, sql, -1, &touch, nil))
    }

    deinit { sqlite3_finalize(touch) }

    /// Adds one touch.
    ///
    /// - Parameter external: Its id in another system, with that system before it; empty for none.
    func add(_ content: TouchContent, _ row: TouchFields, external: [UInt8]) throws {
        try insert(content, external)
        if !row.note.isEmpty {
            tables.insert(.touchNote)
            try notes.add(.number(next), .text(String(decoding: row.note, as: UTF8.self)))
        }
        if !row.extra.isEmpty {
            tables.insert(.touchExtra)
            try extras.add(.number(next), .text(String(decoding: row.extra, as: UTF8.self)))
        }
        if let run, row.line - run.line == next - run.first {
            self.run?.last = next
        } else {
            try endRun()
            run = (next, next, row.line)
        }
        next += 1
    }

    /// Puts in what is still held, and notes the rows for the journal.
    func finish() throws {
        try endRun()
        for insertion in [notes, extras, origins] { try insertion.finish() }
        if next > first { writer.ranges.append(first...(next - 1), of: tables) }
    }

    private func endRun() throws {
        guard let run else { return }
        try origins.add(.number(run.first), .number(run.last), .number(fileID), .number(run.line))
        self.run = nil
    }

    private func insert(_ content: TouchContent, _ external: [UInt8]) throws {
        func bind(_ position: Int32, _ value: Int32) {
            if value == 0 {
                sqlite3_bind_null(touch, position)
            } else {
                sqlite3_bind_int(touch, position, value)
            }
        }
        sqlite3_bind_int64(touch, 1, Int64(next))
        sqlite3_bind_int(touch, 2, content.day)
        bind(3, content.account)
        bind(4, content.contact)
        bind(5, content.channel)
        bind(6, content.type)
        bind(7, content.campaign)
        let code = external.withUnsafeBytes { bytes in
            if bytes.isEmpty {
                sqlite3_bind_null(touch, 8)
            } else {
                // The bytes outlive the step and the binding is set anew for each row, so no copy is needed.
                sqlite3_bind_text(
                    touch, 8, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil)
            }
            return writer.recorder.paused { sqlite3_step(touch) }
        }
        sqlite3_reset(touch)
        guard code == SQLITE_DONE else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
}
