import GRDB

/// The handles of records that went into others, so that notebooks and people who still say them are understood.
///
/// To the store abm's own past is a system like any other: the handle is the id by which it knew the record.
extension ExternalKind {
    package static let former = "former"
}

extension Reader {
    /// The number of the record that one of this handle went into; `nil` where none did.
    package func record(_ kind: ExternalKind, formerly handle: String) throws -> Int? {
        try record(kind, system: ExternalKind.former, externalID: handle)
    }
}

extension Writer {
    /// Notes the handle of a record that went into another; the last one that had it counts.
    func noteFormer(_ handle: String, of kind: ExternalKind, record: Int) throws {
        try execute(
            """
            INSERT INTO external_reference (kind, system, external_id, record_id) VALUES (?, ?, ?, ?)
            ON CONFLICT (kind, system, external_id) DO UPDATE SET record_id = excluded.record_id
            """,
            [kind.rawValue, ExternalKind.former, handle, record])
    }
}
