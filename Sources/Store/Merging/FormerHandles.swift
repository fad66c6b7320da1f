import GRDB
import Playbook

/// The handles of records that went into others, so that notebooks and people who still say them are understood.
///
/// To the store abm's own past is a system like any other: the handle is the id by which it knew the record.
extension ExternalKind {
    package static let former = "former"
    /// The domains, names and addresses of such records, by which lists still mean them.
    package static let formerSigns = "former-sign"
}

extension Reader {
    /// The number of the record that one of this handle went into; `nil` where none did.
    package func record(_ kind: ExternalKind, formerly handle: String) throws -> Int? {
        try record(kind, system: ExternalKind.former, externalID: handle)
    }

    /// The number of the record that one with this domain or address went into; `nil` where none did.
    package func record(_ kind: ExternalKind, formerlyAt sign: String) throws -> Int? {
        try record(kind, system: ExternalKind.formerSigns, externalID: sign)
    }

    /// Whether an id of another system was that of a record which went into another.
    package func isFormer(_ kind: ExternalKind, system: String, externalID: String) throws -> Bool {
        try record(kind, formerlyAt: Self.sign(ofID: externalID, system: system)) != nil
    }

    static func sign(ofID id: String, system: String) -> String { "id:\(system):\(id)" }

    /// The number of the account that one of this name went into; `nil` where none did.
    package func account(formerlyNamed name: String) throws -> Int? {
        try NameKey(name).flatMap { try record(.account, formerlyAt: Self.sign(ofName: $0)) }
    }

    /// No domain has a colon.
    static func sign(ofName key: NameKey) -> String { "name:\(key.text)" }
}

extension Writer {
    /// Notes the handle of a record that went into another; the last one that had it counts.
    func noteFormer(
        _ handle: String, of kind: ExternalKind, record: Int, as system: String = ExternalKind.former
    ) throws {
        try execute(
            """
            INSERT INTO external_reference (kind, system, external_id, record_id) VALUES (?, ?, ?, ?)
            ON CONFLICT (kind, system, external_id) DO UPDATE SET record_id = excluded.record_id
            """,
            [kind.rawValue, system, handle, record])
    }

    /// Notes the domain and the name by which lists know an account that goes into another, or that may lose its own.
    func noteFormerSigns(of account: Int, in kept: Int) throws {
        guard
            let row = try Row.fetchOne(
                database, sql: "SELECT domain, name FROM account WHERE id = ?", arguments: [account])
        else { return }
        let name = NameKey(row[1] as String).map(Reader.sign)
        for sign in [row[0] as String?, name].compactMap({ $0 }) {
            try noteFormer(sign, of: .account, record: kept, as: ExternalKind.formerSigns)
        }
    }

    /// Notes the address by which lists know a person who goes into another, or who may lose it.
    func noteFormerAddress(of contact: Int, in kept: Int) throws {
        let email = try String.fetchOne(
            database, sql: "SELECT email FROM contact WHERE id = ?", arguments: [contact])
        if let email { try noteFormer(email, of: .contact, record: kept, as: ExternalKind.formerSigns) }
    }
}
