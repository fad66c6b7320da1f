import GRDB
package import Playbook

extension Reader {
    /// All people, or those of one account, by last name.
    ///
    /// - Parameter includingPlaceholders: Also roles that are kept free for people not yet known. They are nobody, so
    ///   that whatever counts people or writes to them does without.
    package func contacts(of account: Account.ID? = nil, includingPlaceholders: Bool = false) throws -> [Contact] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT * FROM contact WHERE placeholder <= ?1 \(account == nil ? "" : "AND account_id = ?2")
                ORDER BY last_name COLLATE NOCASE, first_name COLLATE NOCASE, id
                """,
            arguments: StatementArguments([includingPlaceholders ? 1 : 0] + (account.map { [$0.number] } ?? []))
        ).map(Contact.init(row:))
    }

    /// One person by their number.
    package func contact(_ id: Contact.ID) throws -> Contact? {
        try Row.fetchOne(database.cachedStatement(sql: "SELECT * FROM contact WHERE id = ?"), arguments: [id.number])
            .map(
                Contact.init(row:))
    }

    /// One person by their handle.
    package func contact(handle: String) throws -> Contact? {
        try Row.fetchOne(database.cachedStatement(sql: "SELECT * FROM contact WHERE handle = ?"), arguments: [handle])
            .map(Contact.init(row:))
    }

    /// - Parameter email: In lower case.
    package func contact(email: String) throws -> Contact? {
        try Row.fetchOne(database.cachedStatement(sql: "SELECT * FROM contact WHERE email = ?"), arguments: [email])
            .map(
                Contact.init(row:))
    }

    /// The columns of an imported file that no field took, as they came.
    package func extra(of contact: Contact.ID) throws -> String? {
        try String.fetchOne(
            database.cachedStatement(sql: "SELECT extra FROM contact WHERE id = ?"), arguments: [contact.number])
    }

    /// Whether a handle is taken.
    package func hasContact(handle: String) throws -> Bool {
        try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM contact WHERE handle = ?)"), arguments: [handle]
        ) ?? false
    }

    /// The handles of all people, oldest first.
    package func contactHandles() throws -> [String] {
        try String.fetchAll(database, sql: "SELECT handle FROM contact ORDER BY id")
    }

    /// Whom everybody reports to.
    package func superiors() throws -> [Contact.ID: Contact.ID] {
        let rows = try Row.fetchAll(database, sql: "SELECT from_id, to_id FROM relation WHERE kind = 'reports-to'")
        return Dictionary(
            rows.map { (Contact.ID($0[0] as Int), Contact.ID($0[1] as Int)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Who reports to whom, of all people.
    package func reportingLines() throws -> [Relation] {
        try Row.fetchAll(
            database, sql: "SELECT from_id, to_id FROM relation WHERE kind = 'reports-to' ORDER BY from_id, to_id"
        ).map { Relation(from: Contact.ID($0[0]), kind: .reportsTo, to: Contact.ID($0[1])) }
    }

    /// The ties between the people of one account.
    package func relations(of account: Account.ID) throws -> [Relation] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT relation.* FROM relation JOIN contact ON contact.id = from_id WHERE account_id = ?
                ORDER BY from_id, kind, to_id
                """,
            arguments: [account.number]
        ).map { row in
            Relation(
                from: Contact.ID(row["from_id"]), kind: try row.word("kind", in: "relation"),
                to: Contact.ID(row["to_id"]))
        }
    }
}

extension Writer {
    /// Adds a person; the `id` is given by the store.
    ///
    /// - Parameter extra: Columns of a file that no field takes, as a JSON object.
    package func add(_ contact: Contact, extra: String? = nil) throws -> Contact.ID {
        Contact.ID(
            try insert(
                """
                INSERT INTO contact (uid, handle, account_id, first_name, last_name, email, title, role, seniority,
                    influence, stance, department, phone, linkedin, language, opted_out, source, basis, obtained, informed,
                    placeholder, extra)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [uids.next(), contact.handle] + Self.values(of: contact) + [extra]))
    }

    /// Writes a person's fields over those of the same id.
    package func update(_ contact: Contact) throws {
        try execute(
            """
            UPDATE contact SET handle = ?, account_id = ?, first_name = ?, last_name = ?, email = ?, title = ?, role = ?,
                seniority = ?, influence = ?, stance = ?, department = ?, phone = ?, linkedin = ?, language = ?,
                opted_out = ?, source = ?, basis = ?, obtained = ?, informed = ?, placeholder = ?
            WHERE id = ?
            """,
            [contact.handle] + Self.values(of: contact) + [contact.id.number])
    }

    /// Keeps the columns of a file that no field took, as a JSON object.
    package func setExtra(_ extra: String?, of contact: Contact.ID) throws {
        try execute("UPDATE contact SET extra = ? WHERE id = ?", [extra, contact.number])
    }

    /// Ties two people; a tie that is there already stays as it is.
    ///
    /// A person reports to one other: a new superior takes the old one's place.
    /// - Returns: Whether anything changed.
    package func relate(_ relation: Relation) throws -> Bool {
        let before = database.totalChangesCount
        if relation.kind == .reportsTo {
            try execute(
                "DELETE FROM relation WHERE from_id = ? AND kind = 'reports-to' AND to_id <> ?",
                [relation.from.number, relation.to.number])
        }
        try execute(
            "INSERT INTO relation (from_id, kind, to_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            [relation.from.number, relation.kind.rawValue, relation.to.number])
        return database.totalChangesCount > before
    }

    private static func values(of contact: Contact) -> [(any DatabaseValueConvertible)?] {
        [
            contact.account?.number, contact.firstName, contact.lastName, contact.email, contact.title,
            contact.role?.rawValue, contact.seniority?.rawValue, contact.influence, contact.stance?.rawValue,
            contact.department, contact.phone, contact.linkedIn, contact.language?.rawValue, contact.optedOut,
            contact.source, contact.basis?.rawValue, contact.obtained?.number, contact.informed?.number,
            contact.isPlaceholder,
        ]
    }
}

extension Contact {
    /// A row of `SELECT contact.*`. Columns are read by their place: by name, a thousand people would spend most of
    /// their time on finding them.
    init(row: Row) throws {
        func word<Value: Word>(_ column: Int) throws -> Value? {
            guard let text: String = row[column] else { return nil }
            guard let value = Value(rawValue: text) else { throw DamagedValue(table: "contact", value: text) }
            return value
        }
        self.init(
            id: ID(row[0]), handle: row[2], account: (row[3] as Int?).map { Account.ID($0) }, firstName: row[4],
            lastName: row[5], email: row[6], title: row[7], role: try word(8), seniority: try word(9),
            influence: row[10], stance: try word(11), department: row[12], phone: row[13], linkedIn: row[14],
            language: try word(15), optedOut: row[16], source: row[17], basis: try word(19),
            obtained: (row[20] as Int?).map(Day.init(number:)), informed: (row[21] as Int?).map(Day.init(number:)),
            isPlaceholder: row[22])
    }
}
