import GRDB
package import Playbook

extension Reader {
    /// All accounts, or those of a tier, a cluster or a segment, by name.
    ///
    /// - Parameter chosen: Only these; all where it is `nil`.
    package func accounts(
        tier: Tier? = nil, cluster: Cluster.ID? = nil, segment: Segment.ID? = nil, among chosen: Set<Account.ID>? = nil
    ) throws -> [Account] {
        try accounts(
            where: """
                (?1 IS NULL OR tier = ?1) AND (?2 IS NULL OR cluster_id = ?2) AND (?3 IS NULL OR segment_id = ?3)
                \(chosen.map { "AND id IN (\(Self.list($0)))" } ?? "")
                ORDER BY name COLLATE NOCASE, id
                """, [tier?.rawValue, cluster?.number, segment?.number])
    }

    /// The handles and names of all accounts, by name.
    package func accountNames() throws -> [(handle: String, name: String)] {
        var names: [(handle: String, name: String)] = []
        let rows = try Row.fetchCursor(
            database, sql: "SELECT handle, name FROM account ORDER BY name COLLATE NOCASE, id")
        while let row = try rows.next() { names.append((row[0], row[1])) }
        return names
    }

    /// One account by its number.
    package func account(_ id: Account.ID) throws -> Account? {
        try accounts(where: "id = ?", [id.number]).first
    }

    /// One account by its handle.
    package func account(handle: String) throws -> Account? {
        try accounts(where: "handle = ?", [handle]).first
    }

    /// The first account of a domain, given in its normal form.
    package func account(domain: String) throws -> Account? {
        try accounts(where: "domain = ? ORDER BY id LIMIT 1", [domain]).first
    }

    /// The accounts of a domain, given in its normal form, oldest first.
    package func accounts(domain: String) throws -> [Account] {
        try accounts(where: "domain = ? ORDER BY id", [domain])
    }

    /// The accounts that are parts of one, by name.
    package func subsidiaries(of account: Account.ID) throws -> [Account] {
        try accounts(where: "parent_id = ? ORDER BY name COLLATE NOCASE, id", [account.number])
    }

    /// The accounts whose names are the same once case, punctuation and legal forms are left out.
    package func accounts(nameKey: String) throws -> [Account] {
        try accounts(where: "name_key = ? ORDER BY id", [nameKey])
    }

    /// Columns are read by their place, without a copy of the row: by name, a listing would spend most of its time on
    /// finding them.
    /// What accounts have in a text of their own record, each once, the commonest first.
    ///
    /// - Precondition: The field is their industry, country, city or owner.
    package func accountTexts(of field: AccountField) throws -> [String] {
        precondition([.industry, .country, .city, .owner].contains(field), "not a text of an account")
        let column = field.rawValue
        return try String.fetchAll(
            database,
            sql: "SELECT \(column) FROM account WHERE \(column) IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1")
    }

    func accounts(where condition: String, _ arguments: [(any DatabaseValueConvertible)?]) throws -> [Account] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, handle, name, domain, industry, employees, revenue_cents, revenue_currency, country, city,
                    founded, tier, cluster_id, segment_id, owner, description, parent_id
                FROM account WHERE \(condition)
                """)
        var accounts: [Account] = []
        let rows = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
        while let row = try rows.next() { accounts.append(try Account(row: row)) }
        return accounts
    }

    /// Whether a handle is taken.
    package func hasAccount(handle: String) throws -> Bool {
        try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM account WHERE handle = ?)"), arguments: [handle]
        ) ?? false
    }

    /// The handles of all accounts, oldest first.
    package func accountHandles() throws -> [String] {
        try String.fetchAll(database, sql: "SELECT handle FROM account ORDER BY id")
    }

    /// How many accounts each tier has.
    package func accountCounts() throws -> [Tier: Int] {
        var counts: [Tier: Int] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT tier, count(*) AS n FROM account GROUP BY tier") {
            counts[try row.word("tier", in: "account")] = row["n"]
        }
        return counts
    }

    /// The columns of an imported file that no field took, as they came.
    package func extra(of account: Account.ID) throws -> String? {
        try String.fetchOne(
            database.cachedStatement(sql: "SELECT extra FROM account WHERE id = ?"), arguments: [account.number])
    }
}

extension Writer {
    /// Adds an account; its `id` is given by the store.
    ///
    /// - Parameter extra: Columns of a file that no field takes, as a JSON object.
    package func add(_ account: Account, extra: String? = nil) throws -> Account.ID {
        Account.ID(
            try insert(
                """
                INSERT INTO account (uid, handle, name, name_key, domain, industry, employees, revenue_cents,
                    revenue_currency, country, city, founded, tier, cluster_id, segment_id, owner, description, parent_id,
                    extra)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [uids.next(), account.handle] + Self.values(of: account) + [extra]))
    }

    /// Writes an account's fields over those of the same id.
    package func update(_ account: Account) throws {
        try execute(
            """
            UPDATE account SET handle = ?, name = ?, name_key = ?, domain = ?, industry = ?, employees = ?,
                revenue_cents = ?, revenue_currency = ?, country = ?, city = ?, founded = ?, tier = ?, cluster_id = ?,
                segment_id = ?, owner = ?, description = ?, parent_id = ?
            WHERE id = ?
            """,
            [account.handle] + Self.values(of: account) + [account.id.number])
    }

    /// Keeps the columns of a file that no field took, as a JSON object.
    package func setExtra(_ extra: String?, of account: Account.ID) throws {
        try execute("UPDATE account SET extra = ? WHERE id = ?", [extra, account.number])
    }

    /// Removes an account that nothing refers to.
    package func remove(_ account: Account.ID) throws {
        try forget(.account, record: account.number)
        try execute("DELETE FROM account WHERE id = ?", [account.number])
    }

    private static func values(of account: Account) -> [(any DatabaseValueConvertible)?] {
        [
            account.name, NameKey(account.name)?.text, account.domain, account.industry, account.employees,
            account.revenue?.cents, account.revenue?.currency.code, account.country, account.city, account.founded,
            account.tier.rawValue, account.cluster?.number, account.segment?.number, account.owner, account.description,
            account.parent?.number,
        ]
    }
}

extension Reader {
    /// What still refers to an account, by kind, for those that have any.
    package func references(to account: Account.ID) throws -> [(what: String, count: Int)] {
        let queries: [(String, String)] = [
            ("contacts", "SELECT count(*) FROM contact WHERE account_id = ?"),
            ("claims", "SELECT count(*) FROM claim WHERE account_id = ?"),
            ("touches", "SELECT count(*) FROM touch WHERE account_id = ?"),
            ("deals", "SELECT count(*) FROM opportunity WHERE account_id = ?"),
            ("MEDDIC elements", "SELECT count(*) FROM meddic WHERE account_id = ?"),
            ("BANT elements", "SELECT count(*) FROM bant WHERE account_id = ?"),
            ("drafts", "SELECT count(*) FROM draft WHERE account_id = ?"),
            ("sequences", "SELECT count(*) FROM enrolment WHERE account_id = ?"),
            ("hand-offs", "SELECT count(*) FROM handoff WHERE account_id = ?"),
            ("verdicts of sales", "SELECT count(*) FROM lead_verdict WHERE account_id = ?"),
            ("subsidiaries", "SELECT count(*) FROM account WHERE parent_id = ?"),
        ]
        return try queries.compactMap { what, sql in
            let count = try Int.fetchOne(database, sql: sql, arguments: [account.number]) ?? 0
            return count > 0 ? (what, count) : nil
        }
    }
}

extension Account {
    init(row: Row) throws {
        self.init(
            id: ID(row[0]), handle: row[1], name: row[2], domain: row[3], industry: row[4], employees: row[5],
            revenue: try row.money(6, 7, in: "account"), country: row[8], city: row[9], founded: row[10],
            tier: try row.word(11, in: "account"), cluster: (row[12] as Int?).map(Cluster.ID.init),
            segment: (row[13] as Int?).map(Segment.ID.init), owner: row[14], description: row[15],
            parent: (row[16] as Int?).map { ID($0) })
    }
}
