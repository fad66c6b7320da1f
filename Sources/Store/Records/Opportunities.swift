import GRDB
package import Playbook

extension Reader {
    /// All deals, or those of one account, in the order of their creation.
    package func opportunities(of account: Account.ID? = nil) throws -> [Opportunity] {
        guard let account else { return try opportunities(where: "TRUE") }
        return try opportunities(where: "account_id = ?", [account.number])
    }

    /// The open deals, in the order of their creation.
    package func openOpportunities() throws -> [Opportunity] { try opportunities(where: "outcome = 'open'") }

    /// One deal by its number.
    package func opportunity(_ id: Opportunity.ID) throws -> Opportunity? {
        try opportunities(where: "id = ?", [id.number]).first
    }

    /// One deal by its handle.
    package func opportunity(handle: String) throws -> Opportunity? {
        try opportunities(where: "handle = ?", [handle]).first
    }

    /// The deals that a condition holds for, in the order of their creation.
    func opportunities(
        where condition: String, _ arguments: [(any DatabaseValueConvertible)?] = []
    ) throws -> [Opportunity] {
        // Read by position: finding columns by name is most of the time of a report over ten thousand deals.
        let statement = try database.cachedStatement(
            sql: """
                SELECT id, handle, account_id, name, stage, outcome, amount_cents, currency, created, closes, owner, source,
                    reason, next_step
                FROM opportunity WHERE \(condition) ORDER BY created, id
                """)
        var deals: [Opportunity] = []
        let rows = try Row.fetchCursor(statement, arguments: StatementArguments(arguments))
        while let row = try rows.next() { deals.append(try Opportunity(row: row)) }
        return deals
    }

    /// The columns of an imported file that no field took, as they came.
    package func extra(of opportunity: Opportunity.ID) throws -> String? {
        try String.fetchOne(
            database.cachedStatement(sql: "SELECT extra FROM opportunity WHERE id = ?"), arguments: [opportunity.number]
        )
    }

    /// Whether a handle is taken.
    package func hasOpportunity(handle: String) throws -> Bool {
        try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM opportunity WHERE handle = ?)"),
            arguments: [handle]) ?? false
    }

    /// The handles of all deals, oldest first.
    package func opportunityHandles() throws -> [String] {
        try String.fetchAll(database, sql: "SELECT handle FROM opportunity ORDER BY id")
    }
}

extension Writer {
    /// Adds a deal; its `id` is given by the store.
    ///
    /// - Parameter extra: Columns of a file that no field takes, as a JSON object.
    package func add(_ opportunity: Opportunity, extra: String? = nil) throws -> Opportunity.ID {
        Opportunity.ID(
            try insert(
                """
                INSERT INTO opportunity (uid, handle, account_id, name, stage, outcome, amount_cents, currency, created,
                    closes, owner, source, reason, next_step, extra)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [uids.next(), opportunity.handle] + Self.values(of: opportunity) + [extra]))
    }

    /// Writes a deal's fields over those of the same id.
    package func update(_ opportunity: Opportunity) throws {
        try execute(
            """
            UPDATE opportunity SET handle = ?, account_id = ?, name = ?, stage = ?, outcome = ?, amount_cents = ?,
                currency = ?, created = ?, closes = ?, owner = ?, source = ?, reason = ?, next_step = ?
            WHERE id = ?
            """,
            [opportunity.handle] + Self.values(of: opportunity) + [opportunity.id.number])
    }

    /// Keeps the columns of a file that no field took, as a JSON object.
    package func setExtra(_ extra: String?, of opportunity: Opportunity.ID) throws {
        try execute("UPDATE opportunity SET extra = ? WHERE id = ?", [extra, opportunity.number])
    }

    private static func values(of opportunity: Opportunity) -> [(any DatabaseValueConvertible)?] {
        [
            opportunity.account.number, opportunity.name, opportunity.stage, opportunity.outcome.rawValue,
            opportunity.amount?.cents, opportunity.amount?.currency.code, opportunity.created.number,
            opportunity.closes?.number, opportunity.owner, opportunity.source, opportunity.reason, opportunity.nextStep,
        ]
    }
}

extension Opportunity {
    /// A deal from the columns of `opportunities(where:)`, by position.
    fileprivate init(row: Row) throws {
        self.init(
            id: ID(row[0]), handle: row[1], account: Account.ID(row[2]), name: row[3], stage: row[4],
            outcome: try row.word(5, in: "opportunity"), amount: try row.money(6, 7, in: "opportunity"),
            created: Day(number: row[8]), closes: (row[9] as Int?).map(Day.init(number:)), owner: row[10],
            source: row[11], reason: row[12], nextStep: row[13])
    }
}
