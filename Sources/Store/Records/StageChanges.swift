import GRDB
package import Playbook

extension Reader {
    /// The ways of all deals, day by day in the order in which they were written down.
    package func stageChanges() throws -> [StageChange] { try stageChanges(of: "stage_change") }

    /// The way that a deal took, in the order in which it was written down.
    package func stageChanges(of opportunity: Opportunity.ID) throws -> [StageChange] {
        try stageChanges(of: "stage_change WHERE opportunity_id = ?", [opportunity.number])
    }

    /// The ways of all deals that were opened since a day, or closed or to be closed since then.
    package func stageChanges(ofDealsSince day: Day) throws -> [Opportunity.ID: [StageChange]] {
        Dictionary(
            grouping: try stageChanges(
                of: """
                    stage_change JOIN opportunity ON opportunity.id = opportunity_id
                    WHERE created >= ?1 OR opportunity.closes >= ?1
                    """, [day.number]), by: \.opportunity)
    }

    private func stageChanges(of rows: String, _ arguments: StatementArguments = []) throws -> [StageChange] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT opportunity_id, day, stage_change.stage, stage_change.amount_cents, stage_change.currency,
                    stage_change.closes
                FROM \(rows) ORDER BY day, stage_change.id
                """)
        var changes: [StageChange] = []
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        while let row = try rows.next() {
            changes.append(
                StageChange(
                    opportunity: Opportunity.ID(row[0]), day: Day(number: row[1]), stage: row[2],
                    amount: try row.money(3, 4, in: "stage_change"), closes: (row[5] as Int?).map(Day.init(number:))))
        }
        return changes
    }
}

extension Writer {
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
}
