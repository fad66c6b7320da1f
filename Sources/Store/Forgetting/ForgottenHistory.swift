import CSQLite
import GRDB
import Playbook

/// Takes a person out of the history: an entry that touches them loses its changes and its line, and can no longer be
/// taken back; any other line that names them loses the name.
struct ForgottenHistory {
    /// What the history says of an entry that touched the person.
    static let summary = "Touched a person who was forgotten"

    let database: Database
    let trail: ContactTrail
    let mentions: PersonMentions
    /// The names whose forms are the person's alone.
    var ownNames: Set<String> = []
    /// The columns that refer to a contact, by table.
    let contactColumns: [String: [Int]]
    /// The numbers of the rows that went, and the columns of others that refer to them.
    let gone: [StoreTable: Set<Int>]
    let goneColumns: [StoreTable: [String: [Int]]]

    /// Goes through all entries, also those that were undone.
    func clean(_ tally: inout ForgottenTally) throws {
        // What was undone could be redone with all that it holds.
        try BulkRows.drop(from: database)
        try database.execute(sql: "UPDATE entry SET state = 'dropped' WHERE state = 'undone'")
        let (touched, lines) = try find()
        for entry in touched {
            let line = try String.fetchOne(database, sql: "SELECT line FROM entry WHERE id = ?", arguments: [entry])
            try database.execute(
                sql: "UPDATE entry SET line = ?, summary = ?, changeset = x'' WHERE id = ?",
                arguments: [Self.line(line ?? ""), Self.summary, entry])
            try database.execute(
                sql: "INSERT INTO forgotten_entry (entry_id, is_act) VALUES (?, 0) ON CONFLICT DO NOTHING",
                arguments: [entry])
        }
        for (entry, line, summary) in lines {
            try database.execute(
                sql: "UPDATE entry SET line = ?, summary = ? WHERE id = ?",
                arguments: [mentions.redacted(line) ?? line, mentions.redacted(summary) ?? summary, entry])
        }
        tally.entries = touched
        tally.lines = lines.count
        try cleanCells()
    }

    /// A cell or a notebook may be called after somebody.
    private func cleanCells() throws {
        for column in ["notebook", "cell"] {
            let names = try String.fetchAll(
                database, sql: "SELECT DISTINCT \(column) FROM entry WHERE \(column) IS NOT NULL")
            for name in names {
                guard let redacted = mentions.redacted(name) else { continue }
                try database.execute(
                    sql: "UPDATE entry SET \(column) = ? WHERE \(column) = ?", arguments: [redacted, name])
            }
        }
    }

    /// The entries that touch the person, and the lines of others that name them.
    func find() throws -> (touched: [Int], lines: [(entry: Int, line: String, summary: String)]) {
        let own = Dictionary(
            gone.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first })
        var touched: [Int] = []
        var lines: [(entry: Int, line: String, summary: String)] = []
        let entries = try Row.fetchCursor(
            database, sql: "SELECT id, line, summary, changeset FROM entry ORDER BY id")
        while let row = try entries.next() {
            let (number, line, summary): (Int, String, String) = (row[0], row[1], row[2])
            let bytes = try row.withUnsafeData(atIndex: 3) { $0.map { [UInt8]($0) } ?? [] }
            if try touches(Changeset(bytes: bytes), entry: number, own: own) {
                touched.append(number)
            } else if mentions.stand(in: line) || mentions.stand(in: summary) {
                lines.append((number, line, summary))
            }
        }
        return (touched, lines)
    }

    /// The first word of a line, which is the vocabulary's and nobody's name.
    private static func line(_ line: String) -> String {
        let word = line.split(separator: " ").first.map(String.init) ?? ""
        return word.allSatisfy(\.isASCII) && word.allSatisfy(\.isLetter) ? "\(word) …" : "…"
    }

    private func touches(_ changeset: Changeset, entry: Int, own: [String: Set<Int>]) throws -> Bool {
        var isTouched = false
        try changeset.forEachRow { change in
            guard !isTouched else { return }
            isTouched = try touches(change, entry: entry, own: own)
        }
        return isTouched
    }

    private func touches(_ change: Changeset.ChangedRow, entry: Int, own: [String: Set<Int>]) throws -> Bool {
        func numbers(_ column: Int) throws -> [Int] {
            guard column < change.columnCount else { return [] }
            return try change.values(column).filter { sqlite3_value_type($0) == SQLITE_INTEGER }.map {
                Int(sqlite3_value_int64($0))
            }
        }
        let table = change.table
        if table == StoreTable.contact.rawValue {
            if try numbers(0).contains(where: { trail.isTheirs($0, in: entry) }) { return true }
        } else if let gone = own[table], try numbers(0).contains(where: gone.contains) {
            return true
        }
        for column in contactColumns[table] ?? []
        where try numbers(column).contains(where: { trail.isTheirs($0, in: entry) }) { return true }
        for (parent, columns) in goneColumns where parent != .contact {
            guard let numbersGone = gone[parent] else { continue }
            for column in columns[table] ?? [] where try numbers(column).contains(where: numbersGone.contains) {
                return true
            }
        }
        if [StoreTable.externalReference.rawValue, StoreTable.recordOrigin.rawValue].contains(table) {
            let place = table == StoreTable.recordOrigin.rawValue ? 1 : 3
            let isContact = try change.values(0).contains { value in
                sqlite3_value_text(value).map { String(cString: $0) } == StoreTable.contact.rawValue
            }
            if isContact, try numbers(place).contains(where: { trail.isTheirs($0, in: entry) }) { return true }
        }
        if table == StoreTable.nameForm.rawValue,
            try change.values(0).contains(where: { value in
                sqlite3_value_text(value).map { ownNames.contains(String(cString: $0)) } ?? false
            })
        {
            return true
        }
        for column in 0..<change.columnCount {
            for value in try change.values(column) where sqlite3_value_type(value) == SQLITE_TEXT {
                guard let start = sqlite3_value_text(value) else { continue }
                let bytes = UnsafeRawBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
                if mentions.mayStand(in: bytes), mentions.stand(in: String(decoding: bytes, as: UTF8.self)) {
                    return true
                }
            }
        }
        return false
    }
}

extension Changeset.ChangedRow {
    /// What a column was and is, as far as the change says.
    fileprivate func values(_ column: Int) throws -> [OpaquePointer] {
        var values: [OpaquePointer] = []
        if operation != SQLITE_INSERT, let old = try old(column) { values.append(old) }
        if operation != SQLITE_DELETE, let new = try new(column) { values.append(new) }
        return values
    }
}
