import GRDB
package import Playbook

extension Reader {
    /// The exit criteria that somebody ticked of a deal.
    package func criterionTicks(of opportunity: Opportunity.ID) throws -> [CriterionTick] {
        try Row.fetchAll(
            database, sql: "SELECT * FROM criterion_tick WHERE opportunity_id = ? ORDER BY criterion",
            arguments: [opportunity.number]
        ).map { row in
            CriterionTick(
                opportunity: opportunity, criterion: row["criterion"], day: Day(number: row["day"]), note: row["note"],
                evidence: row.id("claim_id"))
        }
    }
}

extension Writer {
    /// Ticks a criterion, or ticks it anew.
    package func set(_ tick: CriterionTick) throws {
        try execute(
            """
            INSERT INTO criterion_tick (opportunity_id, criterion, day, note, claim_id) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (opportunity_id, criterion) DO UPDATE SET day = excluded.day, note = excluded.note,
                claim_id = excluded.claim_id
            """,
            [tick.opportunity.number, tick.criterion, tick.day.number, tick.note, tick.evidence?.number])
    }

    /// Opens a criterion again.
    package func removeTick(of criterion: String, _ opportunity: Opportunity.ID) throws {
        try execute(
            "DELETE FROM criterion_tick WHERE opportunity_id = ? AND criterion = ?", [opportunity.number, criterion])
    }
}
