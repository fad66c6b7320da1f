import GRDB
package import Playbook

/// A file that records came from.
package struct ImportedFile: Hashable, Sendable {
    package typealias ID = Identifier<ImportedFile>

    /// Its name without its folder.
    package var name: String
    /// The word for the system that wrote it, or `generic`.
    package var system: String
    /// When it was imported.
    package var at: Instant

    package init(name: String, system: String, at: Instant) {
        self.name = name
        self.system = system
        self.at = at
    }
}

/// Where a record, or the newest values of it, came from.
package struct Origin: Hashable, Sendable {
    package var file: ImportedFile
    /// 1-based.
    package var line: Int
    /// When the other system last changed the record, as far as the file says so.
    package var changed: Instant?
}

extension Reader {
    /// The files that gave or changed a record, the newest first.
    package func origins(of kind: ExternalKind, record: Int) throws -> [Origin] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT name, system, at, line, changed FROM record_origin JOIN import_file ON import_file.id = file_id
                WHERE kind = ? AND record_id = ? ORDER BY at DESC, file_id DESC
                """,
            arguments: [kind.rawValue, record]
        ).map { try Origin(row: $0) }
    }

    /// The line that gave a touch; `nil` for one that no file gave.
    package func origin(ofTouch touch: Int) throws -> Origin? {
        try Row.fetchOne(
            database,
            sql: """
                SELECT name, system, at, first_line + ?1 - first_id, NULL
                FROM touch_origin JOIN import_file ON import_file.id = file_id
                WHERE first_id = (SELECT max(first_id) FROM touch_origin WHERE first_id <= ?1) AND last_id >= ?1
                """,
            arguments: [touch]
        ).map { try Origin(row: $0) }
    }

    /// Whether a touch is known by an external id.
    ///
    /// - Parameter externalID: With the system and a colon before it.
    package func hasTouch(externalID: String) throws -> Bool {
        try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM touch WHERE external_id = ?)"),
            arguments: [externalID]) ?? false
    }

    /// Columns of a file that no field of a touch takes, as a JSON object.
    package func extra(ofTouch touch: Int) throws -> String? {
        try String.fetchOne(
            database.cachedStatement(sql: "SELECT extra FROM touch_extra WHERE touch_id = ?"), arguments: [touch])
    }
}

extension Writer {
    /// Notes a file that records come from.
    package func add(_ file: ImportedFile) throws -> ImportedFile.ID {
        ImportedFile.ID(
            try insert(
                "INSERT INTO import_file (uid, name, system, at) VALUES (?, ?, ?, ?)",
                [uids.next(), file.name, file.system, file.at.iso]))
    }

    /// Notes that a record came from a line of a file, or was changed by it.
    package func note(
        _ kind: ExternalKind, record: Int, from file: ImportedFile.ID, line: Int, changed: Instant?
    ) throws {
        try execute(
            """
            INSERT INTO record_origin (kind, record_id, file_id, line, changed) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET line = excluded.line, changed = excluded.changed
            """,
            [kind.rawValue, record, file.number, line, changed?.iso])
    }
}

extension Writer {
    /// Removes what other systems know of a record, and where it came from: for one that is removed itself.
    func forget(_ kind: ExternalKind, record: Int) throws {
        try execute("DELETE FROM external_reference WHERE kind = ? AND record_id = ?", [kind.rawValue, record])
        try execute("DELETE FROM record_origin WHERE kind = ? AND record_id = ?", [kind.rawValue, record])
    }
}

extension Origin {
    fileprivate init(row: Row) throws {
        self.init(
            file: ImportedFile(name: row[0], system: row[1], at: try row.instant(2, in: "import_file")), line: row[3],
            changed: row.hasNull(atIndex: 4) ? nil : try row.instant(4, in: "record_origin"))
    }
}
