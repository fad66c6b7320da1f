import GRDB
import Playbook

/// What the companies and people of touches are called, as numbers.
///
/// A file says the same few thousand names a million times: all that are spelt as the store spells them stand in maps.
/// Another spelling of a company's name is looked up once and remembered.
struct TouchNames {
    /// What a name means.
    enum Meaning {
        case known(Int)
        case unknown
        /// Several companies have the name; their handles.
        case ambiguous([String])
    }

    private var accountIDs = ByteKeyMap()
    private var contactIDs = ByteKeyMap()
    /// Numbers above zero; 0 for a name that was looked up in vain, and below for ``ambiguities``.
    private var accounts = ByteKeyMap(minimumCapacity: 4096)
    private var contacts = ByteKeyMap(minimumCapacity: 16_384)
    private var accountOfContact: [Int: Int] = [:]
    /// The handles of the companies that share a name; the first one is -1 in the map.
    private var ambiguities: [[String]] = []
    private let database: Database

    /// - Parameter system: Whose ids the file has.
    init(of system: String, on database: Database) throws {
        self.database = database
        try loadAccounts()
        let former = try Row.fetchAll(
            database, sql: "SELECT kind, external_id, record_id FROM external_reference WHERE system IN (?, ?)",
            arguments: [ExternalKind.former, ExternalKind.formerSigns])
        let people = try Row.fetchCursor(
            database, sql: "SELECT id, email, account_id FROM contact WHERE email IS NOT NULL")
        while let row = try people.next() {
            contacts.insert(row[1] as String, value: row[0])
            accountOfContact[row[0]] = (row[2] as Int?) ?? 0
        }
        // What merged records were called comes last: living names win.
        for row in former {
            switch row[0] as String {
            case ExternalKind.account.rawValue: accounts.insert(row[1] as String, value: row[2])
            case ExternalKind.contact.rawValue: contacts.insert(row[1] as String, value: row[2])
            default: break
            }
        }
        let references = try Row.fetchCursor(
            database, sql: "SELECT kind, external_id, record_id FROM external_reference WHERE system = ?",
            arguments: [system])
        while let row = try references.next() {
            switch row[0] as String {
            case ExternalKind.account.rawValue: accountIDs.insert(row[1] as String, value: row[2])
            case ExternalKind.contact.rawValue: contactIDs.insert(row[1] as String, value: row[2])
            default: break
            }
        }
    }

    /// The person of a touch; `nil` where none is known.
    func contact(of row: TouchFields) -> Int? {
        contactIDs.value(of: row.contactExternalID) ?? contacts.value(of: row.email)
    }

    /// The company that a person belongs to; 0 for none.
    mutating func account(ofContact contact: Int) throws -> Int {
        if let known = accountOfContact[contact] { return known }
        // Somebody without an address came by an id.
        let account =
            try Int.fetchOne(database, sql: "SELECT account_id FROM contact WHERE id = ?", arguments: [contact]) ?? 0
        accountOfContact[contact] = account
        return account
    }

    /// The company that a touch names.
    mutating func account(of row: TouchFields) throws -> Meaning {
        if let id = accountIDs.value(of: row.accountExternalID) { return .known(id) }
        let word = row.domain.isEmpty ? row.account : row.domain
        if let number = accounts.value(of: word) { return meaning(number) }
        guard !word.isEmpty, row.domain.isEmpty else { return .unknown }
        let number = try look(for: String(decoding: word, as: UTF8.self))
        accounts.insert(word, value: number)
        return meaning(number)
    }

    private func meaning(_ number: Int) -> Meaning {
        if number > 0 { return .known(number) }
        return number == 0 ? .unknown : .ambiguous(ambiguities[-1 - number])
    }

    /// The number of a company by another spelling of its handle, domain or name.
    private mutating func look(for name: String) throws -> Int {
        let plain = name.lowercased()
        if let id = accounts.value(of: plain), id > 0 { return id }
        let key = NameKey(name)?.text
        let found = try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT id, handle FROM account WHERE \(key == nil ? "name" : "name_key") = ? ORDER BY handle"),
            arguments: [key ?? name])
        if found.isEmpty { return try Reader(database: database).account(formerlyNamed: name) ?? 0 }
        guard found.count > 1 else { return found.first.map { $0[0] } ?? 0 }
        ambiguities.append(found.map { $0[1] })
        return -ambiguities.count
    }

    private mutating func loadAccounts() throws {
        // Domains first: a handle that is spelled like another account's domain must not take its touches.
        for query in [
            "SELECT domain, id FROM account WHERE domain IS NOT NULL ORDER BY id",
            "SELECT handle, id FROM account ORDER BY id",
            // A name that two companies share says nothing: rows that have it are told, not guessed.
            "SELECT name, min(id) FROM account GROUP BY name HAVING count(*) = 1",
        ] {
            let rows = try Row.fetchCursor(database, sql: query)
            while let row = try rows.next() { accounts.insert(row[0] as String, value: row[1]) }
        }
    }
}
