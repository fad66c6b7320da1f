import GRDB

/// The kinds of record that another system knows by an id of its own.
package enum ExternalKind: String, CaseIterable, Sendable {
    case account, contact, opportunity, campaign, claim

    /// Whether people call such a record by a handle; else by its number.
    var hasHandle: Bool { self != .claim }
}

extension Reader {
    /// The number of the record that a system knows by an id.
    package func record(_ kind: ExternalKind, system: String, externalID: String) throws -> Int? {
        try Int.fetchOne(
            database.cachedStatement(
                sql: "SELECT record_id FROM external_reference WHERE kind = ? AND system = ? AND external_id = ?"),
            arguments: [kind.rawValue, system, externalID])
    }

    /// The ids by which other systems know a record.
    package func externalIDs(of kind: ExternalKind, record: Int) throws -> [(system: String, id: String)] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT system, external_id FROM external_reference
                WHERE kind = ? AND record_id = ? AND system <> '\(ExternalKind.formerSigns)'
                ORDER BY system, external_id
                """,
            arguments: [kind.rawValue, record]
        ).map { ($0["system"], $0["external_id"]) }
    }

    /// The ids by which one system knows records of a kind, by the records' numbers; of several the first in their
    /// order.
    package func externalIDs(of kind: ExternalKind, in system: String) throws -> [Int: String] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT record_id, min(external_id) FROM external_reference WHERE kind = ? AND system = ?
                GROUP BY record_id
                """,
            arguments: [kind.rawValue, system])
        var ids: [Int: String] = [:]
        while let row = try rows.next() { ids[row[0]] = row[1] }
        return ids
    }
}

extension Writer {
    /// Notes the id by which a system knows a record; one that is noted already stays.
    package func note(_ kind: ExternalKind, system: String, externalID: String, record: Int) throws {
        try execute(
            """
            INSERT INTO external_reference (kind, system, external_id, record_id) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
            [kind.rawValue, system, externalID, record])
    }
}
