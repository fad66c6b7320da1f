import GRDB
package import Playbook

extension Reader {
    /// All deals, or those of one account, in the order of their creation.
    package func opportunities(of account: Account.ID? = nil) throws -> [Opportunity] {
        try Row.fetchAll(
            database,
            sql: "SELECT * FROM opportunity \(account == nil ? "" : "WHERE account_id = ?1") ORDER BY created, id",
            arguments: account.map { [$0.number] } ?? []
        ).map(Opportunity.init(row:))
    }

    /// The open deals, in the order of their creation.
    package func openOpportunities() throws -> [Opportunity] {
        try Row.fetchAll(database, sql: "SELECT * FROM opportunity WHERE outcome = 'open' ORDER BY created, id")
            .map(Opportunity.init(row:))
    }

    /// One deal by its number.
    package func opportunity(_ id: Opportunity.ID) throws -> Opportunity? {
        try Row.fetchOne(
            database.cachedStatement(sql: "SELECT * FROM opportunity WHERE id = ?"), arguments: [id.number]
        )
        .map(Opportunity.init(row:))
    }

    /// One deal by its handle.
    package func opportunity(handle: String) throws -> Opportunity? {
        try Row.fetchOne(
            database.cachedStatement(sql: "SELECT * FROM opportunity WHERE handle = ?"), arguments: [handle]
        )
        .map(Opportunity.init(row:))
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

    /// The way that a deal took, in the order in which it was written down.
    package func stageChanges(of opportunity: Opportunity.ID) throws -> [StageChange] {
        try Row.fetchAll(
            database, sql: "SELECT * FROM stage_change WHERE opportunity_id = ? ORDER BY day, id",
            arguments: [opportunity.number]
        ).map { row in
            StageChange(
                opportunity: opportunity, day: Day(number: row["day"]), stage: row["stage"],
                amount: try row.money("amount_cents", "currency", in: "stage_change"), closes: row.day("closes"))
        }
    }
}

extension Reader {
    /// The ways of all deals that were opened since a day, or closed or to be closed since then.
    package func stageChanges(ofDealsSince day: Day) throws -> [Opportunity.ID: [StageChange]] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT stage_change.* FROM stage_change JOIN opportunity ON opportunity.id = opportunity_id
                WHERE created >= ?1 OR opportunity.closes >= ?1 ORDER BY day, stage_change.id
                """, arguments: [day.number])
        return Dictionary(
            grouping: try rows.map { row in
                StageChange(
                    opportunity: Opportunity.ID(row["opportunity_id"]), day: Day(number: row["day"]),
                    stage: row["stage"], amount: try row.money("amount_cents", "currency", in: "stage_change"),
                    closes: row.day("closes"))
            }, by: \.opportunity)
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

    /// Writes down a move of a deal.
    package func add(_ change: StageChange) throws {
        try execute(
            """
            INSERT INTO stage_change (opportunity_id, day, stage, amount_cents, currency, closes)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                change.opportunity.number, change.day.number, change.stage, change.amount?.cents,
                change.amount?.currency.code, change.closes?.number,
            ])
    }

    /// Writes a deal's way anew, from its first move to its last.
    package func replaceStageChanges(of opportunity: Opportunity.ID, with changes: [StageChange]) throws {
        try execute("DELETE FROM stage_change WHERE opportunity_id = ?", [opportunity.number])
        for change in changes { try add(change) }
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
    init(row: Row) throws {
        self.init(
            id: ID(row["id"]), handle: row["handle"], account: Account.ID(row["account_id"]), name: row["name"],
            stage: row["stage"], outcome: try row.word("outcome", in: "opportunity"),
            amount: try row.money("amount_cents", "currency", in: "opportunity"), created: Day(number: row["created"]),
            closes: row.day("closes"), owner: row["owner"], source: row["source"], reason: row["reason"],
            nextStep: row["next_step"])
    }
}
